import { grouped } from '../claims/grouped'
import { type Model, spanOf } from '../claims/model'
import { isInstant } from '../claims/span'
import type { Clock, SideId, Span } from '../claims/types'
import { openingOf, type ViewState } from '../view/view-state'
import { inTime, type Mark, marksOf } from './mark'
import { DAY } from '../claims/units'

/**
 * The dots at one position: in the middle of day `at` (0 is the first), on the line between two days
 * (`at` 0.5 is the one after the first day; -0.5 the start of the window), or before the first day for
 * claims without an earliest date or over before the window. A position never means an hour.
 */
export interface DotStack {
  /** Days after the middle of the first day, in halves; null for the column without a date. */
  readonly at: number | null
  /** Earlier first. */
  readonly marks: readonly Mark[]
}

/** The dots of one side of the unit chart, one for each claim. */
export interface DotRow {
  readonly side: SideId
  readonly stacks: readonly DotStack[]
}

/** Position of a span's dot, see `DotStack`. */
export function stackAt(window: Span, span: Span): number | null {
  const { start, end } = span
  const over = isInstant(span) ? start < window.start : end <= window.start
  if (start === -Infinity || over) return null
  const days = (window.end - window.start) / DAY
  const inside = (day: number) => Math.min(Math.max(day, 0), days - 1)
  const first = inside(Math.floor((start - window.start) / DAY))
  if (isInstant(span)) return first
  const last = inside(Math.ceil((Math.min(end, window.end) - window.start) / DAY) - 1)
  if (first === last) {
    if (end > window.end) return first + 0.5
    return start < window.start ? first - 0.5 : first
  }
  // Of an interval of several days, the line between two of them that is nearest to its middle.
  return Math.floor((first + last) / 2) + 0.5
}

/** The dots of the shown claims by side, in the order of sides given. */
export function dotsOf(
  model: Model,
  view: ViewState,
  marks: readonly Mark[],
  order: readonly SideId[],
): readonly DotRow[] {
  const shown = marks.filter((mark) => mark.shown).sort(inTime(view.clock))
  return order.map((side) => {
    const own = shown.filter((mark) => mark.side === side)
    const stacks = grouped(
      own.map((mark) => [stackAt(model.window, spanOf(mark.entry, view.clock)), mark]),
    )
    return { side, stacks: [...stacks].map(([at, marks]) => ({ at, marks })) }
  })
}

/** The dots of all claims under a clock, whatever the filters. */
export function allDotsOf(model: Model, clock: Clock, order: readonly SideId[]): readonly DotRow[] {
  const view = { ...openingOf(model), clock }
  return dotsOf(
    model,
    view,
    marksOf(model, view, () => true),
    order,
  )
}
