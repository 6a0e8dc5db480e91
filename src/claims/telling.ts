import type { Entry, Model } from './model'
import type { Reading, Voice } from './reading'
import { precedes } from './standing'

/** Every claim of a voice: about the very place, then from another level. */
export const heard = (voice: Voice): readonly Entry[] =>
  [...voice.own, ...voice.general].map((one) => one.entry)

const repeats = (a: Entry, b: Entry): boolean =>
  a.claim.relations.some(({ type, to }) => type === 'repeats' && to === b.claim.id)

/** The newest of some claims, as far as their order is known; rather one said than one repeated. */
function newest(entries: readonly Entry[]): Entry | undefined {
  return [...entries].sort((a, b) => {
    if (precedes(a, b, 'said')) return 1
    if (precedes(b, a, 'said')) return -1
    const later = b.said.span.end - a.said.span.end
    return later || Number(repeats(a, b)) - Number(repeats(b, a)) || b.order - a.order
  })[0]
}

/**
 * The two claims that tell the reading best: the newest contradicting pair, else the newest of
 * each party; the first party's claim first, undefined where it has none.
 */
export function tellingPair(
  model: Model,
  reading: Reading,
): readonly [Entry | undefined, Entry | undefined] {
  const own = new Set(reading.voices.flatMap((voice) => voice.own.map((one) => one.entry)))
  const all = reading.pairs.map(([a, b]) => [model.byId.get(a), model.byId.get(b)] as const)
  // Two claims about the very place tell it better than one about the whole province.
  const close = all.filter(([a, b]) => a && b && own.has(a) && own.has(b))
  const pairs = close.length > 0 ? close : all
  const first = newest(pairs.flatMap(([a]) => a ?? []))
  const second = newest(pairs.flatMap(([a, b]) => (a === first ? (b ?? []) : [])))
  if (first && second) return [first, second]
  const [a, b] = reading.voices
  return [newest(heard(a)), newest(heard(b))]
}
