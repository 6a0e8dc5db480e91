import { type Model, spanOf } from '../claims/model'
import { isInstant, stateAt } from '../claims/span'
import type { Clock, Ms } from '../claims/types'
import { dayEndedAt, dayOf, endOfDay, type ViewState } from '../view/view-state'

/** How the end of the moment's day changes the claims that are perhaps said. */
interface Pending {
  /** Claims that count as said at 24:00 of that day. */
  readonly byDayEnd: number
  /** Of these, claims of which not even the day is known. */
  readonly dayUnknown: number
  /** Claims that stay perhaps said after it. */
  readonly later: number
}

/** Counts the claims that are perhaps said at a moment, whatever the filters. */
export function pendingOf(model: Model, { t, clock }: Pick<ViewState, 't' | 'clock'>): Pending {
  const day = dayOf(model, t)
  const spans = model.entries
    .map((entry) => spanOf(entry, clock))
    .filter((span) => stateAt(span, t) === 'maybe')
  const byDayEnd = spans.filter(({ end }) => end <= endOfDay(day))
  return {
    byDayEnd: byDayEnd.length,
    dayUnknown: byDayEnd.filter(({ start }) => start < day).length,
    later: spans.length - byDayEnd.length,
  }
}

/** A day that is over. */
interface DayOver {
  /** Midnight that begins it. */
  readonly day: Ms
  /** Claims of unknown hour that came to count as said on that day, after the earlier moment. */
  readonly settled: number
}

/**
 * The last day that ends after the moment `from` and not after `to`; null when none does. Of several days
 * that end, the claims of the last alone are counted.
 */
export function dayOverBetween(model: Model, clock: Clock, from: Ms, to: Ms): DayOver | null {
  const day = dayEndedAt(model, to) ?? dayOf(model, dayOf(model, to))
  const end = endOfDay(day)
  if (end <= from || end > to) return null
  const since = Math.max(from, day)
  const settled = model.entries
    .map((entry) => spanOf(entry, clock))
    .filter((span) => !isInstant(span) && span.end > since && span.end <= end)
  return { day, settled: settled.length }
}

/** The day whose 24:00 a moment is; null for any other moment. */
export function dayOverAt(
  model: Model,
  { t, clock }: Pick<ViewState, 't' | 'clock'>,
): DayOver | null {
  return dayOverBetween(model, clock, t - 1, t)
}
