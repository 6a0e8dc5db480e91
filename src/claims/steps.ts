import type { Ms } from './types'

/** Number of entries in an ascending list that are `<= t`, found in O(log n). */
export function countUpTo(sorted: readonly Ms[], t: Ms): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const mid = (low + high) >>> 1
    if ((sorted[mid] ?? Infinity) <= t) low = mid + 1
    else high = mid
  }
  return low
}

/**
 * A value that changes at known moments and is constant in between. Returns a function that gives
 * the value at a moment in O(log n); `valueAt` is called once for each stretch between two changes,
 * when it is first needed.
 */
export function stepsOf<T>(changes: Iterable<Ms>, valueAt: (t: Ms) => T): (t: Ms) => T {
  const finite = [...new Set(changes)].filter((t) => Number.isFinite(t)).sort((a, b) => a - b)
  const values = new Map<number, T>()
  return (t) => {
    const step = countUpTo(finite, t)
    const known = values.get(step)
    if (known !== undefined) return known
    const value = valueAt(finite[step - 1] ?? -Infinity)
    values.set(step, value)
    return value
  }
}
