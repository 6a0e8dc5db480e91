/** Writes features the same way every time: winding, decimals, key order, one feature a line. */
import { writeFileSync } from 'node:fs'
import { signedArea } from './plane.mjs'

/** @param {number} value @param {number} decimals */
export const round = (value, decimals) => Number(value.toFixed(decimals)) + 0

const same = (a, b) => a[0] === b[0] && a[1] === b[1]

/** A line with every coordinate rounded and points that fall together merged. */
export const roundLine = (line, decimals) =>
  line
    .map((p) => p.map((v) => round(v, decimals)))
    .filter((p, i, all) => i === 0 || !same(p, all[i - 1]))

/** RFC 7946: outer rings anticlockwise, holes clockwise. */
export const rightHanded = (rings) =>
  rings.map((ring, i) => (signedArea(ring) > 0 === (i === 0) ? ring : [...ring].reverse()))

/** West, south, east, north of any nest of coordinates. */
export function bboxOf(geometries) {
  const box = [Infinity, Infinity, -Infinity, -Infinity]
  const visit = (c) => {
    if (typeof c[0] !== 'number') return c.forEach(visit)
    box[0] = Math.min(box[0], c[0])
    box[1] = Math.min(box[1], c[1])
    box[2] = Math.max(box[2], c[0])
    box[3] = Math.max(box[3], c[1])
  }
  geometries.forEach((g) => visit(g.coordinates))
  return box
}

const KEYS =
  'id role kind rank name nameSource spellings within near province at labelAt certainty ' +
  'looseKm note ele level areaKm2 pcode source licence'
const ORDER = KEYS.split(' ')

/** A feature's properties in the house order, without those that are absent. */
function ordered(properties) {
  const unknown = Object.keys(properties).filter((key) => !ORDER.includes(key))
  if (unknown.length > 0) throw new Error(`no place in the key order for: ${unknown.join(', ')}`)
  return Object.fromEntries(
    ORDER.filter((key) => properties[key] !== undefined).map((key) => [key, properties[key]]),
  )
}

export const feature = (properties, type, coordinates) => ({
  type: 'Feature',
  properties: ordered(properties),
  geometry: { type, coordinates },
})

/** @param {string} path @param {object} head the file's own members @param {object[]} features */
export function writeCollection(path, head, features) {
  const top = {
    type: 'FeatureCollection',
    ...head,
    bbox: bboxOf(features.map((f) => f.geometry)),
  }
  const lines = features.map((f) => JSON.stringify(f)).join(',\n')
  writeFileSync(path, `${JSON.stringify(top).slice(0, -1)},"features":[\n${lines}\n]}\n`)
}
