/**
 * Height bands from the coarse elevation grid: all land at least as high as each level, as nested
 * polygons. The grid's cells are about 2.3 by 2.8 km; the smooth surface laid over them is no finer
 * than they are.
 */
import { inflateSync } from 'node:zlib'
import { rings } from './contour.mjs'
import { inside, signedArea, thinRing, toLngLat, toPlane } from './plane.mjs'
import { rightHanded, roundLine } from './write.mjs'

const LEVELS = [1500, 2000, 2500, 3000, 3500, 4000, 4500, 5000]
/** Interpolated points along one cell. */
const FINER = 4
/** How far a band's edge may move in thinning, km; and the smallest patch or hole kept, km2. */
const TOLERANCE = 0.2
const SMALLEST = 8
const DECIMALS = 3

const TAG = { width: 256, height: 257, strips: 273, stripBytes: 279, scale: 33550, tie: 33922 }
const TYPES = {
  3: { size: 2, read: (b, at) => b.readUInt16LE(at) },
  4: { size: 4, read: (b, at) => b.readUInt32LE(at) },
  12: { size: 8, read: (b, at) => b.readDoubleLE(at) },
}

/**
 * Reads the one kind of GeoTIFF that the grid comes in: little-endian, 16-bit, deflated strips
 * with horizontal differencing, cells as areas.
 * @param {Buffer} file
 */
export function readGrid(file) {
  const tags = readTags(file)
  const [width] = tags.get(TAG.width)
  const [height] = tags.get(TAG.height)
  const expected = { 258: 16, 259: 8, 317: 2, 339: 2 }
  for (const [tag, value] of Object.entries(expected)) {
    const found = tags.get(Number(tag))?.[0]
    if (found !== value) throw new Error(`GeoTIFF tag ${tag}: expected ${value}, got ${found}`)
  }
  const strips = tags
    .get(TAG.strips)
    .map((at, i) => inflateSync(file.subarray(at, at + tags.get(TAG.stripBytes)[i])))
  const data = Buffer.concat(strips)
  const rows = Array.from({ length: height }, (_, y) => {
    let sum = 0
    return Array.from({ length: width }, (_, x) => {
      sum = ((sum + data.readInt16LE((y * width + x) * 2)) << 16) >> 16
      return sum
    })
  })
  const [stepX, stepY] = tags.get(TAG.scale)
  const [, , , west, north] = tags.get(TAG.tie)
  return {
    rows: rows.reverse(),
    /** Middle of the south-western cell, and the step between cells, in degrees. */
    origin: [west + stepX / 2, north - stepY * (height - 0.5)],
    step: [stepX, stepY],
  }
}

function readTags(file) {
  if (file.toString('latin1', 0, 2) !== 'II') throw new Error('expected a little-endian TIFF')
  const start = file.readUInt32LE(4)
  const tags = new Map()
  for (let i = 0; i < file.readUInt16LE(start); i++) {
    const at = start + 2 + 12 * i
    const type = TYPES[file.readUInt16LE(at + 2)]
    if (!type) continue
    const count = file.readUInt32LE(at + 4)
    const from = type.size * count > 4 ? file.readUInt32LE(at + 8) : at + 8
    const values = Array.from({ length: count }, (_, k) => type.read(file, from + k * type.size))
    tags.set(file.readUInt16LE(at), values)
  }
  return tags
}

/** Weights of four neighbouring values for a point at t between the middle two (cubic B-spline). */
const weights = (t) => [
  (1 - t) ** 3 / 6,
  (3 * t ** 3 - 6 * t ** 2 + 4) / 6,
  (-3 * t ** 3 + 3 * t ** 2 + 3 * t + 1) / 6,
  t ** 3 / 6,
]

/** One row of numbers with FINER points to a cell, smooth, near the given ones. */
function finerRow(row) {
  const at = (i) => row[Math.max(0, Math.min(row.length - 1, i))]
  return Array.from({ length: (row.length - 1) * FINER + 1 }, (_, k) => {
    const i = Math.floor(k / FINER)
    const w = weights((k % FINER) / FINER)
    return w.reduce((sum, weight, j) => sum + weight * at(i - 1 + j), 0)
  })
}

const transpose = (rows) => rows[0].map((_, x) => rows.map((row) => row[x]))
const finer = (rows) => transpose(transpose(rows.map(finerRow)).map(finerRow))

/** @returns {{ level: number, polygons: number[][][][] }[]} from low to high */
export function heightBands(grid) {
  const rows = finer(grid.rows)
  const [stepX, stepY] = grid.step.map((step) => step / FINER)
  const toDegrees = ([x, y]) => [grid.origin[0] + x * stepX, grid.origin[1] + y * stepY]
  return LEVELS.map((level) => {
    const thinned = rings(rows, level)
      .map((ring) =>
        thinRing(
          ring.map((p) => toPlane(toDegrees(p))),
          TOLERANCE,
        ),
      )
      .filter((ring) => Math.abs(signedArea(ring)) / 2 >= SMALLEST)
      .map((ring) => roundLine(ring.map(toLngLat), DECIMALS))
    return { level, polygons: nest(thinned) }
  })
}

/** Outer rings (anticlockwise) with the holes that lie in them. */
function nest(all) {
  const outers = all.filter((ring) => signedArea(ring) > 0)
  const holes = all.filter((ring) => signedArea(ring) < 0)
  return outers.map((outer) => {
    const own = holes.filter((hole) => {
      const homes = outers.filter((o) => inside(hole[0], [o]))
      return homes.sort((a, b) => signedArea(a) - signedArea(b))[0] === outer
    })
    return rightHanded([outer, ...own])
  })
}
