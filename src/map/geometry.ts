import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import { type Frame, shareOf, UNITS } from './frame'
import type { MapText } from './text'
import type { Text } from '../claims/types'

/** The geographic files of a story, as read. */
export interface Geography {
  readonly places: FeatureCollection
  readonly context: FeatureCollection
  readonly osm: FeatureCollection
  readonly relief: FeatureCollection
}

/** Steps of the drawing's coordinates, in its units of about 130 m. */
const STEP = {
  /** Borders, rivers and roads: 60 m, finer is not known. */
  fine: 0.5,
  /** The cord, which is smooth, and context that is drawn with a line: neighbours' provinces, roads. */
  middle: 1,
  /** The quietest context: neighbours' districts, dotted, and side streams. */
  quiet: 2,
  /** Relief from a grid of 2.5 km. */
  coarse: 3,
}

function ring(frame: Frame, line: readonly Position[], closed: boolean, step: number): string {
  let d = ''
  let [px, py] = [NaN, NaN]
  const points = closed ? line.slice(0, -1) : line
  for (const [lng = 0, lat = 0] of points) {
    const share = shareOf(frame, lng, lat)
    const x = Math.round((share.x * UNITS) / step) * step
    const y = Math.round((share.y * UNITS) / frame.aspect / step) * step
    if (x === px && y === py) continue
    // Relative coordinates are short and compress well.
    d += d === '' ? `M${String(x)} ${String(y)}l` : `${String(x - px)} ${String(y - py)} `
    ;[px, py] = [x, y]
  }
  // Smaller than a step: nothing to draw, and no path either.
  if (d.endsWith('l')) return ''
  return d.trim().replace(/ -/g, '-') + (closed ? 'z' : '')
}

/** SVG path of a GeoJSON geometry in the frame's units. Points give nothing. */
export function pathOf(frame: Frame, geometry: Geometry, step: number = STEP.fine): string {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((line) => ring(frame, line, true, step)).join('')
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((line) => ring(frame, line, true, step))
        .join('')
    case 'LineString':
      return ring(frame, geometry.coordinates, false, step)
    case 'MultiLineString':
      return geometry.coordinates.map((line) => ring(frame, line, false, step)).join('')
    default:
      return ''
  }
}

type Properties = Readonly<Record<string, unknown>>
const props = (feature: Feature): Properties => feature.properties ?? {}

/** Features whose property has a value. */
export function where(collection: FeatureCollection, key: string, ...values: unknown[]): Feature[] {
  return collection.features.filter((feature) => values.includes(props(feature)[key]))
}

const joined = (frame: Frame, features: readonly Feature[], step: number = STEP.fine): string =>
  features.map((feature) => pathOf(frame, feature.geometry, step)).join('')

function inside([x = 0, y = 0]: readonly number[], geometry: Geometry): boolean {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : []
  let odd = false
  for (const line of rings)
    for (let i = 0, j = line.length - 1; i < line.length; j = i++) {
      const [ax = 0, ay = 0] = line[i] ?? []
      const [bx = 0, by = 0] = line[j] ?? []
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd
    }
  return odd
}

/** Shapes of the land by id (`focus`: the story's named districts once more, for their outline), as SVG paths in the frame's units. */
export function shapesOf(
  frame: Frame,
  geo: Geography,
  focus: readonly string[],
): ReadonlyMap<string, string> {
  const shapes = new Map<string, string>()
  for (const feature of geo.relief.features)
    shapes.set(
      `relief-${String(props(feature).level)}`,
      pathOf(frame, feature.geometry, STEP.coarse),
    )
  const districts = where(geo.places, 'kind', 'district')
  for (const feature of districts)
    shapes.set(String(props(feature).id), pathOf(frame, feature.geometry))
  shapes.set('districts', joined(frame, districts))
  shapes.set(
    'focus',
    joined(
      frame,
      districts.filter((f) => focus.includes(String(props(f).id))),
    ),
  )
  shapes.set('province', joined(frame, where(geo.places, 'kind', 'province')))
  shapes.set('cord', joined(frame, where(geo.places, 'role', 'cord'), STEP.middle))
  const far = 2 * UNITS
  const sheet = `M${String(-far)} ${String(-far)}h${String(5 * UNITS)}v${String(5 * UNITS)}h${String(-5 * UNITS)}z`
  shapes.set('veil', sheet + joined(frame, districts))
  shapes.set(
    'neighbour-districts',
    joined(frame, where(geo.context, 'role', 'district-border'), STEP.quiet),
  )
  shapes.set(
    'neighbour-provinces',
    joined(frame, where(geo.context, 'role', 'province-border'), STEP.middle),
  )
  for (const rank of [1, 2, 3])
    shapes.set(
      `rivers-${String(rank)}`,
      joined(
        frame,
        where(geo.osm, 'role', 'river').filter((f) => props(f).rank === rank),
        rank === 3 ? STEP.quiet : STEP.fine,
      ),
    )
  shapes.set('roads', joined(frame, where(geo.osm, 'role', 'road'), STEP.middle))
  return shapes
}

