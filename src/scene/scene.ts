import { type Counts, type Index, indexOf } from '../claims/index'
import { type Entry, type Model, spanOf } from '../claims/model'
import { stateAt } from '../claims/span'
import type { Reading } from '../claims/reading'
import type { Clock, Ms, PlaceId, SideId } from '../claims/types'
import { dayOf, type ViewState } from '../view/view-state'
import { type Caption, captionOf } from './caption'
import {
  type Contradiction,
  contradictionsBy,
  contradictionsByDay,
  type NewContradictions,
} from './contradictions'
import { type DotRow, dotsOf } from './dots'
import { filterOf } from './filter'
import { type Land, landsOf, provinceOf } from './land'
import { type Mark, marksOf } from './mark'
import { type PlaceCounts, placeCountsOf } from './place-counts'
import { placeStatementsOf, type SideStatements } from './place-statements'
import { type RelationLink, relationLinksOf } from './relation-links'
import { withSharedParts } from './shared-parts'

/** How many claims pass the filters: all of them, those known at the moment, and these by state. */
interface Passing {
  readonly all: number
  readonly known: number
  readonly made: number
  readonly maybe: number
}

/**
 * Everything that the views draw at one moment. Each moment has a scene object of its own, but between
 * two changes of claims on one day its parts are the same objects (see `memoizedScene`), so a component
 * that derives the parts that it draws is not updated.
 */
export interface Scene {
  readonly view: ViewState
  /** The story that the filters were applied to: during a search with all texts. */
  readonly searched: Model
  readonly marks: readonly Mark[]
  readonly lands: readonly Land[]
  readonly province: Land | undefined
  /** The shown claims known at the moment, each counted at one place. */
  readonly placeCounts: PlaceCounts
  /** The shown claims as dots of the timeline, in the order of sides on screen. */
  readonly dots: readonly DotRow[]
  /** What the moment is about; undefined while neither party has a claim about a district. */
  readonly caption: Caption | undefined
  /** Of all claims, whatever the filters. */
  readonly counts: Counts
  /** Claims that pass the filters. */
  readonly passing: Passing
  /** Number of districts whose claims contradict each other. */
  readonly contradicted: number
  /** What the sides assert of a place; the same list for the same place. */
  readonly statementsOf: (reading: Reading) => readonly SideStatements[]
  readonly selected: Mark | undefined
  /** From the selected claim to those it is linked with, in order of time. */
  readonly relationLinks: readonly RelationLink[]
}

/** What depends on the story and the language alone: the model, its indexes, the order of sides. */
export interface StoryContext<M extends Model = Model> {
  readonly model: M
  readonly index: Readonly<Record<Clock, Index>>
  /** First party, third parties, second party: the parties by their names in the language. */
  readonly order: readonly SideId[]
  /** The parties of this order. */
  readonly parties: readonly SideId[]
  /** New contradictions by day, under each clock. */
  readonly newContradictions: NewContradictions
}

/** Each is built when it is first used: few readers place claims by what they are about. */
function indexesOf(model: Model): StoryContext['index'] {
  const built: Partial<Record<Clock, Index>> = {}
  const of = (clock: Clock) => (built[clock] ??= indexOf(model, clock))
  return {
    get said() {
      return of('said')
    },
    get about() {
      return of('about')
    },
  }
}

/** Prepares a story whose new contradictions are known; see `storyContextOf`. */
export function storyContextWith<M extends Model>(
  model: M,
  order: readonly SideId[],
  newContradictions: NewContradictions,
  index: StoryContext['index'] = indexesOf(model),
): StoryContext<M> {
  const parties = order.filter((id) => model.sides.get(id)?.role === 'party')
  return { model, index, order, parties, newContradictions }
}

/** Prepares a story for a language; `order` comes from the words of that language. */
export function storyContextOf<M extends Model>(
  model: M,
  order: readonly SideId[],
): StoryContext<M> {
  const index = indexesOf(model)
  const newContradictions = {
    said: contradictionsByDay(model, index.said),
    about: contradictionsByDay(model, index.about),
  }
  return storyContextWith(model, order, newContradictions, index)
}

