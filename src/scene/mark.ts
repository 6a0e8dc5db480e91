import { flagsOf } from '../claims/flags'
import type { Entry, Model } from '../claims/model'
import { spanOf } from '../claims/model'
import { type Said, shownFrom, stateAt } from '../claims/span'
import type { ClaimId, Flag, Kind, Ms, SideId, Span } from '../claims/types'
import { dayOf, liesOn, type ViewState } from '../view/view-state'

/** One claim as every view draws it. */
export interface Mark {
  readonly id: ClaimId
  readonly entry: Entry
  readonly side: SideId
  readonly kind: Kind
  readonly flags: readonly Flag[]
  /** At the view's moment, under its clock. */
  readonly state: Said
  /** First said (or said to have happened) on the moment's day: drawn large. */
  readonly today: boolean
  /** Passes the reader's filters. */
  readonly shown: boolean
  /** Drawn faint, because the lens is another side's. */
  readonly aside: boolean
  readonly selected: boolean
}

/** Whether a span begins on a day, or, with an open beginning, ends on it. */
function isOfDay(model: Model, span: Span, day: Ms): boolean {
  return liesOn(model, day, Number.isFinite(span.start) ? shownFrom(span) : span.end)
}

/** Marks by claim, in the data's order. `passes` is the reader's filter. */
export function marksOf(
  model: Model,
  view: ViewState,
  passes: (entry: Entry) => boolean,
): readonly Mark[] {
  const today = dayOf(model, view.t)
  const lensSide = model.parties.some((side) => side.id === view.lens) ? view.lens : null
  return model.entries.map((entry) => {
    const span = spanOf(entry, view.clock)
    const { id, side, kind } = entry.claim
    return {
      id,
      entry,
      side,
      kind,
      flags: flagsOf(model, entry),
      state: stateAt(span, view.t),
      today: isOfDay(model, span, today),
      shown: passes(entry),
      aside: lensSide !== null && side !== lensSide && model.sides.get(side)?.role === 'party',
      selected: view.claim === id,
    }
  })
}

/** Compares by begin, then by end, then by the data's order. */
export function inTime(
  clock: ViewState['clock'],
): (a: Pick<Mark, 'entry'>, b: Pick<Mark, 'entry'>) => number {
  return (a, b) => {
    const [x, y] = [spanOf(a.entry, clock), spanOf(b.entry, clock)]
    return compare(x.start, y.start) || compare(x.end, y.end) || a.entry.order - b.entry.order
  }
}

/** Compares numbers, infinite ones too (whose difference would be NaN). */
function compare(a: number, b: number): number {
  return a < b ? -1 : Number(a > b)
}
