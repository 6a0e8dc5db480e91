/** The bench's figures as rows of its table, each with what it should be. Pure. */
import { dearest, median } from './statistics.mjs'

/**
 * One value for each size: with the real claims, with many. NaN where there is none.
 *
 * @typedef {readonly [real: number, many: number]} Pair
 */
/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} unit
 * @property {Pair} map
 * @property {Pair} leaflet
 * @property {string} target in words, '' where none is set
 * @property {Pair} [limits] most that the map may have; NaN where that size has no limit
 * @property {boolean} [least] whether the limits are the least instead
 */
/** @typedef {{ real: readonly number[], many: readonly number[] }} Sizes values of one kind */

const NONE = /** @type {Pair} */ ([NaN, NaN])

/**
 * The rows of some values that both pages have: their median and dearest.
 *
 * @param {string} what
 * @param {Sizes} map
 * @param {Sizes} leaflet
 * @param {{ median?: Target, dearest?: Target }} [targets]
 * @returns {Row[]}
 */
export function spread(what, map, leaflet, targets = {}) {
  const of = (/** @type {typeof median} */ figure) => {
    const pair = (/** @type {Sizes} */ { real, many }) =>
      /** @type {const} */ ([figure(real), figure(many)])
    return { unit: 'ms', map: pair(map), leaflet: pair(leaflet) }
  }
  return [
    bounded({ what: `${what}, median`, ...of(median) }, targets.median),
    bounded({ what: `${what}, dearest`, ...of(dearest) }, targets.dearest),
  ]
}

/**
 * @typedef {{ times: number } | { most: number, unlessMany?: true } | { least: number }} Target `times`
 *   of Leaflet's figure, or a plain limit; `unlessMany` holds for the real size alone
 */

/**
 * A row with its target in words and numbers.
 *
 * @param {Pick<Row, 'what' | 'unit' | 'map'> & { leaflet?: Pair }} row
 * @param {Target} [target]
 * @returns {Row}
 */
export function bounded({ leaflet = NONE, ...row }, target) {
  if (target === undefined) return { ...row, leaflet, target: '' }
  if ('times' in target) {
    const { times } = target
    const words = times === 1 ? "<= Leaflet's" : `<= ${times} x Leaflet's`
    return { ...row, leaflet, target: words, limits: [leaflet[0] * times, leaflet[1] * times] }
  }
  if ('least' in target) {
    const { least } = target
    return { ...row, leaflet, target: `>= ${least}`, limits: [least, least], least: true }
  }
  const { most, unlessMany } = target
  return { ...row, leaflet, target: `<= ${most}`, limits: [most, unlessMany ? NaN : most] }
}

/**
 * Whether the map meets a row's target; undefined where there is nothing to hold it against.
 *
 * @param {Row} row
 * @returns {boolean | undefined}
 */
export function isMet({ map, limits, least = false }) {
  if (limits === undefined) return undefined
  const held = map
    .map((value, i) => /** @type {const} */ ([value, limits[i] ?? NaN]))
    .filter(([value, limit]) => !Number.isNaN(value) && !Number.isNaN(limit))
  if (held.length === 0) return undefined
  return held.every(([value, limit]) => (least ? value >= limit : value <= limit))
}

/**
 * The table as text, with two columns for each size.
 *
 * @param {readonly Row[]} rows
 * @param {readonly number[]} claims how many each size has: the real size alone, or both
 * @returns {string}
 */
export function tableOf(rows, claims) {
  const sizes = claims.map((count, i) => ({ count, i }))
  const heads = sizes.flatMap(({ count }) => [`map ${count}`, `Leaflet ${count}`])
  const cells = rows.map((row) => {
    const { what, unit, map, leaflet, target } = row
    const met = isMet(row)
    const verdict = met === undefined ? '' : met ? 'ok' : 'OVER'
    const values = sizes.flatMap(({ i }) => [map[i] ?? NaN, leaflet[i] ?? NaN]).map(shown)
    return [what, unit, ...values, target, verdict]
  })
  const lines = [['', 'unit', ...heads, 'target', ''], ...cells]
  const widths = lines[0]?.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)))
  const isNumber = (/** @type {number} */ i) => i >= 2 && i < 2 + heads.length
  const padded = (/** @type {string} */ cell, /** @type {number} */ i) =>
    isNumber(i) ? cell.padStart(widths?.[i] ?? 0) : cell.padEnd(widths?.[i] ?? 0)
  return lines.map((line) => line.map(padded).join('  ').trimEnd()).join('\n')
}

/**
 * Three digits at least, and never more than one after the point; '-' for no value.
 *
 * @param {number} value
 * @returns {string}
 */
function shown(value) {
  if (Number.isNaN(value)) return '-'
  if (Math.abs(value) >= 100 || Number.isInteger(value))
    return Math.round(value).toLocaleString('en')
  return Math.abs(value) < 1 ? value.toFixed(2) : value.toFixed(1)
}
