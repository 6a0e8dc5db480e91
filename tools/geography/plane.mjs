/**
 * Plane geometry in kilometres. Everything here is within about 100 km of one point, where an
 * equirectangular plane is right to better than one part in a hundred.
 */

const LNG0 = 69.6
const LAT0 = 35.45
/** Kilometres in one degree of longitude and of latitude at 35.45 N (WGS 84). */
const KX = 90.83
const KY = 110.95

/** @typedef {[number, number]} Point */

/** @param {Point} p longitude and latitude @returns {Point} kilometres east and north */
export const toPlane = ([lng, lat]) => [(lng - LNG0) * KX, (lat - LAT0) * KY]

/** @param {Point} p @returns {Point} */
export const toLngLat = ([x, y]) => [x / KX + LNG0, y / KY + LAT0]

/** Kilometres between two longitude/latitude points. */
export const kmBetween = (a, b) => Math.hypot((a[0] - b[0]) * KX, (a[1] - b[1]) * KY)

/** Twice the area inside a closed ring: positive when it runs anticlockwise. */
export function signedArea(ring) {
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1]
  }
  return sum
}

/** Whether a point lies inside a polygon given as rings (even-odd). */
export function inside([x, y], rings) {
  let odd = false
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1]
      const [bx, by] = ring[i]
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd
    }
  }
  return odd
}

/** The nearest point of a segment and its distance. */
export function nearestOnSegment(p, a, b) {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const length2 = dx * dx + dy * dy
  const raw = length2 === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length2
  const t = Math.max(0, Math.min(1, raw))
  const at = [a[0] + t * dx, a[1] + t * dy]
  return { at, t, distance: Math.hypot(p[0] - at[0], p[1] - at[1]) }
}

/** Distance of a point from the nearest of several lines. */
export function distanceToLines(p, lines) {
  let best = Infinity
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      best = Math.min(best, nearestOnSegment(p, line[i - 1], line[i]).distance)
    }
  }
  return best
}

/** Length of a line of longitude/latitude points in kilometres. */
export const lengthKm = (line) =>
  line.slice(1).reduce((sum, p, i) => sum + kmBetween(line[i], p), 0)
