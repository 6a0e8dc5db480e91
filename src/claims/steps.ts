import type { Ms } from './types'

/** A value that changes at known moments and holds in between: `values[i]` from `at[i]` on. */
export interface Steps<T> {
  /** Ascending; the first is -Infinity. */
  readonly at: readonly Ms[]
  readonly values: readonly T[]
}

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

/** Builds steps by asking `valueAt` once at each moment of change; duplicates are dropped. */
export function stepsOf<T>(changes: Iterable<Ms>, valueAt: (t: Ms) => T): Steps<T> {
  const finite = [...new Set(changes)].filter((t) => Number.isFinite(t)).sort((a, b) => a - b)
  const at = [-Infinity, ...finite]
  return { at, values: at.map(valueAt) }
}

/** The value at moment `t`, in O(log n). */
export function valueAt<T>(steps: Steps<T>, t: Ms): T {
  const i = Math.max(0, countUpTo(steps.at, t) - 1)
  return steps.values[i] as T
}
