import { type Entry, type Model, spanOf } from '../claims/model'
import type { Reading } from '../claims/reading'
import { stateAt } from '../claims/span'
import { representativePair } from '../claims/representative'
import type { PlaceId, SideId } from '../claims/types'
import type { ViewState } from '../view/view-state'
import { type Account, accountsOf } from './ledger'
import { countIdOf, type CountId } from './place-counts'
import { wholeClaimOf } from './whole-province'

/** A claim of a side about a place. */
export interface PlaceStatement {
  readonly entry: Entry
  /** Whether it is only perhaps said at the moment. */
  readonly maybe: boolean
  /** Where the claim is counted on the map, if that is not this place; null: here. */
  readonly countedAt: CountId | null
}

/** One side's standing claims about a place; empty when it has none. */
export interface SideStatements {
  readonly side: SideId
  /** The representative claim first. */
  readonly statements: readonly PlaceStatement[]
  /**
   * For a side without a standing claim about this very place: its claim about the whole province
   * that covers the place. The map does not draw it there.
   */
  readonly ofWhole: PlaceStatement | undefined
  /** Its claims about the place that later ones have replaced, all certainly said, the newest first. */
  readonly before: readonly Entry[]
}

function statementOf(model: Model, view: ViewState, entry: Entry, place: PlaceId): PlaceStatement {
  const counted = countIdOf(model, entry.claim)
  return {
    entry,
    maybe: stateAt(spanOf(entry, view.clock), view.t) === 'maybe',
    countedAt: counted === place ? null : counted,
  }
}

/** The replaced claims that are certainly said, the newest first as far as the order is known. */
function replacedOf(view: ViewState, { replaced }: Account): readonly Entry[] {
  return replaced
    .filter((entry) => stateAt(spanOf(entry, view.clock), view.t) === 'made')
    .sort((a, b) => b.said.span.end - a.said.span.end || b.order - a.order)
}

/** The parties' representative claims about the place of a reading, in the order of sides given. */
export function representativesOf(
  model: Model,
  view: ViewState,
  reading: Reading,
  order: readonly SideId[],
): readonly { readonly side: SideId; readonly statement: PlaceStatement | undefined }[] {
  const pair = representativePair(model, reading)
  return order
    .filter((side) => model.parties.some(({ id }) => id === side))
    .map((side) => {
      const entry = pair.find((one) => one?.claim.side === side)
      return { side, statement: entry && statementOf(model, view, entry, reading.place) }
    })
}

/**
 * What the sides assert of the place of a reading at the view's moment, `whole` being the reading
 * of the province: the two parties in the order of sides given, including one without claims, and
 * after them the third parties that have claims.
 */
export function placeStatementsOf(
  model: Model,
  view: ViewState,
  reading: Reading,
  order: readonly SideId[],
  whole: Reading | undefined,
): readonly SideStatements[] {
  const accounts = accountsOf(model, view, reading, order)
  const pair = representativePair(model, reading)
  const found = accounts.map((account): SideStatements => {
    const { side, standing } = account
    const first = pair.find((one) => one?.claim.side === side)
    const entries = [...new Set(first ? [first, ...standing] : standing)]
    const statements = entries.map((entry) => statementOf(model, view, entry, reading.place))
    const ofWhole =
      statements.length > 0 ? undefined : wholeClaimOf(model, reading.place, whole, side)
    return {
      side,
      statements,
      ofWhole: ofWhole && statementOf(model, view, ofWhole.entry, reading.place),
      before: replacedOf(view, account),
    }
  })
  const isParty = ({ side }: SideStatements) => model.parties.some(({ id }) => id === side)
  return [
    ...found.filter(isParty),
    ...found.filter((one) => !isParty(one) && one.statements.length > 0),
  ]
}
