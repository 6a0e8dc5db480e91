import { daysOf, type Entry, type Model, spanOf } from '../claims/model'
import { shownFrom } from '../claims/span'
import type { Clock, Ms } from '../claims/types'
import { dayOf } from '../view/view-state'
import { inTime } from './mark'

/** The claims of one day. */
interface DayGroup {
  /** Midnight that begins the day; null for claims without a first date, or with one before the window. */
  readonly day: Ms | null
  /** Earlier first. */
  readonly entries: readonly Entry[]
}

/**
 * Claims by the day on which their time begins: those without such a day, then day after day.
 * Independent of the moment shown, so that the list does not change with it.
 */
export function groupsOf(
  model: Model,
  clock: Clock,
  entries: readonly Entry[],
): readonly DayGroup[] {
  const groups = new Map<Ms | null, Entry[]>([null, ...daysOf(model)].map((day) => [day, []]))
  const inOrder = entries.map((entry) => ({ entry })).sort(inTime(clock))
  for (const { entry } of inOrder) {
    const span = spanOf(entry, clock)
    const day = span.start < model.window.start ? null : dayOf(model, shownFrom(span))
    groups.get(day)?.push(entry)
  }
  return [...groups]
    .map(([day, own]) => ({ day, entries: own }))
    .filter((group) => group.entries.length > 0)
}
