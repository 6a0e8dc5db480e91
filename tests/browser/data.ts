/** The story's data as its files hold it, read without any of the app's own code. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { FeatureCollection, Polygon, Position } from 'geojson'

import type { Story, WholeClaim, WholeSource } from '../../src/claims/types'
import { ROOT } from '../../tools/shell.mjs'

const read = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, 'data', name), 'utf8'))

export const STORY = read('story.json') as Story
export const CLAIMS = (read('claims.json') as { claims: readonly WholeClaim[] }).claims
export const SOURCES = (read('sources.json') as { sources: readonly WholeSource[] }).sources
const PLACES = read('places.geojson') as FeatureCollection

/** The five places that must be unmistakable at first sight, by id and name on the page. */
export const FIVE = [
  ['panjshir', 'Panjshir'],
  ['bazarak', 'Bazarak'],
  ['rukhah', 'Rukhah'],
  ['anabah', 'Anabah'],
  ['andarab', 'Andarab'],
] as const

/** A place's outline, WGS 84. Throws for a place without one. */
export function outlineOf(id: string): readonly Position[] {
  const found = PLACES.features.find(
    ({ properties, geometry }) => properties?.id === id && geometry.type === 'Polygon',
  )
  const ring = (found?.geometry as Polygon | undefined)?.coordinates[0]
  if (!ring) throw new Error(`places.geojson: no outline of ${id}`)
  return ring
}

/** Where every place that has one keeps its point, WGS 84, by id. */
export const POINTS: ReadonlyMap<string, Position> = new Map(
  PLACES.features.flatMap(({ properties }) =>
    properties?.at ? [[String(properties.id), properties.at as Position] as const] : [],
  ),
)

interface Share {
  readonly x: number
  readonly y: number
}

/** Spherical Mercator, world 1 wide and high: the textbook's formula, not the app's. */
function mercator([lng = NaN, lat = NaN]: Position): Share {
  const phi = (lat * Math.PI) / 180
  return { x: lng / 360 + 0.5, y: 0.5 - Math.asinh(Math.tan(phi)) / (2 * Math.PI) }
}

/** A place as shares of the width and height of the map's frame. */
export function shareOf(place: Position): Share {
  const [west, south, east, north] = STORY.frame
  const [a, b, p] = [mercator([west, north]), mercator([east, south]), mercator(place)]
  return { x: (p.x - a.x) / (b.x - a.x), y: (p.y - a.y) / (b.y - a.y) }
}
