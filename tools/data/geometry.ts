import type { Feature, Geometry, Position } from 'geojson'
import { type Problem, shown } from '../../src/claims/problem.ts'

type Report = (found: unknown, expected: string) => void

const twiceArea = (ring: readonly Position[]) =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nx = 0, ny = 0] = ring[(i + 1) % ring.length] ?? []
    return sum + x * ny - nx * y
  }, 0)

const side = (a: Position, b: Position, c: Position) =>
  Math.sign(
    ((b[0] ?? 0) - (a[0] ?? 0)) * ((c[1] ?? 0) - (a[1] ?? 0)) -
      ((b[1] ?? 0) - (a[1] ?? 0)) * ((c[0] ?? 0) - (a[0] ?? 0)),
  )

/** First place where a ring crosses itself, or undefined. */
function crossing(ring: readonly Position[]): Position | undefined {
  for (let i = 0; i + 1 < ring.length; i++)
    for (let j = i + 2; j + 1 < ring.length; j++) {
      const [a, b, c, d] = [ring[i], ring[i + 1], ring[j], ring[j + 1]]
      if (!a || !b || !c || !d) continue
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) return a
    }
  return undefined
}

function checkRing(ring: readonly Position[], outer: boolean, report: Report): void {
  const [first, last] = [ring[0], ring.at(-1)]
  if (ring.length < 4 || String(first) !== String(last))
    report(ring.slice(0, 2), 'a closed ring of at least four positions')
  if (twiceArea(ring) > 0 !== outer)
    report(
      first,
      outer ? 'an outer ring that runs counter-clockwise' : 'a hole that runs clockwise',
    )
  const cross = crossing(ring)
  if (cross) report(cross, 'a ring that does not cross itself')
}

/** The world that a story's maps may show: its frame and what lies within so many degrees of it. */
export type Reach = readonly [west: number, south: number, east: number, north: number]

function checkPosition(position: Position, reach: Reach, report: Report): void {
  const [lng = NaN, lat = NaN] = position
  const [west, south, east, north] = reach
  if (!(lng >= west && lng <= east && lat >= south && lat <= north))
    report(
      position,
      `longitude and latitude in degrees, in this order, from ${String(west)} ${String(south)} to ${String(east)} ${String(north)}`,
    )
}

/** Positions of a nested coordinate array. */
function positions(nested: unknown): Position[] {
  if (!Array.isArray(nested)) return []
  return typeof nested[0] === 'number' ? [nested as Position] : nested.flatMap(positions)
}

const isFeature = (value: unknown): value is Feature =>
  typeof value === 'object' && value !== null && 'geometry' in value && value.geometry !== null

/** Features of a parsed file, or problems where it is no feature collection. */
function featuresOf(file: string, parsed: unknown, problems: Problem[]): readonly Feature[] {
  const features: unknown =
    typeof parsed === 'object' && parsed !== null && 'features' in parsed
      ? parsed.features
      : undefined
  const report = (record: string, found: unknown, expected: string) =>
    problems.push({ file, record, field: '(record)', found: shown(found), expected })
  if (!Array.isArray(features)) {
    report('(file)', parsed, 'a FeatureCollection with a list of features')
    return []
  }
  return features.filter((feature: unknown, i): feature is Feature => {
    if (isFeature(feature)) return true
    report(`features[${String(i)}]`, feature, 'a feature with a geometry')
    return false
  })
}

function checkGeometry(geometry: Geometry, reach: Reach, report: Report): void {
  if (geometry.type === 'GeometryCollection') {
    report(geometry.type, 'a single geometry')
    return
  }
  for (const position of positions(geometry.coordinates)) checkPosition(position, reach, report)
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : []
  for (const rings of polygons)
    rings.forEach((ring, at) => {
      checkRing(ring, at === 0, report)
    })
}

/** Geometry that RFC 7946 or sense forbids, by feature. */
export function geometryProblems(file: string, parsed: unknown, reach: Reach): readonly Problem[] {
  const problems: Problem[] = []
  for (const [i, feature] of featuresOf(file, parsed, problems).entries()) {
    const record = String(feature.properties?.id ?? `features[${String(i)}]`)
    const report = (field: string) => (found: unknown, expected: string) => {
      problems.push({ file, record, field, found: shown(found), expected })
    }
    for (const key of ['source', 'licence'])
      if (!feature.properties?.[key]) report(key)(feature.properties?.[key], 'where it comes from')
    checkGeometry(feature.geometry, reach, report('geometry'))
  }
  return problems
}