function passingOf(marks: readonly Mark[]): Passing {
  const shown = marks.filter((mark) => mark.shown)
  const count = (state: Mark['state']) => shown.filter((mark) => mark.state === state).length
  const [made, maybe] = [count('made'), count('maybe')]
  return { all: shown.length, known: made + maybe, made, maybe }
}

/**
 * (story, view) -> what every view draws. Pure. The search uses the texts of `whole`, which has the
 * same claims as the story context. What is as in `last`, the scene before, is the same object.
 */
export function sceneOf(
  { model, index, order }: StoryContext,
  view: ViewState,
  whole: Model = model,
  last?: Scene,
): Scene {
  const clock = index[view.clock]
  const passes: (entry: Entry) => boolean = filterOf(whole, view)
  // First, since counts and dots have the same marks.
  const marks = withSharedParts(last?.marks, marksOf(model, view, passes))
  const lands = withSharedParts(last?.lands, landsOf(model, clock, view))
  const province = withSharedParts(last?.province, provinceOf(model, clock, view))
  const statements = new Map<PlaceId, readonly SideStatements[]>()
  return {
    view,
    searched: whole,
    marks,
    lands,
    province,
    placeCounts: withSharedParts(last?.placeCounts, placeCountsOf(model, view, marks, order)),
    dots: withSharedParts(last?.dots, dotsOf(model, view, marks, order)),
    caption: withSharedParts(
      last?.caption,
      captionOf(model, view, province ? [...lands, province] : lands),
    ),
    counts: clock.counts(view.t),
    passing: passingOf(marks),
    contradicted: lands.filter((land) => land.reading.kind === 'contradicted').length,
    statementsOf(reading) {
      const known = statements.get(reading.place)
      const found = known ?? placeStatementsOf(model, view, reading, order, province?.reading)
      if (!known) statements.set(reading.place, found)
      return found
    },
    selected: marks.find((mark) => mark.selected),
    relationLinks: relationLinksOf(model, view, marks),
  }
}

/**
 * `sceneOf` that keeps its last scene: between two changes of the story a step of the slider costs
 * a binary search, and every view gets the same lists as before; at a change, the same marks of the
 * claims that it does not touch.
 */
export function memoizedScene(
  storyContext: StoryContext,
): (view: ViewState, whole?: Model) => Scene {
  let last: { key: string; scene: Scene; whole: Model | undefined } | undefined
  return (view, whole) => {
    // Nothing in a scene but its view depends on the camera.
    const compared = { ...view, t: dayOf(storyContext.model, view.t), map: null }
    const key = JSON.stringify([storyContext.index[view.clock].epoch(view.t), compared])
    const known = last?.key === key && last.whole === whole ? last.scene : undefined
    const scene = known ? { ...known, view } : sceneOf(storyContext, view, whole, last?.scene)
    last = { key, scene, whole }
    return scene
  }
}

/** What changed between two moments, for the live region and for Play. */
interface Change {
  /** Claims that pass the filters and are newly said or perhaps said. */
  readonly fresh: readonly Mark[]
  /**
   * For each of them that contradicts a claim known by then, the first such pair. Where only the
   * day is known, either order is possible.
   */
  readonly contradictions: readonly Contradiction[]
}

/** Claims that became said or perhaps said between two moments; none when moving backwards. */
export function changeOf({ model, index }: StoryContext, from: Ms, scene: Scene): Change {
  const { t: to, clock } = scene.view
  const ids = new Set(to > from ? index[clock].changed(from, to) : [])
  const notYet = (entry: Entry, t: Ms) => stateAt(spanOf(entry, clock), t) === 'not-yet'
  const fresh = scene.marks.filter(
    ({ id, entry, shown }) => shown && ids.has(id) && !notYet(entry, to) && notYet(entry, from),
  )
  const contradictions = fresh.flatMap(({ entry }) =>
    contradictionsBy(model, entry)
      .filter(({ earlier }) => !notYet(earlier, to))
      .slice(0, 1),
  )
  return { fresh, contradictions }
}
