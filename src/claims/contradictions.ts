import { covers, incompatible } from './assertions'
import { type ControlAssertion, type Entry, spanOf } from './model'
import { stateAt } from './span'
import { precedes, standingAt } from './standing'
import type { Clock, Control, Ms, PlaceId, SideId } from './types'

/**
 * The assertions that can bear on a place: about it, about what contains it, and about the
 * districts that it contains.
 */
export interface Bearing {
  readonly own: readonly ControlAssertion[]
  readonly general: readonly ControlAssertion[]
  readonly parts: readonly ControlAssertion[]
}

/** A predicate for filters: whether `side` made an assertion. */
export const by = (side: SideId) => (v: ControlAssertion) => v.entry.claim.side === side

/**
 * A general assertion counts besides a side's own ones about the place only when it is certainly
 * newer than all of those that are certainly said.
 */
function generalBeside(
  own: readonly ControlAssertion[],
  general: readonly ControlAssertion[],
  t: Ms,
  clock: Clock,
) {
  const made = own.filter(({ entry }) => stateAt(spanOf(entry, clock), t) === 'made')
  return general.filter((g) => made.every((o) => precedes(o.entry, g.entry, clock)))
}

/** The standing assertions about each of several places. */
function standingInParts(
  assertions: readonly ControlAssertion[],
  t: Ms,
  clock: Clock,
): readonly ControlAssertion[] {
  const places = [...new Set(assertions.map(({ control }) => control.place))]
  return places.flatMap((place) =>
    standingAt(
      assertions.filter(({ control }) => control.place === place),
      t,
      clock,
    ),
  )
}

/**
 * An assertion as compared with another. Where their places differ, the wider one is known to cover the
 * other's place, so the parts that it excepts do not matter.
 */
const comparedWith = (control: Control, other: Control): Control =>
  control.place === other.place ? control : { ...control, except: [] }

const contradicts = (x: ControlAssertion, y: ControlAssertion, first: SideId): boolean =>
  incompatible(comparedWith(x.control, y.control), comparedWith(y.control, x.control), first)

/** Two assertions that cannot both hold, the first party's first. */
export type Pair = readonly [ControlAssertion, ControlAssertion]

function pairsOf(
  a: readonly ControlAssertion[],
  b: readonly ControlAssertion[],
  first: SideId,
): Pair[] {
  return a.flatMap((x) => b.filter((y) => contradicts(x, y, first)).map((y) => [x, y] as const))
}

/** A claim from another level contradicts no certainly newer one: the situation may have changed. */
const notOlder = (other: Entry, own: Entry, clock: Clock) => !precedes(other, own, clock)

/** Pairs of whole claims about a place with the other party's claims about its parts. */
function contradictionsByParts(
  wholes: readonly ControlAssertion[],
  parts: readonly ControlAssertion[],
  first: SideId,
  clock: Clock,
): Pair[] {
  return wholes.flatMap((whole) =>
    parts
      .filter((part) => covers(whole.control, part.control.place))
      .filter((part) => notOlder(part.entry, whole.entry, clock))
      .filter((part) => contradicts(whole, part, first))
      .map((part) => [whole, part] as const),
  )
}

/**
 * The contradicting pairs of assertions about a place at `t`, the first party's first: among the
 * parties' standing ones about the very place (`ownA`, `ownB`), and between these and the other party's
 * about its parts or about what contains it.
 */
export function contradictionsAt(
  bearing: Bearing,
  place: PlaceId,
  [first, second]: readonly [SideId, SideId],
  [ownA, ownB]: readonly [readonly ControlAssertion[], readonly ControlAssertion[]],
  t: Ms,
  clock: Clock,
): readonly Pair[] {
  // Only standing ones are tested for covering the place: a newer "all but here" replaces an "all".
  const general = (side: SideId, mine: readonly ControlAssertion[]) => {
    const standing = standingAt(bearing.general.filter(by(side)), t, clock)
    const covering = standing.filter(({ control }) => covers(control, place))
    return generalBeside(mine, covering, t, clock)
  }
  const parts = (side: SideId) => standingInParts(bearing.parts.filter(by(side)), t, clock)
  return [
    ...contradictionsByParts(ownA, parts(second), first, clock),
    ...contradictionsByParts(ownB, parts(first), first, clock).map(([b, a]) => [a, b] as const),
    ...pairsOf(ownA, ownB, first),
    ...pairsOf(ownA, general(second, ownB), first).filter(([x, g]) =>
      notOlder(g.entry, x.entry, clock),
    ),
    ...pairsOf(general(first, ownA), ownB, first).filter(([g, y]) =>
      notOlder(g.entry, y.entry, clock),
    ),
  ]
}
