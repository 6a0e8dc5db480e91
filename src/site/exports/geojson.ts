import type { BBox, Feature, FeatureCollection, GeoJsonProperties, Position } from 'geojson'
import type { Geography } from '../../map/geometry'
import type { Site } from '../site'
import { english } from './english'
import { type FileFacts, factsOf, LICENCES } from './facts'
import { type ClaimRecord, placeOfMark, recordsOf } from './record'

/** Bounds of all positions, west, south, east, north; undefined when there are none. */
function bboxOf(positions: readonly Position[]): BBox | undefined {
  if (positions.length === 0) return undefined
  const lng = positions.map(([x = NaN]) => x)
  const lat = positions.map(([, y = NaN]) => y)
  return [Math.min(...lng), Math.min(...lat), Math.max(...lng), Math.max(...lat)]
}

/** Positions of a geometry at any depth of its coordinates. */
function positionsOf({ geometry }: Feature): Position[] {
  const all: Position[] = []
  const walk = (value: unknown): void => {
    if (!Array.isArray(value)) return
    if (typeof value[0] === 'number') all.push(value as Position)
    else value.forEach(walk)
  }
  if ((geometry as Feature['geometry'] | null) && 'coordinates' in geometry)
    walk(geometry.coordinates)
  return all
}

type Facts = FileFacts & { readonly description: string }

function collection(facts: Facts, features: readonly Feature[]): string {
  const bbox = bboxOf(features.flatMap(positionsOf))
  const { story: name, ...rest } = facts
  const file = { type: 'FeatureCollection', name, ...rest, ...(bbox ? { bbox } : {}), features }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** Features of all places by id. */
function placesIn({ places, osm }: Geography): ReadonlyMap<unknown, GeoJsonProperties> {
  const features = [places, osm].flatMap((file: FeatureCollection) => file.features)
  return new Map(features.map(({ properties }) => [properties?.id, properties]))
}

function claimFeature(claim: ClaimRecord, place: GeoJsonProperties | undefined): Feature {
  const markPlace = placeOfMark(claim)
  // RFC 7946 allows null; the type of a feature in a collection does not.
  const geometry = (
    markPlace ? { type: 'Point', coordinates: [...markPlace.at] } : null
  ) as Feature['geometry']
  return {
    type: 'Feature',
    id: claim.id,
    geometry,
    properties: {
      id: claim.id,
      url: claim.url,
      side: claim.side.id,
      sideName: english(claim.side.name),
      speakers: claim.speakers.map(({ name }) => english(name)),
      kind: claim.kind,
      summary: english(claim.summary),
      text: english(claim.text),
      said: claim.said,
      about: claim.about,
      verification: claim.verification.status,
      verificationNote: english(claim.verification.note),
      precision: claim.precision,
      wholeProvince: claim.precision === 'province',
      unplaced: claim.precision === 'unplaced',
      place: claim.place?.id ?? null,
      placeName: claim.place?.name ?? null,
      looseKm: markPlace?.looseKm ?? null,
      placeSource: (place?.source as string | undefined) ?? null,
      placeLicence: (place?.licence as string | undefined) ?? null,
      relations: claim.relations.map(({ type, to }) => ({ type, to })),
      sources: claim.sources.map(({ url }) => url),
    },
  }
}

/**
 * `claims.geojson` (RFC 7946): a point is the position of a claim, accurate to `looseKm`. A claim
 * on the whole province has no geometry: the outline is accurate to some hundred metres and,
 * filled, would be read as land that somebody holds.
 */
export function claimsGeojson(site: Site): string {
  const places = placesIn(site.geography)
  const description =
    'A point may belong anywhere within looseKm kilometres; precision says how the source places the claim. Claims without a place (unplaced) and on the province as a whole (wholeProvince) have no geometry: neither belongs to a spot, and an outline would be read as land held.'
  const features = recordsOf(site).map((claim) => claimFeature(claim, places.get(claim.place?.id)))
  return collection({ ...factsOf(site), description }, features)
}

/** Properties of a place that only this map's drawing needs. */
const DRAWING = new Set(['role', 'rank', 'labelAt'])

/**
 * `places.geojson`: the places of the claims and of the map with their outlines, each with its
 * source and licence. Data from OpenStreetMap are excluded: they are under the ODbL.
 */
export function placesGeojson(site: Site): string {
  const description =
    'Outlines approximate: borders differ between sources by 150 to 600 metres and more. Each feature names its source and licence. Rivers, roads, peaks and two places drawn from OpenStreetMap (ODbL) are not part of this file.'
  const licence = `${LICENCES.boundaries} (outlines), ${LICENCES.places} (places from GeoNames); each feature says which`
  const features = site.geography.places.features
    .filter(({ properties }) => properties?.role === 'place')
    .map((feature): Feature => {
      const facts = Object.entries(feature.properties ?? {}).filter(([name]) => !DRAWING.has(name))
      const properties: Record<string, unknown> = Object.fromEntries(facts)
      return { type: 'Feature', id: String(properties.id), properties, geometry: feature.geometry }
    })
  return collection({ ...factsOf(site), licence, description }, features)
}