/** Middle of a line and its direction there, degrees clockwise, never upside down. */
function middleOf(
  line: readonly Position[],
  share: number,
): { at: [number, number]; angle: number } {
  const i = Math.min(line.length - 2, Math.max(1, Math.round(line.length * share)))
  const reach = Math.max(1, Math.round(line.length / 14))
  const a = line[Math.max(0, i - reach)] ?? [0, 0]
  const b = line[Math.min(line.length - 1, i + reach)] ?? [0, 0]
  const at = line[i] ?? [0, 0]
  const run = ((b[0] ?? 0) - (a[0] ?? 0)) * Math.cos(((at[1] ?? 0) * Math.PI) / 180)
  let angle = (-Math.atan2((b[1] ?? 0) - (a[1] ?? 0), run) * 180) / Math.PI
  if (angle > 90) angle -= 180
  if (angle < -90) angle += 180
  return { at: [at[0] ?? 0, at[1] ?? 0], angle: Math.round(angle) }
}

/** Names of rivers, peaks and neighbouring provinces with their places. */
export function textsOf(geo: Geography): readonly MapText[] {
  const districts = where(geo.places, 'kind', 'district')
  const within = (at: readonly number[]) => {
    const found = districts.find((district) => inside(at, district.geometry))
    return found ? String(props(found).id) : null
  }
  const text = (
    kind: MapText['kind'],
    feature: Feature,
    at: readonly [number, number],
    angle = 0,
  ): MapText => ({
    id: `${kind}-${String(props(feature).id)}`,
    kind,
    text: (props(feature).name as Text | undefined) ?? null,
    metres: (props(feature).ele as number | undefined) ?? null,
    at,
    angle,
    rank: Number(props(feature).rank ?? 2),
    within: within(at),
  })
  const lined = where(geo.osm, 'role', 'river').filter(
    (f) => props(f).name !== undefined && Number(props(f).rank) <= 2,
  )
  const rivers = lined.flatMap((feature) => {
    const { geometry } = feature
    const line =
      geometry.type === 'LineString'
        ? geometry.coordinates
        : geometry.type === 'MultiLineString'
          ? longest(geometry.coordinates)
          : undefined
    if (!line) return []
    const labelAt = props(feature).labelAt as [number, number] | undefined
    const { at, angle } = labelAt ? nearest(line, labelAt) : middleOf(line, 0.5)
    return [text('river', feature, at, angle)]
  })
  const points = (kind: MapText['kind'], features: readonly Feature[]) =>
    features.flatMap((feature) => {
      const at =
        feature.geometry.type === 'Point'
          ? feature.geometry.coordinates
          : (props(feature).labelAt as number[] | undefined)
      return at ? [text(kind, feature, [at[0] ?? 0, at[1] ?? 0])] : []
    })
  // A summit beside the border would set its name on the cord: it waits for a closer look.
  const cord = where(geo.places, 'role', 'cord').flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? geometry.coordinates : [],
  )
  const peaks = points('peak', where(geo.osm, 'role', 'peak')).map((peak) =>
    cord.some((point) => near(point, peak.at)) ? { ...peak, rank: CLOSE_UP } : peak,
  )
  return [
    ...rivers,
    ...peaks,
    ...points('neighbour', where(geo.context, 'role', 'neighbour-province')),
  ]
}

/** Rank of what only shows close up. */
const CLOSE_UP = 3

/** Within about 4 km, on a map of mid latitudes. */
function near([x = 0, y = 0]: readonly number[], [lng, lat]: readonly [number, number]): boolean {
  return Math.hypot((x - lng) * Math.cos((lat * Math.PI) / 180), y - lat) < 0.036
}

function longest(lines: readonly Position[][]): Position[] {
  return lines.reduce((best, line) => (line.length > best.length ? line : best), [])
}

function nearest(line: readonly Position[], to: readonly number[]) {
  const far = (p: Position) => Math.hypot((p[0] ?? 0) - (to[0] ?? 0), (p[1] ?? 0) - (to[1] ?? 0))
  const i = line.reduce((best, p, j) => (far(p) < far(line[best] ?? [Infinity]) ? j : best), 0)
  return middleOf(line, i / line.length)
}
