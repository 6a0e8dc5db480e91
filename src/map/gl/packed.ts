import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'

/** Coordinates are whole steps of this many to a degree, about 11 m, the data's accuracy. */
const STEPS = 10_000

type Nested = readonly (number | Nested)[]

/** A line or area whose positions are differences from the one before, in one flat list a line. */
interface PackedFeature {
  readonly properties: Feature['properties']
  readonly type: Geometry['type']
  readonly lines: Nested
}

/** A geographic file as the WebGL map fetches it: half the bytes of the same as GeoJSON. */
export type Packed = readonly PackedFeature[]

function packLine(line: readonly Position[]): number[] {
  let [x, y] = [0, 0]
  return line.flatMap(([lng = 0, lat = 0]) => {
    const [to, up] = [Math.round(lng * STEPS), Math.round(lat * STEPS)]
    const step = [to - x, up - y]
    ;[x, y] = [to, up]
    return step
  })
}

const isLine = (nested: unknown): nested is Position[] =>
  Array.isArray(nested) && Array.isArray(nested[0]) && typeof nested[0][0] === 'number'

const packNested = (nested: unknown): Nested =>
  isLine(nested) ? packLine(nested) : (nested as unknown[]).map(packNested)

/** Packs lines and areas; throws on other geometry, which the WebGL map does not fetch. */
export function pack({ features }: FeatureCollection): Packed {
  return features.map(({ geometry, properties }) => {
    if (!/Line|Polygon/.test(geometry.type) || !('coordinates' in geometry))
      throw new Error(`pack: found a ${geometry.type}, expected lines or areas`)
    return { properties, type: geometry.type, lines: packNested(geometry.coordinates) }
  })
}

function unpackLine(steps: readonly number[]): Position[] {
  const line: Position[] = []
  let [x, y] = [0, 0]
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i] ?? 0
    y += steps[i + 1] ?? 0
    line.push([x / STEPS, y / STEPS])
  }
  return line
}

const unpackNested = (nested: Nested): unknown =>
  typeof nested[0] === 'number'
    ? unpackLine(nested as readonly number[])
    : nested.map((inner) => unpackNested(inner as Nested))

/** A packed file as GeoJSON (WGS 84, rounded to the step). */
export function unpack(packed: Packed): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: packed.map(({ properties, type, lines }) => ({
      type: 'Feature',
      properties,
      geometry: { type, coordinates: unpackNested(lines) } as Geometry,
    })),
  }
}
