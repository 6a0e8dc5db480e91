/** Writes features the same way every time: winding, decimals, key order, one feature a line. */
import { writeFileSync } from 'node:fs'
import { bbox } from '@turf/bbox'
import { featureCollection, polygon } from '@turf/helpers'
import { rewind } from '@turf/rewind'

/** @import { Feature, Polygon, Position } from 'geojson' */

/** @param {number} value @param {number} decimals */
export const round = (value, decimals) => Number(value.toFixed(decimals)) + 0

/** @param {Position} a @param {Position | undefined} b */
const same = (a, b) => a[0] === b?.[0] && a[1] === b?.[1]

/**
 * A line with every coordinate rounded and points that fall together merged. (Turf's `cleanCoords`
 * would take points on a straight line too, and with them vertices that two borders share.)
 *
 * @param {readonly Position[]} line
 * @param {number} decimals
 * @returns {Position[]}
 */
export const roundLine = (line, decimals) =>
  line
    .map((p) => p.map((v) => round(v, decimals)))
    .filter((p, i, all) => i === 0 || !same(p, all[i - 1]))

/**
 * Rings of a polygon wound as RFC 7946 requires: the outer one anticlockwise, holes clockwise.
 *
 * @param {Position[][]} rings
 * @returns {Position[][]}
 */
export function rightHanded(rings) {
  const rewound = /** @type {Feature<Polygon>} */ (rewind(polygon(rings)))
  return rewound.geometry.coordinates
}

const KEYS =
  'id role kind rank name nameSource grammar spellings within near province at labelAt certainty ' +
  'looseKm note ele level areaKm2 pcode source licence'
const ORDER = KEYS.split(' ')

/**
 * Properties in the order of KEYS, without those that are absent. Throws for one that is not there.
 *
 * @param {object} properties
 */
function ordered(properties) {
  const given = new Map(Object.entries(properties))
  const unknown = [...given.keys()].filter((key) => !ORDER.includes(key))
  if (unknown.length > 0) throw new Error(`no place in the key order for: ${unknown.join(', ')}`)
  return Object.fromEntries(
    ORDER.filter((key) => given.get(key) !== undefined).map((key) => [key, given.get(key)]),
  )
}

/**
 * @param {object} properties
 * @param {string} type of the geometry
 * @param {unknown} coordinates as the type has them
 */
export const feature = (properties, type, coordinates) =>
  /** @type {Feature} */ ({
    type: 'Feature',
    properties: ordered(properties),
    geometry: { type, coordinates },
  })

/**
 * @param {string} path
 * @param {object} head the file's own members
 * @param {Feature[]} features
 */
export function writeCollection(path, head, features) {
  const top = { type: 'FeatureCollection', ...head, bbox: bbox(featureCollection(features)) }
  const lines = features.map((f) => JSON.stringify(f)).join(',\n')
  writeFileSync(path, `${JSON.stringify(top).slice(0, -1)},"features":[\n${lines}\n]}\n`)
}
