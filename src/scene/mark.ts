import { flagsOf } from '../claims/flags'
import { type Entry, type Model, spanOf } from '../claims/model'
import { type Said, stateAt } from '../claims/span'
import type { ClaimId, Flag, Kind, SideId } from '../claims/types'
import type { ViewState } from '../view/view-state'

/** One claim as every view draws it. */
export interface Mark {
  readonly id: ClaimId
  readonly entry: Entry
  readonly side: SideId
  readonly kind: Kind
  readonly flags: readonly Flag[]
  /** At the view's moment, under its clock. */
  readonly state: Said
  /** Passes the reader's filters. */
  readonly shown: boolean
  /** Drawn faint, because the lens is another side's. */
  readonly aside: boolean
  readonly selected: boolean
}

/** Marks by claim, in the data's order. `passes` is the reader's filter. */
export function marksOf(
  model: Model,
  view: ViewState,
  passes: (entry: Entry) => boolean,
): readonly Mark[] {
  const lensSide = model.parties.some((side) => side.id === view.lens) ? view.lens : null
  return model.entries.map((entry) => {
    const { id, side, kind } = entry.claim
    return {
      id,
      entry,
      side,
      kind,
      flags: flagsOf(model, entry),
      state: stateAt(spanOf(entry, view.clock), view.t),
      shown: passes(entry),
      aside: lensSide !== null && side !== lensSide && model.sides.get(side)?.role === 'party',
      selected: view.claim === id,
    }
  })
}

/** Compares by start, then by end, then by the data's order. */
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
