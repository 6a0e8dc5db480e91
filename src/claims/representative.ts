import type { Entry, Model, ControlAssertion } from './model'
import { isWithin } from './places'
import type { Reading, PartyPosition } from './reading'
import { precedes, sameAssertion } from './standing'
import type { ClaimId, PlaceId, RelationType } from './types'

const repeats = (a: Entry, b: Entry): boolean =>
  a.claim.relations.some(({ type, to }) => type === 'repeats' && to === b.claim.id)

/** Greater than any number of places that a claim can be about. */
const OTHER_PLACE_PENALTY = 1000

/**
 * How unspecific a claim is to one place: 1 for a claim about the very place, or a place inside it,
 * without assertions about others; more with every further place; most for a claim about elsewhere
 * or about what contains the place.
 */
function remoteness(model: Model, { claim }: Entry, place: PlaceId): number {
  const places = new Set(claim.control.map((control) => control.place))
  const counted = Math.max(1, places.size)
  return isWithin(model, claim.place, place) ? counted : counted + OTHER_PLACE_PENALTY
}

/** Newest first, as far as the order is known; then a repeated claim before its repetition. */
function newerFirst(a: Entry, b: Entry): number {
  if (precedes(a, b, 'said')) return 1
  if (precedes(b, a, 'said')) return -1
  const later = b.said.span.end - a.said.span.end
  return later || Number(repeats(a, b)) - Number(repeats(b, a)) || b.order - a.order
}

/**
 * Claims of one side about the place of a reading, the representative one first: one that is certainly
 * said before those that are only perhaps said, of these the most specific to the place, of these the
 * newest.
 */
export function representativeFirst(
  model: Model,
  entries: readonly Entry[],
  { place, maybe }: Reading,
): readonly Entry[] {
  const isMaybe = ({ claim }: Entry) => Number(maybe.has(claim.id))
  const far = (entry: Entry) => remoteness(model, entry, place)
  return [...entries].sort((a, b) => isMaybe(a) - isMaybe(b) || far(a) - far(b) || newerFirst(a, b))
}

/** Some assertions of a position with the older ones that they repeat about the very place. */
const withRestated = (
  position: PartyPosition,
  among: readonly ControlAssertion[],
): readonly Entry[] => {
  const older = position.restated.filter((old) =>
    among.some(({ control }) => sameAssertion(control, old.control)),
  )
  return [...among, ...older].map((one) => one.entry)
}

const NONE: ReadonlySet<string> = new Set()

/**
 * The claims of a party that can be quoted about the place of a reading: of its standing ones (where the
 * place is contradicted, of the contradicting ones) those about the very place, else those from another
 * level; with older ones that these repeat. Where ids among all of them are `preferred`, those claims
 * alone. Empty for a party without claims about the place.
 */
function quotable(
  reading: Reading,
  partyIndex: 0 | 1,
  preferred: ReadonlySet<string> = NONE,
): readonly Entry[] {
  const position = reading.positions[partyIndex]
  const paired = new Set(reading.pairs.map((pair) => pair[partyIndex]))
  const contradicting = (one: ControlAssertion) =>
    paired.size === 0 || paired.has(one.entry.claim.id)
  const own = position.own.filter(contradicting)
  const among = own.length > 0 ? own : position.general.filter(contradicting)
  const every = withRestated(position, [...position.own, ...position.general].filter(contradicting))
  const wanted = every.filter(({ claim }) => preferred.has(claim.id))
  return wanted.length > 0 ? wanted : withRestated(position, among)
}

/**
 * Whether a party's representative claim about the place of a reading is certainly said, so that its
 * part of the pattern is drawn solid.
 */
export function isCertain(reading: Reading, partyIndex: 0 | 1): boolean {
  return quotable(reading, partyIndex).some(({ claim }) => !reading.maybe.has(claim.id))
}

/** How the data links two claims; undefined where it does not. */
const relationOf = (model: Model, a: ClaimId, b: ClaimId): RelationType | undefined =>
  model.links.get(a)?.find(({ from, to }) => from === b || to === b)?.relation.type

/**
 * Of the claims of a party that contradict the other party's `claim` about the place of a reading, and
 * deny it or are denied by it, the representative one; of those in `preferred` where that is not empty.
 */
function denialOf(
  model: Model,
  reading: Reading,
  { claim }: Entry,
  partyIndex: 0 | 1,
  preferred: ReadonlySet<string>,
): Entry | undefined {
  const ids = reading.pairs
    .filter((pair) => pair.includes(claim.id))
    .map((pair) => pair[partyIndex])
    .filter((id) => relationOf(model, claim.id, id) === 'denies')
    .filter((id) => preferred.size === 0 || preferred.has(id))
  const entries = ids.flatMap((id) => model.byId.get(id) ?? [])
  return representativeFirst(model, entries, reading)[0]
}

/**
 * The representative claims of both parties about the place of a reading, the first party's first,
 * which every view quotes: for each party the first of its quotable ones. Where the data links the two and
 * neither denies the other, so that both could be true one after the other, the newer stands beside a
 * claim that it denies or that denies it, if there is one. Undefined for a party without claims about
 * the place. For `preferred` see `quotable`.
 */
export function representativePair(
  model: Model,
  reading: Reading,
  preferred: ReadonlySet<string> = NONE,
): readonly [Entry | undefined, Entry | undefined] {
  const [a] = representativeFirst(model, quotable(reading, 0, preferred), reading)
  const [b] = representativeFirst(model, quotable(reading, 1, preferred), reading)
  if (!a || !b) return [a, b]
  const relation = relationOf(model, a.claim.id, b.claim.id)
  if (relation === undefined || relation === 'denies') return [a, b]
  return precedes(a, b, 'said')
    ? [denialOf(model, reading, b, 0, preferred) ?? a, b]
    : [a, denialOf(model, reading, a, 1, preferred) ?? b]
}
