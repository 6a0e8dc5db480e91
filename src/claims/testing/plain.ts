import type { Reading } from '../reading'

/** A reading as plain words: assertions by key, sorted. */
export interface Plain {
  readonly kind: Reading['kind']
  readonly own: readonly (readonly string[])[]
  readonly general: readonly (readonly string[])[]
  readonly certain: readonly boolean[]
  readonly third: readonly string[]
  readonly pairs: readonly string[]
  readonly lastWord: Reading['lastWord']
  readonly timing: Reading['timing']
}

/** What the code under test answered, in the same plain words. */
export function plain(reading: Reading): Plain {
  const names = (voiced: Reading['third']) =>
    voiced
      .map(({ entry, control }) => {
        return `${entry.claim.id}#${String(entry.claim.control.indexOf(control))}`
      })
      .sort()
  return {
    kind: reading.kind,
    own: reading.voices.map((voice) => names(voice.own)),
    general: reading.voices.map((voice) => names(voice.general)),
    certain: reading.voices.map((voice) => voice.certain),
    third: names(reading.third),
    pairs: reading.pairs.map((pair) => pair.join(' ')).sort(),
    lastWord: reading.lastWord,
    timing: reading.timing,
  }
}
