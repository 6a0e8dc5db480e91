/**
 * Height bands from the coarse elevation grid: all land at least as high as each level, as nested
 * polygons. The grid's cells are about 2.3 by 2.8 km; the smooth surface laid over them is no finer
 * than they are.
 */
import { area } from '@turf/area'
import { polygon as polygonOf } from '@turf/helpers'
import { contours } from 'd3-contour'
import { interpolateBasis, quantize } from 'd3-interpolate'
import { fromArrayBuffer } from 'geotiff'
import mapshaper from 'mapshaper'

import { rightHanded, roundLine } from './write.mjs'

/** @import { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson' */

const LEVELS = [1500, 2000, 2500, 3000, 3500, 4000, 4500, 5000]
/** Interpolated points along one cell. */
const FINER = 4
/** How far a band's edge may move in thinning, m; and the smallest patch or hole kept, m2. */
const TOLERANCE = 200
const SMALLEST = 8e6
const DECIMALS = 3

/**
 * @typedef {object} Grid
 * @property {number[][]} rows heights in metres, rows from north to south, columns from west to east
 * @property {Position} origin middle of the north-western cell, longitude and latitude
 * @property {Position} step from a cell to the next one in its row and in its column, in degrees
 */

/**
 * Reads a GeoTIFF of heights in longitude and latitude (WGS 84). Throws for any other.
 *
 * @param {Buffer} file
 * @returns {Promise<Grid>}
 */
export async function readGrid(file) {
  const image = await (await fromArrayBuffer(new Uint8Array(file).buffer)).getImage()
  const system = image.getGeoKeys()?.GeographicTypeGeoKey
  if (system !== 4326) throw new Error(`GeoTIFF: expected EPSG 4326, got ${String(system)}`)
  if (!image.pixelIsArea()) throw new Error('GeoTIFF: expected cells that are areas')
  const [values] = /** @type {import('geotiff').TypedArray[]} */ (
    await image.readRasters({ samples: [0], interleave: false })
  )
  const width = image.getWidth()
  const [west = NaN, north = NaN] = image.getOrigin()
  const [stepX = NaN, stepY = NaN] = image.getResolution()
  return {
    rows: Array.from({ length: image.getHeight() }, (_, y) =>
      Array.from(values?.subarray(y * width, (y + 1) * width) ?? []),
    ),
    origin: [west + stepX / 2, north + stepY / 2],
    step: [stepX, stepY],
  }
}

/** @param {number[][]} rows */
const transpose = (rows) => (rows[0] ?? []).map((_, x) => rows.map((row) => row[x] ?? NaN))

/** A row with FINER points to a cell on a cubic B-spline. @param {number[]} row */
const finerRow = (row) => quantize(interpolateBasis(row), (row.length - 1) * FINER + 1)

/** @param {number[][]} rows */
const finer = (rows) => transpose(transpose(rows.map(finerRow)).map(finerRow))

/**
 * All land at least as high as each level, from low to high.
 *
 * @param {Grid} grid
 * @returns {Promise<{ level: number, polygons: Position[][][] }[]>} of levels with any land
 */
export async function heightBands({ rows, origin, step }) {
  const fine = finer(rows)
  const [width, height] = [fine[0]?.length ?? 0, fine.length]
  const [west = NaN, north = NaN] = origin
  const [stepX = NaN, stepY = NaN] = step.map((degrees) => degrees / FINER)
  /**
   * From d3's coordinates, in which 0.5 is the middle of the first point, to degrees. Along the edges
   * of the grid d3 closes rings half a step outside: no further than the outermost points.
   *
   * @param {Position} at
   * @returns {Position}
   */
  const toDegrees = ([x = NaN, y = NaN]) => [
    west + Math.min(Math.max(x - 0.5, 0), width - 1) * stepX,
    north + Math.min(Math.max(y - 0.5, 0), height - 1) * stepY,
  ]
  const bands = contours().size([width, height]).thresholds(LEVELS)(fine.flat())
  const thinned = await simplified(
    bands.map(({ value, coordinates }) => ({
      level: value,
      polygons: coordinates.map((rings) => rings.map((ring) => ring.map(toDegrees))),
    })),
  )
  return thinned.map(({ level, polygons }) => ({
    level,
    polygons: polygons
      .map((rings) => rings.filter((ring, i) => i === 0 || isLarge(ring)))
      .filter(([outer]) => outer && isLarge(outer))
      .map((rings) => rightHanded(rings.map((ring) => roundLine(ring, DECIMALS)))),
  }))
}

/** @param {Position[]} ring */
const isLarge = (ring) => area(polygonOf([ring])) >= SMALLEST

/**
 * Bands with edges that moved by at most TOLERANCE.
 *
 * @param {{ level: number, polygons: Position[][][] }[]} bands
 */
async function simplified(bands) {
  const features = bands.map(({ level, polygons }) => ({
    type: 'Feature',
    properties: { level },
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  }))
  const output = await mapshaper.applyCommands(
    `-i in.json no-topology -simplify dp interval=${TOLERANCE} -o out.json format=geojson`,
    { 'in.json': { type: 'FeatureCollection', features } },
  )
  /** @type {FeatureCollection<Polygon | MultiPolygon | null, { level: number }>} */
  const result = JSON.parse(String(output['out.json']))
  return result.features.map(({ properties: { level }, geometry }) => {
    if (geometry === null) return { level, polygons: [] }
    const { type, coordinates } = geometry
    return { level, polygons: type === 'Polygon' ? [coordinates] : coordinates }
  })
}
