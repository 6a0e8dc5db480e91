import { covers } from '../claims/assertions'
import type { ControlAssertion, Model } from '../claims/model'
import type { Reading } from '../claims/reading'
import { representativeFirst } from '../claims/representative'
import type { PlaceId, SideId } from '../claims/types'

/**
 * What a side's representative claim about every part of the province asserts, if it covers a place
 * in it and still stands. `whole` is the reading of the province. The map does not draw it at the
 * place, but the side cannot be said to be silent there. Undefined also for places outside.
 */
export function wholeClaimOf(
  model: Model,
  place: PlaceId,
  whole: Reading | undefined,
  side: SideId,
): ControlAssertion | undefined {
  if (!whole || model.places.get(place)?.within !== whole.place) return undefined
  const own = whole.positions.find((position) => position.side === side)?.own ?? []
  const covering = own.filter(({ control }) => covers(control, place))
  const entries = covering.map(({ entry }) => entry)
  const [first] = representativeFirst(model, entries, whole)
  return covering.find(({ entry }) => entry === first)
}
