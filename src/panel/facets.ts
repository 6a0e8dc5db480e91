import type { Entry } from '../claims/model'
import type { Place, PlaceId, SideId } from '../claims/types'
import { KINDS, STATUSES } from '../scene/model'
import type { ViewState } from '../claims/view'
import { filterOf, speaksOf } from '../scene/filter'
import type { Scene, Stage } from '../scene/scene'

/** What claims can be narrowed by, a list of ticked values each. */
export type Facet = 'sides' | 'kinds' | 'status'
export type FacetValue<F extends Facet> = NonNullable<ViewState[F]>[number]

const VALUE: { readonly [F in Facet]: (entry: Entry) => FacetValue<F> } = {
  sides: ({ claim }) => claim.side,
  kinds: ({ claim }) => claim.kind,
  status: ({ claim }) => claim.verification.status,
}

/** The claims known at the scene's moment that pass its filters but one. */
function knownWithout(stage: Stage, scene: Scene, without: Partial<ViewState>): readonly Entry[] {
  const passes = filterOf(stage.model, { ...scene.view, ...without })
  return scene.marks
    .filter((mark) => mark.state !== 'not-yet' && passes(mark.entry))
    .map((mark) => mark.entry)
}

/**
 * How many of the claims known at the moment each value would show if it alone were ticked, the
 * other filters kept. Values that no claim has are absent.
 */
export function countsOf<F extends Facet>(
  stage: Stage,
  scene: Scene,
  facet: F,
): ReadonlyMap<FacetValue<F>, number> {
  const counts = new Map<FacetValue<F>, number>()
  for (const entry of knownWithout(stage, scene, { [facet]: null })) {
    const value = VALUE[facet](entry)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** All values of a facet, in their order on screen. */
export const VALUES = {
  sides: (stage: Stage): readonly SideId[] => stage.order,
  kinds: () => KINDS,
  status: () => STATUSES,
} satisfies { readonly [F in Facet]: (stage: Stage) => readonly FacetValue<F>[] }

/** A place to choose, and how many claims known at the moment speak of it. */
export interface PlaceChoice {
  readonly place: Place
  readonly count: number
}

/**
 * The places that some claim of the story speaks of: the province, the districts in reading order,
 * the others by rank.
 */
export function placesOf(stage: Stage, scene: Scene): readonly PlaceChoice[] {
  const { model } = stage
  const known = knownWithout(stage, scene, { place: null })
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
 * The ticked values after one more click on `value`, in the order of `all`; null, which shows
 * everything, when none or all are ticked.
 */
export function toggled<T>(
  all: readonly T[],
  ticked: readonly T[] | null,
  value: T,
): readonly T[] | null {
  const on = new Set(ticked)
  if (!on.delete(value)) on.add(value)
  const next = all.filter((one) => on.has(one))
  return next.length === 0 || next.length === all.length ? null : next
}
