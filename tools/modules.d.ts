/** A geometry file of the story folder; tools/story.ts makes it importable. */
declare module '*.geojson' {
  import type { FeatureCollection } from 'geojson'

  const collection: FeatureCollection
  export default collection
}

/** Address of a file with what the moving map draws of a geometry file; tools/story.ts makes it. */
declare module '*.geojson?drawn' {
  const address: string
  export default address
}

/** Widths of the fonts of pictures by name of file and weight; tools/advances.ts makes it. */
declare module 'virtual:advances' {
  const advances: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
  export default advances
}

/** It ships no types. */
declare module 'subset-font' {
  export default function subset(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'truetype' | 'woff2'
      readonly variationAxes?: Readonly<Record<string, number>>
    },
  ): Promise<Buffer>
}

/** It ships no types. Runs commands on files in memory; the outputs by the names given to `-o`. */
declare module 'mapshaper' {
  const mapshaper: {
    applyCommands(
      commands: string,
      inputs: Readonly<Record<string, unknown>>,
    ): Promise<Record<string, Uint8Array | string>>
  }
  export default mapshaper
}
