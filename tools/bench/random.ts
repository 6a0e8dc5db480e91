/** Random numbers that a seed repeats on every machine and Node. */
export interface Random {
  /** A number from 0 up to, but not, 1. */
  readonly next: () => number
  /** A whole number from `min` to `max`, both included. */
  readonly whole: (min: number, max: number) => number
  /** Whether something of this probability happens. */
  readonly chance: (probability: number) => boolean
  /** One of these, all alike likely. Throws for an empty list. */
  readonly pick: <T>(from: readonly T[]) => T
  /** One of these, each as likely as its weight says. Throws for an empty list. */
  readonly weighted: <T>(from: readonly (readonly [value: T, weight: number])[]) => T
  /** Up to `count` different ones of these. */
  readonly some: <T>(from: readonly T[], count: number) => readonly T[]
}

/** Mulberry32: 32 bits of state, enough for texts and dates, and the same everywhere. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new Error('pick: nothing to pick from')
    return from[whole(0, from.length - 1)] as T
  }
  const weighted = <T>(from: readonly (readonly [value: T, weight: number])[]): T => {
    let left = next() * from.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [value, weight] of from) {
      left -= weight
      if (left < 0) return value
    }
    const last = from.at(-1)
    if (last === undefined) throw new Error('weighted: nothing to pick from')
    return last[0]
  }
  const some = <T>(from: readonly T[], count: number) => {
    const rest = [...from]
    return Array.from({ length: Math.min(count, rest.length) }, () => {
      const [taken] = rest.splice(whole(0, rest.length - 1), 1)
      return taken as T
    })
  }
  return { next, whole, pick, weighted, some, chance: (probability) => next() < probability }
}
