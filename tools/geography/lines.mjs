/** Rivers and roads: chosen, joined where they meet, clipped to the map's box and simplified. */
import { bbox } from '@turf/bbox'
import { lineString } from '@turf/helpers'
import { length } from '@turf/length'
import { nearestPointOnLine } from '@turf/nearest-point-on-line'
import mapshaper from 'mapshaper'

import { roundLine } from './write.mjs'

/** Ends nearer than this to another line are taken to meet it, km. */
const SNAP = 0.06
/** More degrees than twice SNAP is anywhere on the map: lines whose box is farther away need no look. */
const NEAR = 0.002

/** Dead ends shorter than this are slips of the drawing, km. */
const STUB = 0.4

/**
 * @typedef {object} Line one unbroken line on its way to the map
 * @property {string} id the feature that it belongs to
 * @property {number} tolerance metres that simplifying may move it
 * @property {[number, number][]} points
 */

/** Length of a line in kilometres. @param {[number, number][]} points */
export const lengthKm = (points) => length(lineString(points))

/** @param {object} f a line feature @param {string} id @param {number} tolerance @returns {Line[]} */
export function linesOf(f, id, tolerance) {
  const { type, coordinates } = f.geometry
  const parts = type === 'LineString' ? [coordinates] : coordinates
  return parts.map((points) => ({ id, tolerance, points }))
}

/**
 * Cuts every line where another's end meets it, so that simplifying keeps the meeting point.
 * @param {Line[]} lines @returns {Line[]}
 */
export function noded(lines) {
  const work = lines.map((line) => ({
    ...line,
    points: line.points.map((p) => [...p]),
    box: bbox(lineString(line.points)),
    cuts: [],
  }))
  for (const line of work) {
    for (const end of [0, line.points.length - 1]) {
      const meeting = nearestOther(line, line.points[end], work)
      if (!meeting || meeting.distance > SNAP) continue
      line.points[end] = meeting.at
      meeting.line.cuts.push(meeting)
    }
  }
  return work.flatMap(cut)
}

/** The point nearest to `p` on any other line close to it. */
function nearestOther(line, [lng, lat], work) {
  return work
    .filter((other) => {
      const [west, south, east, north] = other.box
      const isNear =
        lng > west - NEAR && lng < east + NEAR && lat > south - NEAR && lat < north + NEAR
      return other !== line && isNear
    })
    .map((other) => {
      const { geometry, properties } = nearestPointOnLine(lineString(other.points), [lng, lat])
      const { segmentIndex, segmentDistance, pointDistance } = properties
      const at = geometry.coordinates
      // A vertex that is met is the end of one segment or the start of the next.
      const corner = [segmentIndex, segmentIndex + 1].find(
        (i) => String(other.points[i]) === String(at),
      )
      const segment =
        corner ??
        segmentIndex +
          segmentDistance / lengthKm(other.points.slice(segmentIndex, segmentIndex + 2))
      return { line: other, distance: pointDistance, at, segment }
    })
    .sort((a, b) => a.distance - b.distance)[0]
}

/** One line cut at its meeting points, in order along it. */
function cut({ cuts, points, ...rest }) {
  const last = points.length - 1
  const stops = cuts
    .filter(({ segment }) => segment > 0 && segment < last)
    .sort((a, b) => a.segment - b.segment)
  const pieces = []
  let piece = [points[0]]
  let done = 0
  for (const { segment, at } of [...stops, { segment: last, at: points[last] }]) {
    piece.push(...points.slice(done + 1, Math.ceil(segment)), at)
    pieces.push(piece)
    piece = [at]
    done = Math.floor(segment)
  }
  return pieces
    .map((p) => p.filter((q, i) => i === 0 || String(q) !== String(p[i - 1])))
    .filter((p) => p.length > 1)
    .map((p) => ({ ...rest, points: p }))
}

/** Lines in groups that hang together by their ends. @param {Line[]} lines @returns {Line[][]} */
export function components(lines) {
  const groupAt = new Map()
  for (const line of lines) {
    const ends = [line.points[0], line.points.at(-1)].map(toKey)
    const groups = new Set(ends.flatMap((end) => groupAt.get(end) ?? []))
    const group = { lines: [line, ...[...groups].flatMap((g) => g.lines)], ends: new Set(ends) }
    for (const old of groups) old.ends.forEach((end) => group.ends.add(end))
    group.ends.forEach((end) => groupAt.set(end, group))
  }
  return [...new Set(groupAt.values())].map((group) => group.lines)
}

const toKey = (p) => p.map((v) => v.toFixed(6)).join()

/** Drops dead ends shorter than STUB that hang on other lines. @param {Line[]} lines */
export function withoutStubs(lines) {
  const degree = new Map()
  const ends = ({ points }) => [points[0], points.at(-1)].map(toKey)
  for (const end of lines.flatMap(ends)) degree.set(end, (degree.get(end) ?? 0) + 1)
  return lines.filter((line) => {
    const [least, most] = ends(line)
      .map((end) => degree.get(end))
      .sort((a, b) => a - b)
    return lengthKm(line.points) >= STUB || least > 1 || most === 1
  })
}

/** Simplifies each line by its own tolerance; ends stay where they are. */
export async function simplified(lines, box) {
  const features = lines.map(({ id, tolerance, points }) => ({
    type: 'Feature',
    properties: { id, tolerance },
    geometry: { type: 'LineString', coordinates: points },
  }))
  const output = await mapshaper.applyCommands(
    `-i in.json -clip bbox=${box.join()} -simplify dp variable interval=tolerance ` +
      '-o out.json format=geojson',
    { 'in.json': { type: 'FeatureCollection', features } },
  )
  return JSON.parse(output['out.json']).features.flatMap((f) =>
    f.geometry ? linesOf(f, f.properties.id, f.properties.tolerance) : [],
  )
}

/**
 * All lines of one feature joined end to end wherever exactly two of its lines meet.
 * @param {Line[]} lines @param {string} id @param {number} decimals
 */
export function joined(lines, id, decimals) {
  const open = lines
    .filter((line) => line.id === id)
    .map((line) => roundLine(line.points, decimals))
    .filter((points) => points.length > 1)
  const degree = new Map()
  for (const points of open) {
    for (const p of [points[0], points.at(-1)]) {
      degree.set(String(p), (degree.get(String(p)) ?? 0) + 1)
    }
  }
  const out = []
  while (open.length > 0) {
    let line = open.shift()
    for (let found = true; found;) {
      found = false
      for (const end of ['tail', 'head']) {
        const p = String(end === 'tail' ? line.at(-1) : line[0])
        if (degree.get(p) !== 2) continue
        const i = open.findIndex((o) => String(o[0]) === p || String(o.at(-1)) === p)
        if (i < 0) continue
        line = merge(line, open.splice(i, 1)[0], end)
        found = true
      }
    }
    out.push(line)
  }
  return out.sort((a, b) => lengthKm(b) - lengthKm(a))
}

function merge(line, other, end) {
  const meets = end === 'tail' ? line.at(-1) : line[0]
  const forward = String(other[0]) === String(meets) ? other : [...other].reverse()
  if (end === 'tail') return [...line, ...forward.slice(1)]
  return [...[...forward].reverse(), ...line.slice(1)]
}

export const geometryOf = (parts) =>
  parts.length === 1
    ? { type: 'LineString', coordinates: parts[0] }
    : { type: 'MultiLineString', coordinates: parts }
