import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureCollection } from 'geojson'
import { placesOf } from '../../../claims/places'
import type { Person, Story, WholeClaim, WholeSource } from '../../../claims/types'
import type { Geography } from '../../../map/geometry'
import { type Site, siteOf } from '../../site'
import type { Schema, SourceSchemas } from '../schema'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../../data', name), 'utf8'))

const geography: Geography = {
  places: read('places.geojson') as FeatureCollection,
  context: read('context.geojson') as FeatureCollection,
  osm: read('osm.geojson') as FeatureCollection,
  relief: read('relief.geojson') as FeatureCollection,
}
const claimsFile = read('claims.json') as { claims: WholeClaim[]; people: Person[] }

/** The story of this repository. */
export const DATA = {
  story: read('story.json') as Story,
  ...claimsFile,
  sources: (read('sources.json') as { sources: WholeSource[] }).sources,
  places: placesOf(geography.places, geography.osm),
  texts: [],
}

export const SCHEMAS: SourceSchemas = {
  claims: read('claims.schema.json') as Schema,
  sources: read('sources.schema.json') as Schema,
}

/** A site of the story at a made-up address; `claims` in place of its own. */
export function siteWith(claims: readonly WholeClaim[] = DATA.claims): Site {
  return siteOf({ ...DATA, claims }, geography, {
    base: '/map/',
    home: 'https://example.org/map/',
  })
}
