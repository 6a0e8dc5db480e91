/** The few statistics that the bench prints. Pure. */

/**
 * The middle one of some values, or the mean of the middle two. NaN for none.
 *
 * @param {readonly number[]} values
 * @returns {number}
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const low = sorted[Math.ceil(middle) - 1] ?? NaN
  const high = sorted[Math.floor(middle)] ?? NaN
  return (low + high) / 2
}

/**
 * The largest of some values. NaN for none.
 *
 * @param {readonly number[]} values
 * @returns {number}
 */
export function dearest(values) {
  return values.length === 0 ? NaN : Math.max(...values)
}

/**
 * What is least disturbed by other programs: of several passes over the same steps, the least value
 * of each step. Throws when the passes differ in length.
 *
 * @param {readonly (readonly number[])[]} passes
 * @returns {number[]}
 */
export function leastOfPasses(passes) {
  const [first = [], ...others] = passes
  if (others.some(({ length }) => length !== first.length)) {
    throw new Error(`passes of ${passes.map(({ length }) => length).join(', ')} steps`)
  }
  return first.map((_, i) => Math.min(...passes.map((pass) => pass[i] ?? NaN)))
}

/** Frames come smoothly when none is later than this after the one before, in ms. */
export const SMOOTH = 100
/** For so long they must, in ms, before a page counts as ready. */
export const SMOOTH_FOR = 1000

/**
 * When a page is ready: from the first moment after `live` on at which a frame comes, and all
 * further ones of a second come, within 100 ms. Undefined when the frames seen do not show that.
 *
 * @param {number} live when its controls began to answer, ms
 * @param {readonly number[]} frames instants of frames, ascending, ms
 * @returns {number | undefined}
 */
export function readyAt(live, frames) {
  let from = live
  let last = live
  for (const frame of frames) {
    if (frame < live) continue
    if (frame - last > SMOOTH) from = frame
    last = frame
    if (last - from >= SMOOTH_FOR) return from
  }
  return undefined
}
