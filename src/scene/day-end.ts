import { type Model, spanOf } from '../claims/model'
import { isInstant, stateAt } from '../claims/span'
import type { Clock, Ms } from '../claims/types'
import { dayEndedAt, dayOf, endOfDay, type ViewState } from '../view/view-state'

/** What the end of the moment's day does with the claims that are perhaps said by then. */
export interface Pending {
  /** Those that count as said at its 24:00. */
  readonly tonight: number
  /** Of each of them the day is known, and is this one. */
  readonly dayKnown: boolean
  /** Those that stay perhaps said beyond it. */
  readonly later: number
}

/** Of all claims, whatever the filters, as the counts are. */
export function pendingOf(model: Model, { t, clock }: Pick<ViewState, 't' | 'clock'>): Pending {
  const day = dayOf(model, t)
  const spans = model.entries
    .map((entry) => spanOf(entry, clock))
    .filter((span) => stateAt(span, t) === 'maybe')
  const tonight = spans.filter(({ end }) => end <= endOfDay(day))
  return {
    tonight: tonight.length,
    dayKnown: tonight.every(({ start }) => start >= day),
    later: spans.length - tonight.length,
  }
}

/** A day that is over, and how many claims of unknown hour count as said from its end on. */
export interface DayOver {
  readonly day: Ms
  readonly settled: number
}

const settledBetween = (model: Model, clock: Clock, from: Ms, to: Ms): number =>
  model.entries
    .map((entry) => spanOf(entry, clock))
    .filter((span) => !isInstant(span) && span.end > from && span.end <= to).length

/** The last day that ends on the way from one moment to a later one; null when none does. */
export function dayOverBetween(model: Model, clock: Clock, from: Ms, to: Ms): DayOver | null {
  const day = dayEndedAt(model, to) ?? dayOf(model, dayOf(model, to))
  const end = endOfDay(day)
  return end > from && end <= to ? { day, settled: settledBetween(model, clock, from, to) } : null
}

/** The day that a moment ends as its 24:00; null for any other moment. */
export function dayOverAt(
  model: Model,
  { t, clock }: Pick<ViewState, 't' | 'clock'>,
): DayOver | null {
  return dayOverBetween(model, clock, t - 1, t)
}
