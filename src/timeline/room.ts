import type { SideId } from '../claims/types'
import type { ViewState } from '../view/view-state'
import { type Lane, laneOf } from '../scene/lanes'
import { marksOf } from '../scene/mark'
import type { StoryContext } from '../scene/scene'
import { barsOf, lollipopsOf } from './packing'

/** What a lane must have room for. */
export interface Room {
  /** Most claims known to one day. */
  readonly dayDots: number
  /** Levels of lollipops. */
  readonly lollipops: number
  /** Rows of bars. */
  readonly bars: number
  readonly undated: number
}

function roomOf(lane: Lane): Room {
  return {
    dayDots: Math.max(0, ...lane.days.map((day) => day.length)),
    lollipops: Math.max(0, ...lollipopsOf(lane.hours).map((lollipop) => lollipop.level + 1)),
    bars: Math.max(0, ...barsOf(lane.bars).map((bar) => bar.row + 1)),
    undated: lane.undated.length,
  }
}

function largest(rooms: readonly Room[]): Room {
  const most = (key: keyof Room) => Math.max(0, ...rooms.map((room) => room[key]))
  return {
    dayDots: most('dayDots'),
    lollipops: most('lollipops'),
    bars: most('bars'),
    undated: most('undated'),
  }
}

/** Room by side under one clock. */
export type Rooms = ReadonlyMap<SideId, Room>

/**
 * Room that the lanes need for all claims under a view's clock, whatever its moment and filters, so
 * that neither moves anything. The two parties get the same.
 */
export function roomsOf({ model, order }: StoryContext, view: ViewState): Rooms {
  const marks = marksOf(model, view, () => true)
  const own = new Map(order.map((side) => [side, roomOf(laneOf(model, view, side, marks))]))
  const parties = model.parties.map(({ id }) => id)
  const shared = largest(parties.flatMap((side) => own.get(side) ?? []))
  return new Map([...own].map(([side, room]) => [side, parties.includes(side) ? shared : room]))
}

/** The larger of two rooms, side by side: what both clocks fit in. */
export function roomForBoth(a: Rooms, b: Rooms): Rooms {
  return new Map([...a].map(([side, room]) => [side, largest([room, b.get(side) ?? room])]))
}
