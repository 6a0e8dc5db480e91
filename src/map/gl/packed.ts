import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'

/**
 * Coordinates are whole steps of this many to a degree: about 110 m where nothing in a feature is
 * finer, else 11 m. Nothing finer is known.
 */
const STEPS = [1000, 10_000] as const

type Nested = readonly (number | Nested)[]

/** A line or area, whose lines are flat lists, in steps, of lng and lat less those of the position before. */
interface PackedFeature {
  readonly properties: Feature['properties']
  readonly type: Geometry['type']
  /** Steps to a degree, where not the finest. */
  readonly steps?: number
  readonly lines: Nested
}

/** A geographic file as the WebGL map fetches it: half the bytes of the same as GeoJSON. */
export type Packed = readonly PackedFeature[]

function packLine(line: readonly Position[], steps: number): number[] {
  let [x, y] = [0, 0]
  return line.flatMap(([lng = 0, lat = 0]) => {
    const [to, up] = [Math.round(lng * steps), Math.round(lat * steps)]
    const step = [to - x, up - y]
    ;[x, y] = [to, up]
    return step
  })
}

/** Whether every coordinate is a whole number of steps, to the finest of STEPS. */
const fits = (nested: unknown, steps: number): boolean =>
  Array.isArray(nested)
    ? nested.every((one) => fits(one, steps))
    : Math.abs(Number(nested) - Math.round(Number(nested) * steps) / steps) < 0.4 / STEPS[1]

const isLine = (nested: unknown): nested is Position[] =>
  Array.isArray(nested) && Array.isArray(nested[0]) && typeof nested[0][0] === 'number'

const packNested = (nested: unknown, steps: number): Nested =>
  isLine(nested)
    ? packLine(nested, steps)
    : (nested as unknown[]).map((inner) => packNested(inner, steps))

/** Packs lines and areas; throws on other geometry, which the WebGL map does not fetch. */
export function pack({ features }: FeatureCollection): Packed {
  return features.map(({ geometry, properties }) => {
    if (!/Line|Polygon/.test(geometry.type) || !('coordinates' in geometry))
      throw new Error(`pack: found a ${geometry.type}, expected lines or areas`)
    const { type, coordinates } = geometry
    const steps = fits(coordinates, STEPS[0]) ? STEPS[0] : STEPS[1]
    const lines = packNested(coordinates, steps)
    return { properties, type, ...(steps === STEPS[0] && { steps }), lines }
  })
}

function unpackLine(line: readonly number[], steps: number): Position[] {
  const positions: Position[] = []
  let [x, y] = [0, 0]
  for (let i = 0; i < line.length; i += 2) {
    x += line[i] ?? 0
    y += line[i + 1] ?? 0
    positions.push([x / steps, y / steps])
  }
  return positions
}

const unpackNested = (nested: Nested, steps: number): unknown =>
  typeof nested[0] === 'number'
    ? unpackLine(nested as readonly number[], steps)
    : nested.map((inner) => unpackNested(inner as Nested, steps))

/** A packed file as GeoJSON (WGS 84, rounded to the step). */
export function unpack(packed: Packed): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: packed.map(({ properties, type, steps = STEPS[1], lines }) => ({
      type: 'Feature',
      properties,
      geometry: { type, coordinates: unpackNested(lines, steps) } as Geometry,
    })),
  }
}
