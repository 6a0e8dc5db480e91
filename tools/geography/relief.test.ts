import { area } from '@turf/area'
import { bbox } from '@turf/bbox'
import { booleanClockwise } from '@turf/boolean-clockwise'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { multiPolygon, point } from '@turf/helpers'
import { writeArrayBuffer } from 'geotiff'
import { expect, it } from 'vitest'

import { heightBands, readGrid } from './relief.mjs'

const [WIDTH, HEIGHT] = [40, 30]
const STEP = 0.025
const [WEST, NORTH] = [69, 36]
/** Kilometres of a degree of longitude and of latitude in the middle of the grid. */
const [KX, KY] = [90.9, 110.95]

/** Kilometres from the middle of the grid to the middle of a cell. */
const fromMiddle = (x: number, y: number) =>
  Math.hypot((x - (WIDTH - 1) / 2) * STEP * KX, (y - (HEIGHT - 1) / 2) * STEP * KY)

const gridOf = (height: (km: number) => number) => ({
  rows: Array.from({ length: HEIGHT }, (_, y) =>
    Array.from({ length: WIDTH }, (_, x) => height(fromMiddle(x, y))),
  ),
  origin: [WEST + STEP / 2, NORTH - STEP / 2],
  step: [STEP, -STEP],
})
const middle = point([WEST + (WIDTH * STEP) / 2, NORTH - (HEIGHT * STEP) / 2])

it('reads heights and their positions from a GeoTIFF', async () => {
  const heights = Float32Array.from({ length: WIDTH * HEIGHT }, (_, i) => 10 * i - 500)
  const file = writeArrayBuffer(heights, {
    width: WIDTH,
    height: HEIGHT,
    ModelPixelScale: [STEP, STEP, 0],
    ModelTiepoint: [0, 0, 0, WEST, NORTH, 0],
    GTModelTypeGeoKey: 2,
    GTRasterTypeGeoKey: 1,
    GeographicTypeGeoKey: 4326,
  })
  const { rows, origin, step } = await readGrid(Buffer.from(file))
  expect(rows.flat()).toEqual([...heights])
  expect(rows[0]).toHaveLength(WIDTH)
  expect(origin.map((v) => v.toFixed(6))).toEqual(['69.012500', '35.987500'])
  expect(step.map((v) => v.toFixed(6))).toEqual(['0.025000', '-0.025000'])
})

it('refuses a GeoTIFF in other coordinates than longitude and latitude', async () => {
  const file = writeArrayBuffer(new Float32Array(4), {
    width: 2,
    height: 2,
    GTModelTypeGeoKey: 1,
    ProjectedCSTypeGeoKey: 32642,
  })
  await expect(readGrid(Buffer.from(file))).rejects.toThrow('EPSG 4326')
})

it('the bands of a cone are discs around its top, each inside the one below', async () => {
  // 60 m lower with each kilometre: the edge of 4,000 m is 16.7 km from the top.
  const bands = await heightBands(gridOf((km) => 5000 - 60 * km))
  // Lower ones reach the edge of the grid; at the top the smooth surface is lower than the cone.
  for (const { level, polygons } of bands.filter(({ level }) => level === 4000 || level === 4500)) {
    const radius = (5000 - level) / 60
    expect(polygons).toHaveLength(1)
    // Thinning may move the edge by 0.2 km.
    const found = Math.sqrt(area(multiPolygon(polygons)) / 1e6 / Math.PI)
    expect(Math.abs(found - radius)).toBeLessThan(0.3)
    expect(booleanPointInPolygon(middle, multiPolygon(polygons))).toBe(true)
  }
  const sizes = bands.map(({ polygons }) => area(multiPolygon(polygons)))
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
})

it('a hollow is a hole, wound clockwise, and too small a one is none', async () => {
  const crater = (km: number, rim: number) => (km < rim ? 3000 - 400 * (rim - km) : 3200)
  const band = async (rim: number) =>
    (await heightBands(gridOf((km) => crater(km, rim)))).find(({ level }) => level === 2000)
  const [rings = []] = (await band(12))?.polygons ?? []
  expect(rings).toHaveLength(2)
  expect(rings.map((ring) => booleanClockwise(ring))).toEqual([false, true])
  expect(booleanPointInPolygon(middle, multiPolygon([rings]))).toBe(false)
  expect((await band(4))?.polygons[0]).toHaveLength(1)
})

it('the bands end where the outermost cells have their middle', async () => {
  const [lowest] = await heightBands(gridOf(() => 1600))
  const [west, south, east, north] = bbox(multiPolygon(lowest?.polygons ?? []))
  expect([west, east].map((lng) => lng.toFixed(2))).toEqual(['69.01', '69.99'])
  expect([south, north].map((lat) => lat.toFixed(2))).toEqual(['35.26', '35.99'])
})
