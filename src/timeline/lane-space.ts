import type { SideId } from '../claims/types'
import type { ViewState } from '../view/view-state'
import { type Lane, laneOf } from '../scene/lanes'
import { marksOf } from '../scene/mark'
import type { StoryContext } from '../scene/scene'
import { barsOf, lollipopsOf } from './packing'

/** The space that a lane needs, as numbers of marks and rows. */
export interface LaneSpace {
  /** Most claims known to one day. */
  readonly dayDots: number
  /** Levels of lollipops. */
  readonly lollipops: number
  /** Rows of bars. */
  readonly bars: number
}

function laneSpaceOf(lane: Lane): LaneSpace {
  return {
    dayDots: Math.max(0, ...lane.days.map((day) => day.length)),
    lollipops: Math.max(0, ...lollipopsOf(lane.hours).map((lollipop) => lollipop.level + 1)),
    bars: Math.max(0, ...barsOf(lane.bars).map((bar) => bar.row + 1)),
  }
}

function largest(spaces: readonly LaneSpace[]): LaneSpace {
  const most = (key: keyof LaneSpace) => Math.max(0, ...spaces.map((space) => space[key]))
  return {
    dayDots: most('dayDots'),
    lollipops: most('lollipops'),
    bars: most('bars'),
  }
}

/** Space by side under one clock. */
type LaneSpaces = ReadonlyMap<SideId, LaneSpace>

/**
 * Space that the lanes need for all claims under a view's clock, independent of its moment and
 * filters, so that neither moves anything. Both parties get the same.
 */
export function laneSpacesOf({ model, order }: StoryContext, view: ViewState): LaneSpaces {
  const marks = marksOf(model, view, () => true)
  const own = new Map(order.map((side) => [side, laneSpaceOf(laneOf(model, view, side, marks))]))
  const parties = model.parties.map(({ id }) => id)
  const shared = largest(parties.flatMap((side) => own.get(side) ?? []))
  return new Map([...own].map(([side, space]) => [side, parties.includes(side) ? shared : space]))
}

/** For each side the larger of two spaces: enough under both clocks. */
export function spacesForBoth(a: LaneSpaces, b: LaneSpaces): LaneSpaces {
  return new Map([...a].map(([side, space]) => [side, largest([space, b.get(side) ?? space])]))
}
