import { booleanClockwise } from '@turf/boolean-clockwise'
import { booleanContains } from '@turf/boolean-contains'
import { polygon } from '@turf/helpers'
import { kinks } from '@turf/kinks'
import type { Position } from 'geojson'
import { type Problem, shown } from '../../src/claims/problem.ts'
import type { Sound } from './geojson.ts'

type Geometry = Sound['feature']['geometry']
type Report = (field: string, found: unknown, expected: string) => void

/** The world that a story's maps may show: its frame and what lies within so many degrees of it. */
export type Reach = readonly [west: number, south: number, east: number, north: number]

/** A part of a geometry and its path in the feature, such as `geometry.coordinates[0]`. */
interface Part<T> {
  readonly field: string
  readonly value: T
}

/** The parts of a list and their paths. */
const parts = <T>({ field, value }: Part<readonly T[]>): readonly Part<T>[] =>
  value.map((one, i) => ({ field: `${field}[${String(i)}]`, value: one }))

/** Each polygon's rings, the outer one first. */
function polygonsOf(geometry: Geometry): readonly (readonly Part<Position[]>[])[] {
  const field = 'geometry.coordinates'
  if (geometry.type === 'Polygon') return [parts({ field, value: geometry.coordinates })]
  if (geometry.type !== 'MultiPolygon') return []
  return parts({ field, value: geometry.coordinates }).map(parts)
}

/** Each list of positions: rings, lines, or the points themselves. */
function listsOf(geometry: Geometry): readonly Part<readonly Position[]>[] {
  const field = 'geometry.coordinates'
  switch (geometry.type) {
    case 'Point':
      return [{ field, value: [geometry.coordinates] }]
    case 'MultiPoint':
    case 'LineString':
      return [{ field, value: geometry.coordinates }]
    case 'MultiLineString':
      return parts({ field, value: geometry.coordinates })
    default:
      return polygonsOf(geometry).flat()
  }
}

/** Reports the first position of a list that is wrong, and how many more are. */
function checkPositions(
  list: Part<readonly Position[]>,
  isWrong: (position: Position, i: number) => boolean,
  expected: string,
  report: Report,
): void {
  const [first, ...more] = parts(list).filter(({ value }, i) => isWrong(value, i))
  if (!first) return
  const others = more.length > 0 ? ` (and ${String(more.length)} more in the same list)` : ''
  report(first.field, first.value, expected + others)
}

function checkList(list: Part<readonly Position[]>, reach: Reach, report: Report): void {
  const [west, south, east, north] = reach
  checkPositions(list, ({ length }) => length > 2, 'a position without altitude', report)
  checkPositions(
    list,
    ([lng = NaN, lat = NaN]) => !(lng >= west && lng <= east && lat >= south && lat <= north),
    `longitude and latitude in degrees, in this order, from ${String(west)} ${String(south)} to ${String(east)} ${String(north)}`,
    report,
  )
  checkPositions(
    list,
    (position, i) => i > 0 && String(position) === String(list.value[i - 1]),
    'a position that differs from the one before it',
    report,
  )
}

function checkRing(ring: Part<Position[]>, isHole: boolean, report: Report): void {
  const { field, value } = ring
  if (booleanClockwise(value) !== isHole)
    report(
      field,
      value[0],
      isHole ? 'a hole that runs clockwise' : 'an outer ring that runs counter-clockwise',
    )
  const [crossing] = kinks(polygon([value])).features
  if (crossing)
    report(field, crossing.geometry.coordinates, 'a ring that does not cross or touch itself')
}

function checkGeometry(geometry: Geometry, reach: Reach, report: Report): void {
  for (const list of listsOf(geometry)) checkList(list, reach, report)
  for (const [outer, ...holes] of polygonsOf(geometry)) {
    if (!outer) continue
    checkRing(outer, false, report)
    for (const hole of holes) {
      checkRing(hole, true, report)
      if (!booleanContains(polygon([outer.value]), polygon([hole.value])))
        report(hole.field, hole.value[0], 'a hole that lies inside its outer ring')
    }
  }
}

/** Geometry that RFC 7946 or sense forbids, by feature, in features whose form is right. */
export function geometryProblems(
  file: string,
  features: readonly Sound[],
  reach: Reach,
): readonly Problem[] {
  const problems: Problem[] = []
  for (const { record, feature } of features) {
    const report: Report = (field, found, expected) => {
      problems.push({ file, record, field, found: shown(found), expected })
    }
    for (const key of ['source', 'licence'])
      if (!feature.properties?.[key]) report(key, feature.properties?.[key], 'where it comes from')
    checkGeometry(feature.geometry, reach, report)
  }
  return problems
}
