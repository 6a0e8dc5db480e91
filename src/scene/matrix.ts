import { grouped } from '../claims/grouped'
import type { Index } from '../claims/index'
import { daysOf, type Entry, type Model, spanOf } from '../claims/model'
import type { Reading } from '../claims/reading'
import { shownFrom } from '../claims/span'
import type { Clock, Ms, SideId } from '../claims/types'
import { endOfDay, liesOn } from '../view/view-state'
import type { FillPattern } from '../theme/fill-pattern'
import { fillPatternOf } from './land'
import { type CountId, countIdOf } from './place-counts'

/** A place on one day. */
export interface MatrixCell {
  readonly day: Ms
  /** What the claims say together at the end of the day; absent where a row is no place. */
  readonly ended: { readonly reading: Reading; readonly fill: FillPattern } | undefined
  /** The claims whose time begins on the day, by side, earlier first. */
  readonly claims: ReadonlyMap<SideId, readonly Entry[]>
}

/** The claims counted at one place, day by day. */
export interface MatrixRow {
  readonly id: CountId
  readonly cells: readonly MatrixCell[]
  /** All its claims by side, including those without a day. */
  readonly totals: ReadonlyMap<SideId, number>
}

const bySide = (entries: readonly Entry[]): ReadonlyMap<SideId, readonly Entry[]> =>
  grouped(entries.map((entry) => [entry.claim.side, entry]))

/**
 * Places by days: the districts in the data's order, other places, the province as a whole, and
 * claims that name no place. Every claim is counted in one row. Independent of the moment and the
 * filters.
 */
export function matrixOf(model: Model, index: Index, clock: Clock): readonly MatrixRow[] {
  const { districts, province } = model.story
  const days = daysOf(model)
  const ids: readonly CountId[] = [...districts, 'elsewhere', province, 'unplaced']
  return ids.map((id) => {
    const own = model.entries
      .filter(({ claim }) => countIdOf(model, claim) === id)
      .sort((a, b) => spanOf(a, clock).start - spanOf(b, clock).start || a.order - b.order)
    const isPlace = id === province || districts.includes(id)
    const cells = days.map((day): MatrixCell => {
      const reading = isPlace ? index.reading(id, endOfDay(day)) : undefined
      const today = own.filter((entry) => liesOn(model, day, shownFrom(spanOf(entry, clock))))
      return {
        day,
        ended: reading && { reading, fill: fillPatternOf(reading, 'both') },
        claims: bySide(today),
      }
    })
    const totals = new Map([...bySide(own)].map(([side, entries]) => [side, entries.length]))
    return { id, cells, totals }
  })
}
