import { type Entry, type Model, spanOf } from '../claims/model'
import type { Reading } from '../claims/reading'
import { stateAt } from '../claims/span'
import { representativeOf } from '../claims/telling'
import type { SideId } from '../claims/types'
import type { ViewState } from '../claims/view'
import { accountsOf } from './ledger'

/** A claim of a side about a place. */
export interface PlaceStatement {
  readonly entry: Entry
  /** Only perhaps said by the moment. */
  readonly maybe: boolean
}

/** What one side's standing claims say of a place; none: the side is silent about it. */
export interface SideStatements {
  readonly side: SideId
  /** The representative claim first. */
  readonly statements: readonly PlaceStatement[]
}

const statementOf = (view: ViewState, entry: Entry): PlaceStatement => ({
  entry,
  maybe: stateAt(spanOf(entry, view.clock), view.t) === 'maybe',
})

/** A side's representative claim about the place of a reading; undefined for third parties too. */
function representative(model: Model, reading: Reading, side: SideId): Entry | undefined {
  const seat = model.parties.findIndex(({ id }) => id === side)
  return seat < 0 ? undefined : representativeOf(model, reading, seat === 0 ? 0 : 1)
}

/** The parties' representative claims about the place of a reading, in the order of sides given. */
export function representativesOf(
  model: Model,
  view: ViewState,
  reading: Reading,
  order: readonly SideId[],
): readonly { readonly side: SideId; readonly statement: PlaceStatement | undefined }[] {
  return order
    .filter((side) => model.parties.some(({ id }) => id === side))
    .map((side) => {
      const entry = representative(model, reading, side)
      return { side, statement: entry && statementOf(view, entry) }
    })
}

/**
 * What the sides say of the place of a reading at the view's moment: the two parties in the order of
 * sides given, silent ones included, and after them the third parties that have spoken of it.
 */
export function placeStatementsOf(
  model: Model,
  view: ViewState,
  reading: Reading,
  order: readonly SideId[],
): readonly SideStatements[] {
  const accounts = accountsOf(model, view, reading, order)
  const found = accounts.map(({ side, standing }): SideStatements => {
    const first = representative(model, reading, side)
    const entries = [...new Set(first ? [first, ...standing] : standing)]
    return { side, statements: entries.map((entry) => statementOf(view, entry)) }
  })
  const isParty = ({ side }: SideStatements) => model.parties.some(({ id }) => id === side)
  return [
    ...found.filter(isParty),
    ...found.filter((one) => !isParty(one) && one.statements.length > 0),
  ]
}
