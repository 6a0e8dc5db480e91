import type { Reading } from '../reading'

/** A reading as plain strings: assertions by key, sorted. */
export interface Plain {
  readonly kind: Reading['kind']
  readonly own: readonly (readonly string[])[]
  readonly general: readonly (readonly string[])[]
  readonly maybe: readonly string[]
  readonly third: readonly string[]
  readonly pairs: readonly string[]
  readonly lastWord: Reading['lastWord']
  readonly timing: Reading['timing']
}

/** The result of the code under test as plain strings. */
export function plain(reading: Reading): Plain {
  const names = (assertions: Reading['third']) =>
    assertions
      .map(({ entry, control }) => {
        return `${entry.claim.id}#${entry.claim.control.indexOf(control)}`
      })
      .sort()
  return {
    kind: reading.kind,
    own: reading.positions.map((position) => names(position.own)),
    general: reading.positions.map((position) => names(position.general)),
    maybe: [...reading.maybe].sort(),
    third: names(reading.third),
    pairs: reading.pairs.map((pair) => pair.join(' ')).sort(),
    lastWord: reading.lastWord,
    timing: reading.timing,
  }
}
