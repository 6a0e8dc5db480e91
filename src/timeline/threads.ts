import { lineOf, type Thread } from '../scene/threads'
import type { Point, ThreadEnd } from '../theme/thread-path'

/** A thread from mark to mark, px of the lanes. */
export interface LaneThread {
  readonly id: string
  readonly line: string
  readonly from: ThreadEnd
  readonly to: ThreadEnd
  readonly handles: readonly [Point, Point]
  readonly faint: boolean
}

/** Marks whose heights differ by less stand in one row, px. */
const ROW = 10

/**
 * Handles of a thread between two marks. Across the lanes it leaves and arrives upright; within a
 * row it is an arc towards the axis, the flatter the longer.
 */
export function arched(a: Point, b: Point, axis: number): readonly [Point, Point] {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  if (Math.abs(dy) >= ROW) {
    // Not quite upright, so that several threads of one mark part at once.
    const [by, out] = [dy * 0.6, dx * 0.14]
    return [
      { x: a.x + out, y: a.y + by },
      { x: b.x - out, y: b.y - by },
    ]
  }
  const lift = Math.min(34, 12 + Math.abs(dx) * 0.05) * ((a.y + b.y) / 2 < axis ? 1 : -1)
  const lean = Math.sign(dx) * Math.min(Math.abs(dx) * 0.3, 40)
  return [
    { x: a.x + lean, y: a.y + lift },
    { x: b.x - lean, y: b.y + lift },
  ]
}

/** Threads between marks whose places were measured; `axis` is the middle of the lanes, px. */
export function threadsAmong(
  ends: ReadonlyMap<string, ThreadEnd>,
  selected: string,
  threads: readonly Thread[],
  axis: number,
): readonly LaneThread[] {
  const own = ends.get(selected)
  return threads.flatMap((thread): LaneThread[] => {
    const end = ends.get(thread.id)
    if (!own || !end) return []
    const [from, to] = thread.forward ? [own, end] : [end, own]
    const faint = thread.state === 'not-yet'
    const handles = arched(from, to, axis)
    return [{ id: thread.id, line: lineOf(thread), from, to, handles, faint }]
  })
}
