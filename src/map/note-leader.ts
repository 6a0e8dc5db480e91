import type { Land } from '../scene/land'
import { around, type Rect } from './boxes'
import { cellAt, cellsIn, cover, type Grid, gridOver, middleOf } from './grid'
import type { NoteScale } from './note-text'
import type { Outlines } from './outline'

/** In px of the frame, or as shares of it. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Where notes may stand. */
export interface NoteGround {
  readonly width: number
  readonly height: number
  /** The stage's edges, px of the frame. */
  readonly bounds: Rect
  readonly outlines: Outlines
  readonly lands: readonly Land[]
}

/** Dearer than any length on a screen: no place at all. */
export const NEVER = 1e6
/** A cell of quiet land under a note costs as much as this many px of leader. */
const LAND = 1.5
/** The level end of a leader, and the air between it and the words, px. */
export const STUB = 12
const GAP = 5
/** A line is looked at every so many px. */
export const STEP = 4
/** An anchor so near the border costs as much as this many px of leader. */
const SHALLOW = 16
/** One on the border could be taken for the neighbour's. */
const AT_BORDER = 80
/** A leader across another district's cloth costs this much a step. */
const CROSSING = 40

/** The sheet on which the notes of one moment find their places. */
export interface Sheet {
  /** 1 where nothing may come: marks, names, what lies over the map, other notes. */
  readonly taken: Grid
  /** Number of a land, from 1; 0 elsewhere. */
  readonly lands: Grid
  /** What a cell costs under a note. */
  readonly costs: Grid
}

/** A rectangle with `by` px more on every side. */
export const grown = ({ left, top, right, bottom }: Rect, by: number): Rect => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
})

/** Lays out the sheet; `rects` are taken from the start. */
export function sheetOf(
  { bounds, outlines, lands, width }: NoteGround,
  rects: readonly Rect[],
): Sheet {
  const taken = gridOver(bounds)
  for (const rect of rects) cover(taken, grown(rect, 2), 1)
  const numbers = gridOver(bounds)
  const costs = gridOver(bounds)
  lands.forEach(({ place, cloth }, i) => {
    for (const cell of cellsIn(numbers, outlines.get(place.id) ?? [], width)) {
      numbers.cells[cell] = i + 1
      costs.cells[cell] = cloth.pattern === 'plain' ? LAND : NEVER
    }
  })
  // No line of type lies across the cord.
  for (const line of outlines.get('cord') ?? [])
    line.forEach(([ax, ay], i) => {
      const [bx, by] = line[i + 1] ?? [ax, ay]
      const steps = Math.ceil((Math.hypot(bx - ax, by - ay) * width) / STEP)
      for (let s = 0; s <= steps; s++) {
        const share = steps === 0 ? 0 : s / steps
        const [x, y] = [ax + (bx - ax) * share, ay + (by - ay) * share]
        cover(costs, around(x * width, y * width, 10, 10), NEVER)
      }
    })
  return { taken, lands: numbers, costs }
}

/** A point where a leader may begin; one near the border is less welcome. */
interface Anchor extends Point {
  readonly cost: number
}

/** Where a leader may begin: free cells inside the district. */
export function anchorsOf({ taken, lands }: Sheet, number: number): readonly Anchor[] {
  const { columns, cells } = lands
  /** The district reaches so many cells to all four sides. */
  const deep = (cell: number, by: number) =>
    [by, -by, by * columns, -by * columns].every((step) => cells[cell + step] === number)
  return [...cells.keys()]
    .filter((cell) => cells[cell] === number && taken.cells[cell] === 0)
    .map((cell) => {
      const [x, y] = middleOf(lands, cell)
      return { x, y, cost: deep(cell, 2) ? 0 : deep(cell, 1) ? SHALLOW : AT_BORDER }
    })
}

/** What a leader's way costs beyond its length; `NEVER` where it would cross a mark or a name. */
function wayOf({ taken, lands, costs }: Sheet, from: Point, to: Point, own: number): number {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP)
  let cost = 0
  for (let i = 0; i <= steps; i++) {
    const x = from.x + ((to.x - from.x) * i) / Math.max(1, steps)
    const y = from.y + ((to.y - from.y) * i) / Math.max(1, steps)
    const cell = cellAt(taken, x, y)
    if (cell < 0 || taken.cells[cell] !== 0) return NEVER
    const land = lands.cells[cell] ?? 0
    if (land !== 0 && land !== own) cost += (costs.cells[cell] ?? 0) >= NEVER ? CROSSING : 1
  }
  return cost
}

/** Length of the straight way, px. */
export const far = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

/** How a leader runs to a block of words. */
export interface Way {
  readonly side: 'left' | 'right'
  readonly anchor: Point
  readonly elbow: Point
  readonly end: Point
  /** Its length and what it crosses. */
  readonly cost: number
}

/**
 * The cheapest leader to a block, level with its title, from its left or its right; undefined
 * where none costs less than `limit`.
 */
export function wayTo(
  sheet: Sheet,
  own: number,
  anchors: readonly Anchor[],
  rect: Rect,
  { leading, reach }: NoteScale,
  limit: number,
): Way | undefined {
  let best: Way | undefined
  let least = limit
  for (const side of ['left', 'right'] as const) {
    const out = side === 'left' ? -1 : 1
    const end = { x: rect[side] + out * GAP, y: rect.top + leading / 2 }
    const elbow = { x: end.x + out * STUB, y: end.y }
    const within = least
    // It comes from outside the block, not through its words.
    const near = anchors.filter((one) => {
      const length = far(one, elbow)
      return (one.x - elbow.x) * out >= 0 && length < reach && length + one.cost < within
    })
    if (near.length === 0 || wayOf(sheet, elbow, end, own) >= NEVER) continue
    for (const anchor of near) {
      const length = far(anchor, elbow) + anchor.cost
      if (length >= least) continue
      const cost = length + wayOf(sheet, anchor, elbow, own)
      if (cost < least) [best, least] = [{ side, anchor, elbow, end, cost }, cost]
    }
  }
  return best
}
