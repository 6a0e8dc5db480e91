/** At which hours of a story a claim changes its state. Pure. */

const HOUR = 3_600_000

/**
 * For each step of the slider, from the first hour to the last, whether some claim is said, maybe
 * said or not yet said where it was not so an hour before.
 *
 * @param {{ start: number, claims: readonly { start: number, end: number }[] }} story instants in ms
 * @param {number} hours
 * @returns {boolean[]}
 */
export function changingSteps({ start, claims }, hours) {
  return Array.from({ length: hours }, (_, i) => {
    const [from, to] = [start + i * HOUR, start + (i + 1) * HOUR]
    return claims.some((claim) => stateOf(claim, from) !== stateOf(claim, to))
  })
}

/**
 * @param {{ start: number, end: number }} claim
 * @param {number} t
 */
function stateOf({ start, end }, t) {
  return t >= end ? 'said' : t >= start ? 'maybe' : 'not-yet'
}
