import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import { type Frame, shareOf, UNITS } from './frame'

/** The geographic files of a story, as read. */
export interface Geography {
  readonly places: FeatureCollection
  readonly context: FeatureCollection
  readonly osm: FeatureCollection
  readonly relief: FeatureCollection
}

/** Steps of the drawing's coordinates, in its units of about 130 m. */
const STEP = {
  /** Borders and rivers: 60 m, their accuracy. */
  fine: 0.5,
  /** Context: neighbours' provinces, roads, the inner edge of what covers neighbouring land. */
  middle: 1,
  /** Relief from a grid of 2.5 km. */
  coarse: 3,
}

/** A coordinate without the zero before its decimal point, as SVG allows. */
const short = (value: number): string => String(value).replace(/^(-?)0\./, '$1.')

function ring(frame: Frame, line: readonly Position[], closed: boolean, step: number): string {
  let d = ''
  let [px, py] = [NaN, NaN]
  const points = closed ? line.slice(0, -1) : line
  for (const [lng = 0, lat = 0] of points) {
    const share = shareOf(frame, lng, lat)
    const x = Math.round((share.x * UNITS) / step) * step
    const y = Math.round((share.y * UNITS) / frame.aspect / step) * step
    if (x === px && y === py) continue
    // Relative coordinates are shorter and compress better.
    d += d === '' ? `M${short(x)} ${short(y)}l` : `${short(x - px)} ${short(y - py)} `
    ;[px, py] = [x, y]
  }
  // Smaller than a step: no path.
  if (d.endsWith('l')) return ''
  return d.trim().replace(/ -/g, '-') + (closed ? 'z' : '')
}

/** SVG path of a GeoJSON geometry in the frame's units; empty for points. */
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

/** Features whose property `key` has one of the values. */
export function where(collection: FeatureCollection, key: string, ...values: unknown[]): Feature[] {
  return collection.features.filter((feature) => values.includes(props(feature)[key]))
}

const joined = (frame: Frame, features: readonly Feature[], step: number = STEP.fine): string =>
  features.map((feature) => pathOf(frame, feature.geometry, step)).join('')

/**
 * Shapes of the land by id, as SVG paths in the frame's units; `focus` is the story's named
 * districts as one shape, for their outline.
 */
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
  const far = 2 * UNITS
  const sheet = `M${-far} ${-far}h${5 * UNITS}v${5 * UNITS}h${-5 * UNITS}z`
  // Its inner edge lies under the districts' lines, so it may be coarser than they are.
  shapes.set('veil', sheet + joined(frame, districts, STEP.middle))
  shapes.set(
    'neighbour-provinces',
    joined(frame, where(geo.context, 'role', 'province-border'), STEP.middle),
  )
  // Left out: side streams (rank 3) and the districts of neighbours, which do not help to find a
  // place.
  for (const rank of [1, 2])
    shapes.set(
      `rivers-${rank}`,
      joined(
        frame,
        where(geo.osm, 'role', 'river').filter((f) => props(f).rank === rank),
      ),
    )
  shapes.set('roads', joined(frame, where(geo.osm, 'role', 'road'), STEP.middle))
  return shapes
}
