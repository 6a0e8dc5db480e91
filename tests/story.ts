/** The story of this repository, read from `data/` as the page reads it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureCollection } from 'geojson'
import { instant } from '../src/claims/edtf'
import { modelOf, type WholeData, type WholeModel } from '../src/claims/model'
import { placesOf } from '../src/claims/places'
import type { Person, Story, WholeClaim, WholeSource } from '../src/claims/types'
import type { Geography } from '../src/map/geometry'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../data', name), 'utf8'))

export const GEOGRAPHY: Geography = {
  places: read('places.geojson') as FeatureCollection,
  context: read('context.geojson') as FeatureCollection,
  osm: read('osm.geojson') as FeatureCollection,
  relief: read('relief.geojson') as FeatureCollection,
}
const { claims, people } = read('claims.json') as { claims: WholeClaim[]; people: Person[] }

/** The story's data as the site is made of it. */
export const DATA: WholeData = {
  story: read('story.json') as Story,
  claims,
  people,
  sources: (read('sources.json') as { sources: WholeSource[] }).sources,
  places: placesOf(GEOGRAPHY.places, GEOGRAPHY.osm),
}
export const MODEL: WholeModel = modelOf(DATA)

/** An instant from Kabul time, such as `2021-09-03T12:00`. */
export const kabul = (text: string): number => instant(text, MODEL.zone)
