/** A geometry file of the story folder; tools/story.ts makes it importable. */
declare module '*.geojson' {
  import type { FeatureCollection } from 'geojson'

  const collection: FeatureCollection
  export default collection
}
