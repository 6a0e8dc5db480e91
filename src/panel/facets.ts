import type { Entry, Model } from '../claims/model'
import type { Place, PlaceId, SideId } from '../claims/types'
import { FLAGS, KINDS, STATUSES } from '../scene/model'
import type { ViewState } from '../view/view-state'
import { filterOf, flagsOf, speaksOf } from '../scene/filter'
import type { Scene, StoryContext } from '../scene/scene'

/** Facets of the filter, each a list of checked values. */
export type Facet = 'sides' | 'kinds' | 'status' | 'flags'
export type FacetValue<F extends Facet> = NonNullable<ViewState[F]>[number]

const HAS: {
  readonly [F in Facet]: (entry: Entry, model: Model) => readonly FacetValue<F>[]
} = {
  sides: ({ claim }) => [claim.side],
  kinds: ({ claim }) => [claim.kind],
  status: ({ claim }) => [claim.verification.status],
  flags: (entry, model) => flagsOf(model, entry),
}

/** The claims known at the scene's moment that pass its filters but one. */
function knownWithout(scene: Scene, without: Partial<ViewState>): readonly Entry[] {
  const passes = filterOf(scene.searched, { ...scene.view, ...without })
  return scene.marks
    .filter((mark) => mark.state !== 'not-yet' && passes(mark.entry))
    .map((mark) => mark.entry)
}

/**
 * How many of the claims known at the moment each value would show if it alone were checked, the
 * other filters kept. Values that no claim has are absent.
 */
export function countsOf<F extends Facet>(
  storyContext: StoryContext,
  scene: Scene,
  facet: F,
): ReadonlyMap<FacetValue<F>, number> {
  const counts = new Map<FacetValue<F>, number>()
  for (const entry of knownWithout(scene, { [facet]: null })) {
    for (const value of HAS[facet](entry, storyContext.model))
      counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** All values of a facet, in their order on screen. */
export const VALUES = {
  sides: (storyContext: StoryContext): readonly SideId[] => storyContext.order,
  kinds: () => KINDS,
  status: () => STATUSES,
  flags: () => FLAGS,
} satisfies { readonly [F in Facet]: (storyContext: StoryContext) => readonly FacetValue<F>[] }

/** A place to filter by, and how many claims known at the moment are about it. */
interface PlaceChoice {
  readonly place: Place
  readonly count: number
}

/**
 * The places that some claim of the story is about: the province, the districts in reading order,
 * the others by rank.
 */
export function placesOf(storyContext: StoryContext, scene: Scene): readonly PlaceChoice[] {
  const { model } = storyContext
  const known = knownWithout(scene, { only: null })
  const seat = (id: PlaceId) => [model.story.province, ...model.story.districts].indexOf(id)
  const order = ({ id, rank }: Place) => (seat(id) < 0 ? 1000 + rank : seat(id))
  return [...model.places.values()]
    .filter((place) => model.entries.some((entry) => speaksOf(model, entry, place.id)))
    .sort((a, b) => order(a) - order(b))
    .map((place) => ({
      place,
      count: known.filter((entry) => speaksOf(model, entry, place.id)).length,
    }))
}

/**
 * The checked values of a facet after one more click on `value`, in their order on screen; null,
 * which shows everything, when none are checked, or all where every claim has one of them. Most
 * claims have no flag, so all flags checked still narrow.
 */
export function toggled<F extends Facet>(
  facet: F,
  all: readonly FacetValue<F>[],
  ticked: readonly FacetValue<F>[] | null,
  value: FacetValue<F>,
): readonly FacetValue<F>[] | null {
  const on = new Set(ticked)
  if (!on.delete(value)) on.add(value)
  const next = all.filter((one) => on.has(one))
  const everything = next.length === all.length && facet !== 'flags'
  return next.length === 0 || everything ? null : next
}
