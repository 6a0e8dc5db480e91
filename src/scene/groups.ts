import { daysOf, type Model, spanOf } from '../claims/model'
import { shownFrom } from '../claims/span'
import type { Ms, SideId } from '../claims/types'
import { dayOf, type ViewState } from '../claims/view'
import { inTime, type Mark } from './mark'

/** The claims of one day, by side, for the panel. */
export interface DayGroup {
  /** Midnight that begins the day; null for claims without a first date. */
  readonly day: Ms | null
  /** No claim of it has been said by the moment: listed, folded away. */
  readonly future: boolean
  readonly sides: readonly { readonly side: SideId; readonly marks: readonly Mark[] }[]
  readonly count: number
}

/**
 * Groups the shown marks by the day their time begins and by side, in the order of sides given.
 * The moment's day comes first, then the days before it, those without a date, and last the days
 * still to come.
 */
export function groupsOf(
  model: Model,
  view: ViewState,
  marks: readonly Mark[],
  order: readonly SideId[],
): readonly DayGroup[] {
  const today = dayOf(model, view.t)
  const dayOfMark = (mark: Mark) => {
    const span = spanOf(mark.entry, view.clock)
    return span.start < model.window.start ? null : dayOf(model, shownFrom(span))
  }
  const shown = marks.filter((mark) => mark.shown).sort(inTime(view.clock))
  const group = (day: Ms | null): DayGroup => {
    const mine = shown.filter((mark) => dayOfMark(mark) === day)
    const sides = order
      .map((side) => ({ side, marks: mine.filter((mark) => mark.side === side) }))
      .filter((part) => part.marks.length > 0)
    return {
      day,
      future: mine.every((mark) => mark.state === 'not-yet'),
      sides,
      count: mine.length,
    }
  }
  const days = daysOf(model)
  const past = days.filter((day) => day <= today).reverse()
  const later = days.filter((day) => day > today)
  return [...past, null, ...later].map(group).filter((g) => g.count > 0)
}
