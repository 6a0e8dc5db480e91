import { type Bearing, by, contradictionsAt, type Pair } from './contradictions'
import { grouped } from './grouped'
import { type ControlAssertion, type Model, spanOf } from './model'
import { overlaps, stateAt } from './span'
import { precedes, restatedAt, standingAt } from './standing'
import type { Claim, ClaimId, Clock, Ms, PlaceId, SideId } from './types'

/**
 * What the standing claims say together about a place. `silent`: neither party has one about the very
 * place. `contradicted`: the parties assert what cannot both hold, counting claims about its parts or
 * what contains it. Else `one-side`: only one party has claims about it; `not-contested`: both have, and
 * these can all hold. Never a statement of control.
 */
type ReadingKind = 'silent' | 'one-side' | 'contradicted' | 'not-contested'

/** What one party's standing claims assert about a place. */
export interface PartyPosition {
  readonly side: SideId
  /** Its standing assertions about the very place. */
  readonly own: readonly ControlAssertion[]
  /** Older ones about the very place that a standing one only repeats. */
  readonly restated: readonly ControlAssertion[]
  /** Its standing assertions from another level that contradict the other's own ones. */
  readonly general: readonly ControlAssertion[]
}

/** What the claims that stand at a moment, under one clock, say together about a place. */
export interface Reading {
  readonly place: PlaceId
  readonly kind: ReadingKind
  /** In the data's order of the parties. */
  readonly positions: readonly [PartyPosition, PartyPosition]
  /** Standing assertions of third parties about the place. */
  readonly third: readonly ControlAssertion[]
  /** Of all these claims those that are only perhaps said; see `stateAt`. */
  readonly maybe: ReadonlySet<ClaimId>
  /** Pairs that cannot both hold, first party's claim first. */
  readonly pairs: readonly (readonly [ClaimId, ClaimId])[]
  /** Party of the claim said last about it; `unknown`: order not known; null: not both have claims. */
  readonly lastWord: SideId | null
  /** Whether contradicting claims are about one time, or could be true one after the other; null: none. */
  readonly timing: 'one-time' | 'in-turn' | null
}

/** The assertions that bear on a place: a district has `general` ones, a province `parts`. */
export function bearingOn(model: Model, place: PlaceId): Bearing {
  const around = model.places.get(place)?.within ?? null
  const inside = [...model.places.values()].filter(
    (part) => part.within === place && part.kind === 'district',
  )
  return {
    own: model.assertions.get(place) ?? [],
    general: around === null ? [] : (model.assertions.get(around) ?? []),
    parts: inside.flatMap((part) => model.assertions.get(part.id) ?? []),
  }
}

/** Third parties' assertions by speaker: what one said does not replace what another said. */
function byThirdParty(
  model: Model,
  assertions: readonly ControlAssertion[],
): readonly (readonly ControlAssertion[])[] {
  const third = assertions.filter(
    ({ entry }) => model.sides.get(entry.claim.side)?.role !== 'party',
  )
  const keyOf = ({ side, speakers }: Claim) => [side, ...speakers].join(' ')
  return [...grouped(third.map((one) => [keyOf(one.entry.claim), one])).values()]
}

function lastWordOf(
  a: readonly ControlAssertion[],
  b: readonly ControlAssertion[],
  sides: readonly [SideId, SideId],
) {
  if (a.length === 0 || b.length === 0) return null
  const after = (xs: readonly ControlAssertion[], ys: readonly ControlAssertion[]) =>
    xs.some((x) => ys.every((y) => precedes(y.entry, x.entry, 'said')))
  if (after(a, b)) return sides[0]
  return after(b, a) ? sides[1] : 'unknown'
}

function kindOf(own: readonly [number, number], pairs: number): ReadingKind {
  if (own[0] + own[1] === 0) return 'silent'
  if (pairs > 0) return 'contradicted'
  return own[0] > 0 && own[1] > 0 ? 'not-contested' : 'one-side'
}

/**
 * The reading of a place at moment `t` under a clock, from the claims that bear on it. This is the
 * definition; `indexOf` gives the same result faster.
 */
export function readingOf(
  model: Model,
  place: PlaceId,
  t: Ms,
  clock: Clock,
  bearing: Bearing = bearingOn(model, place),
): Reading {
  const [first, second] = model.parties.map((side) => side.id) as [SideId, SideId]
  const own = (side: SideId) => standingAt(bearing.own.filter(by(side)), t, clock)
  const [ownA, ownB] = [own(first), own(second)]
  const pairs = contradictionsAt(bearing, place, [first, second], [ownA, ownB], t, clock)
  const position = (
    side: SideId,
    mine: readonly ControlAssertion[],
    partyIndex: 0 | 1,
  ): PartyPosition => {
    const through = [
      ...new Set(pairs.map((pair) => pair[partyIndex]).filter((v) => !mine.includes(v))),
    ]
    const restated = restatedAt(bearing.own.filter(by(side)), mine, t, clock)
    return { side, own: mine, restated, general: through }
  }
  const positions: readonly [PartyPosition, PartyPosition] = [
    position(first, ownA, 0),
    position(second, ownB, 1),
  ]
  const third = byThirdParty(model, bearing.own).flatMap((assertions) =>
    standingAt(assertions, t, clock),
  )
  const asserted = positions.map((v) => [...v.own, ...v.general])
  const maybe = [...asserted.flat(), ...third]
    .filter(({ entry }) => stateAt(spanOf(entry, clock), t) === 'maybe')
    .map(({ entry }) => entry.claim.id)
  return {
    place,
    kind: kindOf([ownA.length, ownB.length], pairs.length),
    positions,
    third,
    maybe: new Set(maybe),
    pairs: idsOf(pairs),
    lastWord: lastWordOf(asserted[0] ?? [], asserted[1] ?? [], [first, second]),
    timing: timingOf(pairs),
  }
}

/** Each pair of claims once, however many of their assertions contradict each other. */
function idsOf(pairs: readonly Pair[]): Reading['pairs'] {
  const ids = pairs.map(([x, y]) => [x.entry.claim.id, y.entry.claim.id] as const)
  return [...new Map(ids.map((pair) => [pair.join(' '), pair])).values()]
}

function timingOf(pairs: readonly Pair[]): Reading['timing'] {
  if (pairs.length === 0) return null
  const together = pairs.some(([x, y]) => overlaps(x.entry.about.span, y.entry.about.span))
  return together ? 'one-time' : 'in-turn'
}
