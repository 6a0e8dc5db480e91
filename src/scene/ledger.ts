import type { Index } from '../claims/index'
import { covers } from '../claims/assertions'
import { daysOf, type Entry, type Model, spanOf, type ControlAssertion } from '../claims/model'
import { bearingOn, type Reading, readingOf } from '../claims/reading'
import { stateAt } from '../claims/span'
import { representativeFirst } from '../claims/representative'
import type { Ms, PlaceId, SideId } from '../claims/types'
import { dayOf, endOfDay, type ViewState } from '../view/view-state'
import type { FillPattern } from '../theme/fill-pattern'
import { fillPatternOf } from './land'
import { claimsNaming, countIdOf } from './place-counts'

/** One side's part of a place's ledger. */
export interface Account {
  readonly side: SideId
  /** Claims whose assertion about the place stands at the moment; order: `representativeFirst`. */
  readonly standing: readonly Entry[]
  /** Earlier ones whose assertion stands because newer ones repeat it; in the same order. */
  readonly restated: readonly Entry[]
  /** Claims about the whole province that bear on it; of the province, those about its districts. */
  readonly general: readonly Entry[]
  /** Earlier ones that newer ones have replaced. */
  readonly replaced: readonly Entry[]
  /**
   * Claims counted at the place that assert nothing about who is there (attacks, losses, talks), and those
   * about who is at a place in or near it.
   */
  readonly other: readonly Entry[]
}

/** A place on one day: what the claims said together when it ended. */
export interface DayCell {
  readonly day: Ms
  /** At the end of the day, on the view's own day at its moment; independent of the lens. */
  readonly reading: Reading
  readonly fill: FillPattern
  /** Whether the moment lies on this day. */
  readonly today: boolean
}

/** What each side has said of a place by the view's moment. */
export interface Ledger {
  readonly place: PlaceId
  readonly reading: Reading
  /** In the order of sides on screen. */
  readonly accounts: readonly Account[]
}

const unique = (entries: readonly Entry[]): readonly Entry[] =>
  [...new Set(entries)].sort((a, b) => a.order - b.order)

/** What a third party asserts of the place around this one, as far as it covers this one. */
function thirdOnWhole(model: Model, view: ViewState, place: PlaceId, side: SideId) {
  return bearingOn(model, place).general.filter(
    ({ entry, control }) =>
      entry.claim.side === side &&
      covers(control, place) &&
      stateAt(spanOf(entry, view.clock), view.t) !== 'not-yet',
  )
}

function accountOf(model: Model, view: ViewState, reading: Reading, side: SideId): Account {
  const position = reading.positions.find((one) => one.side === side)
  const own = position ? position.own : reading.third.filter((v) => v.entry.claim.side === side)
  const closest = (assertions: readonly ControlAssertion[]) =>
    representativeFirst(model, unique(assertions.map((v) => v.entry)), reading)
  const standing = closest(own)
  const restated = closest(position?.restated ?? []).filter((entry) => !standing.includes(entry))
  // A party's claim about the whole counts where it contradicts; a third party's wherever it covers
  // the place.
  const general = position ? position.general : thirdOnWhole(model, view, reading.place, side)
  const spoken = (model.assertions.get(reading.place) ?? [])
    .map((v) => v.entry)
    .filter((entry) => entry.claim.side === side)
    .filter((entry) => stateAt(spanOf(entry, view.clock), view.t) !== 'not-yet')
  const asserting = {
    standing,
    restated,
    general: unique(general.map((v) => v.entry)).filter((e) => !standing.includes(e)),
    replaced: unique(spoken).filter((e) => !standing.includes(e) && !restated.includes(e)),
  }
  const listed = new Set(Object.values(asserting).flat())
  const named = claimsNaming(model, reading.place)
  const counted = model.entries
    .filter(({ claim }) => claim.side === side)
    .filter((entry) => countIdOf(model, entry.claim) === reading.place || named.has(entry))
    .filter((entry) => stateAt(spanOf(entry, view.clock), view.t) !== 'not-yet')
  return { side, ...asserting, other: counted.filter((entry) => !listed.has(entry)) }
}

/** The days of the window at a place, one cell each. */
export function daysOfPlace(model: Model, view: ViewState, place: PlaceId): readonly DayCell[] {
  const bearing = bearingOn(model, place)
  return daysOf(model).map((day) => {
    const today = dayOf(model, view.t) === day
    const moment = today ? view.t : endOfDay(day)
    const reading = readingOf(model, place, moment, view.clock, bearing)
    return { day, reading, fill: fillPatternOf(reading, 'both'), today }
  })
}

/** What each side has said of a place by the view's moment, in the order of sides given. */
export function accountsOf(
  model: Model,
  view: ViewState,
  reading: Reading,
  order: readonly SideId[],
): readonly Account[] {
  return order.map((side) => accountOf(model, view, reading, side))
}

/**
 * The claims of each side about a place at the view's moment: what stands, what is replaced, and claims
 * about the whole province that bear on it.
 */
export function ledgerOf(
  model: Model,
  index: Index,
  view: ViewState,
  order: readonly SideId[],
  place: PlaceId,
): Ledger {
  const reading = index.reading(place, view.t)
  return {
    place,
    reading,
    accounts: accountsOf(model, view, reading, order),
  }
}
