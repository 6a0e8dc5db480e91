import { allowedStates } from './assertions'
import { type ControlAssertion, type Entry, spanOf } from './model'
import { certainlyBefore, stateAt } from './span'
import type { Clock, Control, Ms } from './types'

/**
 * Whether `a` came certainly before `b`: by their dates, or because a source gives the order of two
 * statements of one day (`said.before`).
 */
export function precedes(a: Entry, b: Entry, clock: Clock): boolean {
  if (certainlyBefore(spanOf(a, clock), spanOf(b, clock))) return true
  return clock === 'said' && (a.claim.said.before ?? []).includes(b.claim.id)
}

/**
 * Whether a newer assertion replaces an older one about the same place. One about some parts
 * replaces one about all only if it claims less of the same thing, or if the two cannot both hold:
 * "driven back in one part" does not replace "nowhere did they get in".
 */
function takesPlaceOf(newer: Control, old: Control): boolean {
  if (newer.scope !== 'part' || old.scope !== 'whole') return true
  const [now, before] = [allowedStates(newer, old.about), allowedStates(old, old.about)]
  return (now & before) === before || (now & before) === 0
}

/**
 * The standing ones among one side's assertions about one place at moment `t`: said or perhaps
 * said, and not replaced. Only a certainly said and certainly newer one replaces, so several can
 * stand when their order is not known.
 */
export function standingAt(
  assertions: readonly ControlAssertion[],
  t: Ms,
  clock: Clock,
): readonly ControlAssertion[] {
  const known = assertions.filter(({ entry }) => stateAt(spanOf(entry, clock), t) !== 'not-yet')
  const made = known.filter(({ entry }) => stateAt(spanOf(entry, clock), t) === 'made')
  const replaced = (old: ControlAssertion) =>
    made.some(
      (newer) =>
        precedes(old.entry, newer.entry, clock) && takesPlaceOf(newer.control, old.control),
    )
  return known.filter((old) => !replaced(old))
}

/** Whether two assertions about one place say the same about it, to the same extent. */
export function sameAssertion(a: Control, b: Control): boolean {
  return (
    a.place === b.place &&
    a.about === b.about &&
    a.asserts === b.asserts &&
    (a.scope ?? 'whole') === (b.scope ?? 'whole') &&
    (a.except ?? []).join(' ') === (b.except ?? []).join(' ')
  )
}

/**
 * Replaced assertions that newer ones only repeat: every certainly newer one made by `t` says the same,
 * and so does one that still stands. Excludes those that a side withdrew and later made again.
 */
export function restatedAt(
  assertions: readonly ControlAssertion[],
  standing: readonly ControlAssertion[],
  t: Ms,
  clock: Clock,
): readonly ControlAssertion[] {
  const made = assertions.filter(({ entry }) => stateAt(spanOf(entry, clock), t) === 'made')
  return made.filter((old) => {
    if (standing.includes(old)) return false
    const newer = made.filter(({ entry }) => precedes(old.entry, entry, clock))
    return (
      newer.every(({ control }) => sameAssertion(control, old.control)) &&
      standing.some(({ control }) => sameAssertion(control, old.control))
    )
  })
}
