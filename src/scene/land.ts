import { incompatible, leavesInControl } from '../claims/assertions'
import type { Index } from '../claims/index'
import type { ControlAssertion, Model } from '../claims/model'
import type { Reading } from '../claims/reading'
import { isCertain } from '../claims/representative'
import type { Place, PlaceId, SideId } from '../claims/types'
import { type FillPattern, PLAIN, type SideState, type SideStates } from '../theme/fill-pattern'
import type { ViewState } from '../view/view-state'
import { countIdOf } from './place-counts'

/** A district, or the province as a whole, at the view's moment. */
export interface Land {
  readonly place: Place
  readonly reading: Reading
  readonly fill: FillPattern
  /** Whether it is hatched for one side alone, whose standing claims about the place cannot all hold. */
  readonly mixed: boolean
  readonly selected: boolean
  /** Whether its outline is drawn heavier: it is selected, or the selected claim is counted in it. */
  readonly outlined: boolean
}

/**
 * The fill pattern of a reading under a lens: one side's lens shows that side's part alone. The hatching
 * of one side alone is drawn only where the side says that it is in control itself: readers would take
 * it for such a claim also where the side says that it fights there, or that the other is in control.
 */
export function fillPatternOf(reading: Reading, lens: ViewState['lens']): FillPattern {
  const [first] = reading.positions
  const claimsControl = (side: SideId, assertions: readonly ControlAssertion[]) =>
    assertions.some(({ control }) => leavesInControl(control, side, first.side))
  const seen = (partyIndex: 0 | 1): SideState => {
    const { side, own, general } = reading.positions[partyIndex]
    if (lens !== 'both' && lens !== 'compare') {
      if (side !== lens || !claimsControl(side, own)) return 'none'
    } else if (reading.kind === 'one-side' && !claimsControl(side, [...own, ...general])) {
      return 'none'
    }
    if (own.length + general.length === 0) return 'none'
    return isCertain(reading, partyIndex) ? 'made' : 'maybe'
  }
  const sides: SideStates = [seen(0), seen(1)]
  const count = sides.filter((state) => state !== 'none').length
  if (count === 0 || reading.kind === 'silent') return PLAIN
  if (count === 1) return { pattern: 'hatch', sides }
  return { pattern: reading.kind === 'contradicted' ? 'crosshatch' : 'stripes', sides }
}

/** Whether a party's standing claims about the place of a reading contradict each other. */
function isMixed({ positions }: Reading, partyIndex: 0 | 1): boolean {
  const own = positions[partyIndex].own.map(({ control }) => control)
  return own.some((a) => own.some((b) => incompatible(a, b, positions[0].side)))
}

/** The states of a pattern that one party alone has, as in a legend. */
export function partyStates({ parties: [first, second] }: Model, party: SideId): SideStates {
  return [first.id === party ? 'made' : 'none', second.id === party ? 'made' : 'none']
}

function landAt(model: Model, index: Index, view: ViewState, id: PlaceId): Land | undefined {
  const place = model.places.get(id)
  if (!place) return undefined
  const reading = index.reading(id, view.t)
  const claim = model.byId.get(view.claim ?? '')?.claim
  const selected = view.place === id
  const fill = fillPatternOf(reading, view.lens)
  return {
    place,
    reading,
    fill,
    mixed: fill.pattern === 'hatch' && isMixed(reading, fill.sides[0] === 'none' ? 1 : 0),
    selected,
    outlined: selected || (claim !== undefined && countIdOf(model, claim) === id),
  }
}

/** The story's districts in reading order. */
export function landsOf(model: Model, index: Index, view: ViewState): readonly Land[] {
  return model.story.districts.flatMap((id) => landAt(model, index, view, id) ?? [])
}

/** The province as a whole, which some claims are about. */
export function provinceOf(model: Model, index: Index, view: ViewState): Land | undefined {
  return landAt(model, index, view, model.story.province)
}
