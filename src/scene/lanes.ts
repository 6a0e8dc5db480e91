import { daysOf, type Model, spanOf } from '../claims/model'
import { isInstant, shownFrom } from '../claims/span'
import type { Ms, SideId } from '../claims/types'
import { dayOf, endOfDay, type ViewState } from '../view/view-state'
import { inTime, type Mark } from './mark'
import { DAY } from '../claims/units'

/** A claim known to an instant, at its hour on the axis. */
export interface HourMark {
  readonly mark: Mark
  /** Share of the window, 0 to 1. */
  readonly at: number
}

/** A claim whose time is an interval: a bar with soft ends, in the first row where it fits. */
export interface BarMark {
  readonly mark: Mark
  /** Shares of the window, limited to it. */
  readonly from: number
  readonly to: number
  /** Row counted from the one nearest the axis. */
  readonly row: number
  /** Whether it begins before the window, or ends after it. */
  readonly openStart: boolean
  readonly openEnd: boolean
}

/** The marks of one side's lane of the timeline. */
export interface Lane {
  readonly side: SideId
  readonly hours: readonly HourMark[]
  /** By day of the window: claims known to the day, in time order, without an implied hour. */
  readonly days: readonly (readonly Mark[])[]
  readonly bars: readonly BarMark[]
  readonly barRows: number
  /** Claims without an earliest date, or over before the window: drawn before day one. */
  readonly undated: readonly Mark[]
}

function rowsOf(bars: readonly Omit<BarMark, 'row'>[]): readonly BarMark[] {
  const ends: number[] = []
  return bars.map((bar) => {
    const free = ends.findIndex((end) => end <= bar.from)
    const row = free < 0 ? ends.length : free
    ends[row] = bar.to
    return { ...bar, row }
  })
}

/** The lane of a side, from all its marks that pass the filter, said or not yet. */
export function laneOf(model: Model, view: ViewState, side: SideId, marks: readonly Mark[]): Lane {
  const { start, end } = model.window
  const share = (t: Ms) => (Math.min(Math.max(t, start), end) - start) / (end - start)
  const days = daysOf(model).map((): Mark[] => [])
  const hours: HourMark[] = []
  const bars: Omit<BarMark, 'row'>[] = []
  const undated: Mark[] = []
  for (const mark of marks.filter((m) => m.side === side && m.shown).sort(inTime(view.clock))) {
    const span = spanOf(mark.entry, view.clock)
    const day = dayOf(model, shownFrom(span))
    const before = isInstant(span) ? span.start < start : span.end <= start
    if (span.start === -Infinity || before) undated.push(mark)
    else if (isInstant(span)) hours.push({ mark, at: share(span.start) })
    else if (span.start >= start && span.end <= endOfDay(day)) days[(day - start) / DAY]?.push(mark)
    else
      bars.push({
        mark,
        from: share(span.start),
        to: share(span.end),
        openStart: span.start < start,
        openEnd: span.end > end,
      })
  }
  const placed = rowsOf(bars)
  return {
    side,
    hours,
    days,
    bars: placed,
    barRows: Math.max(0, ...placed.map((bar) => bar.row + 1)),
    undated,
  }
}
