import type { Assertion, Control, PlaceId, SideId } from './types'

/**
 * The possible states of a place, as bits: the first party alone is there, it controls with the
 * second inside, the second controls with the first inside, the second alone. "Holds" and "the
 * others have entered" can both be true, "holds" and "holds" cannot.
 */
type Possible = number

const FIRST_ALONE = 1
const FIRST_CONTROLS = 2
const SECOND_CONTROLS = 4
const SECOND_ALONE = 8

/** The states that each assertion allows when it is about the first party. */
const ALLOWS: Readonly<Record<Assertion, Possible>> = {
  holds: FIRST_ALONE | FIRST_CONTROLS,
  repelled: FIRST_ALONE,
  entered: FIRST_ALONE | FIRST_CONTROLS | SECOND_CONTROLS,
  fighting: FIRST_CONTROLS | SECOND_CONTROLS,
  'not-entered': SECOND_ALONE,
  'does-not-hold': SECOND_CONTROLS | SECOND_ALONE,
}

/** The same states seen from the other party. */
function mirrored(possible: Possible): Possible {
  return (
    (possible & FIRST_ALONE ? SECOND_ALONE : 0) |
    (possible & FIRST_CONTROLS ? SECOND_CONTROLS : 0) |
    (possible & SECOND_CONTROLS ? FIRST_CONTROLS : 0) |
    (possible & SECOND_ALONE ? FIRST_ALONE : 0)
  )
}

/** The states that an assertion allows, seen from the party `first`. */
export function allowedStates(control: Control, first: SideId): Possible {
  const possible = ALLOWS[control.asserts]
  return control.about === first ? possible : mirrored(possible)
}

/** Whether `side` is in control in every state that an assertion allows, with or without others inside. */
export function leavesInControl(control: Control, side: SideId, first: SideId): boolean {
  const inControl = side === first ? FIRST_ALONE | FIRST_CONTROLS : SECOND_CONTROLS | SECOND_ALONE
  return (allowedStates(control, first) & ~inControl) === 0
}

/** Whether an assertion is about all parts of its place (the default), or all but those that it excepts. */
const ofAll = (control: Control) => control.scope !== 'part'
const ofAllBut = (control: Control) => (control.except ?? []).length > 0

/**
 * Whether two assertions about one place cannot both hold at one time. Two about some part of it
 * may mean different parts; one about all parts but some is compatible with one about a part.
 */
export function incompatible(a: Control, b: Control, first: SideId): boolean {
  const apart = (ofAll(a) && ofAll(b)) || (ofAll(a) ? !ofAllBut(a) : ofAll(b) && !ofAllBut(b))
  return apart && (allowedStates(a, first) & allowedStates(b, first)) === 0
}

/** Whether an assertion about a whole province covers one of its districts. */
export function covers(control: Control, district: PlaceId): boolean {
  return control.scope === 'whole' && !(control.except ?? []).includes(district)
}
