/**
 * The cord: a smooth closed line outside a province's border, on which the map draws what claims
 * say of the province as a whole.
 */
import { rings } from './contour.mjs'
import { nearestOnSegment, signedArea, thinRing, toLngLat, toPlane } from './plane.mjs'

/** Grid step, km. */
const STEP = 0.15
/** How far outside the border the cord runs, km. */
export const OFFSET = 1.1
/** Bays of the border narrower than twice this are bridged; corners get at least this radius. */
const SMOOTHING = 1.3
const TOLERANCE = 0.02

/**
 * Grows the outline well past the cord's place, then shrinks it back: what comes out has neither
 * loops nor sharp corners, and keeps its distance.
 * @param {[number, number][]} outline closed ring of longitude/latitude
 */
export function cordAround(outline) {
  const grown = grow([outline.map(toPlane)], OFFSET + SMOOTHING)
  const shrunk = grow([grown], -SMOOTHING)
  return thinRing(shrunk, TOLERANCE).map(toLngLat)
}

/** The ring at a distance outside (or, when negative, inside) an area; its largest part. */
function grow(area, distance) {
  const margin = Math.abs(distance) + 1
  const field = distanceField(area, margin)
  const found = rings(field.rows, -distance)
    .map((ring) => ring.map(([x, y]) => [field.west + x * STEP, field.south + y * STEP]))
    .sort((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)))
  return found[0]
}

/** Distances from the area's edge on a grid: positive inside, cut off at the margin. */
function distanceField(area, margin) {
  const xs = area.flat().map((p) => p[0])
  const ys = area.flat().map((p) => p[1])
  const west = Math.min(...xs) - margin
  const south = Math.min(...ys) - margin
  const width = Math.ceil((Math.max(...xs) + margin - west) / STEP) + 1
  const height = Math.ceil((Math.max(...ys) + margin - south) / STEP) + 1
  const rows = Array.from({ length: height }, () => new Float64Array(width).fill(margin))
  const column = (x) => Math.max(0, Math.min(width - 1, Math.round((x - west) / STEP)))
  const row = (y) => Math.max(0, Math.min(height - 1, Math.round((y - south) / STEP)))
  for (const ring of area) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]]
      for (
        let y = row(Math.min(a[1], b[1]) - margin);
        y <= row(Math.max(a[1], b[1]) + margin);
        y++
      ) {
        for (
          let x = column(Math.min(a[0], b[0]) - margin);
          x <= column(Math.max(a[0], b[0]) + margin);
          x++
        ) {
          const p = [west + x * STEP, south + y * STEP]
          rows[y][x] = Math.min(rows[y][x], nearestOnSegment(p, a, b).distance)
        }
      }
    }
  }
  signByScanline(rows, area, west, south)
  return { rows, west, south }
}

/** Makes the distances outside the area negative, one grid row at a time. */
function signByScanline(rows, area, west, south) {
  rows.forEach((row, j) => {
    const y = south + j * STEP
    const crossings = []
    for (const ring of area) {
      for (let i = 1; i < ring.length; i++) {
        const [ax, ay] = ring[i - 1]
        const [bx, by] = ring[i]
        if (ay > y !== by > y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax))
      }
    }
    crossings.sort((a, b) => a - b)
    let passed = 0
    for (let i = 0; i < row.length; i++) {
      while (crossings[passed] < west + i * STEP) passed++
      if (passed % 2 === 0) row[i] = -row[i]
    }
  })
}
