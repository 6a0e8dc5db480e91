import type { FeatureCollection, Position } from 'geojson'
import contextUrl from '$story/context.geojson?drawn'
import placesUrl from '$story/places.geojson?drawn'
import reliefUrl from '$story/relief.geojson?drawn'
import { type Packed, unpack } from './packed'
import type { Sources } from './style'

async function fetched(address: string): Promise<FeatureCollection> {
  const { href } = new URL(address, location.href)
  const response = await fetch(href)
  if (!response.ok) throw new Error(`${href}: found status ${response.status}, expected 200`)
  return unpack((await response.json()) as Packed)
}

/** The world but the story's districts: one polygon with their outlines as holes, wound as in RFC 7946. */
function veilOf(places: FeatureCollection): FeatureCollection {
  const sheet: Position[] = [
    [-180, -85],
    [180, -85],
    [180, 85],
    [-180, 85],
    [-180, -85],
  ]
  const holes = places.features.flatMap(({ geometry, properties }) =>
    geometry.type === 'Polygon' && properties?.kind === 'district'
      ? geometry.coordinates.slice(0, 1)
      : [],
  )
  const reversed = holes.map((ring) => [...ring].reverse())
  const geometry = { type: 'Polygon' as const, coordinates: [sheet, ...reversed] }
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] }
}

/** The geographic files of the WebGL map. Rejects when a file cannot be fetched. */
export async function sourcesOfStory(): Promise<Sources> {
  const [places, context, relief] = await Promise.all([
    fetched(placesUrl),
    fetched(contextUrl),
    fetched(reliefUrl),
  ])
  return { places, context, relief, veil: veilOf(places) }
}
