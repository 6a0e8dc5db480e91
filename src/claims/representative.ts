import type { Entry, Model, ControlAssertion } from './model'
import type { Reading, PartyPosition } from './reading'
import { precedes, sameAssertion } from './standing'
import type { PlaceId } from './types'

const repeats = (a: Entry, b: Entry): boolean =>
  a.claim.relations.some(({ type, to }) => type === 'repeats' && to === b.claim.id)

/** Whether a place is another or lies inside it. */
function liesIn(model: Model, place: PlaceId | null, around: PlaceId): boolean {
  for (let at = place; at !== null; at = model.places.get(at)?.within ?? null)
    if (at === around) return true
  return false
}

/** Greater than any number of places that a claim can be about. */
const ELSEWHERE = 1000

/**
 * How unspecific a claim is to one place: 1 for a claim about the very place, or a place inside it,
 * without assertions about others; more with every further place; most for a claim about elsewhere
 * or about what contains the place.
 */
function remoteness(model: Model, { claim }: Entry, place: PlaceId): number {
  const places = new Set(claim.control.map((control) => control.place))
  const counted = Math.max(1, places.size)
  return liesIn(model, claim.place, place) ? counted : counted + ELSEWHERE
}

/** Newest first, as far as the order is known; then a repeated claim before its repetition. */
function newerFirst(a: Entry, b: Entry): number {
  if (precedes(a, b, 'said')) return 1
  if (precedes(b, a, 'said')) return -1
  const later = b.said.span.end - a.said.span.end
  return later || Number(repeats(a, b)) - Number(repeats(b, a)) || b.order - a.order
}

/**
 * Claims about a place, the representative one first: the most specific to it, of those the newest.
 */
export function representativeFirst(
  model: Model,
  entries: readonly Entry[],
  place: PlaceId,
): readonly Entry[] {
  const far = (entry: Entry) => remoteness(model, entry, place)
  return [...entries].sort((a, b) => far(a) - far(b) || newerFirst(a, b))
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
 * A party's representative claim about the place of a reading, which every view quotes. Where the
 * place is contradicted it is one of the contradicting claims; a claim about the very place always
 * precedes one from another level. Where claims whose ids are `preferred` are among those that could be
 * quoted, on either level, only they are considered. Undefined for a party without claims about it.
 */
export function representativeOf(
  model: Model,
  reading: Reading,
  seat: 0 | 1,
  preferred: ReadonlySet<string> = NONE,
): Entry | undefined {
  const position = reading.positions[seat]
  const paired = new Set(reading.pairs.map((pair) => pair[seat]))
  const clashing = (one: ControlAssertion) => paired.size === 0 || paired.has(one.entry.claim.id)
  const own = position.own.filter(clashing)
  const among = own.length > 0 ? own : position.general.filter(clashing)
  const every = withRestated(position, [...position.own, ...position.general].filter(clashing))
  const wanted = every.filter(({ claim }) => preferred.has(claim.id))
  const quotable = wanted.length > 0 ? wanted : withRestated(position, among)
  return representativeFirst(model, quotable, reading.place)[0]
}

/** The representative claims of both parties, the first party's first. */
export function representativePair(
  model: Model,
  reading: Reading,
  preferred?: ReadonlySet<string>,
): readonly [Entry | undefined, Entry | undefined] {
  return [
    representativeOf(model, reading, 0, preferred),
    representativeOf(model, reading, 1, preferred),
  ]
}
