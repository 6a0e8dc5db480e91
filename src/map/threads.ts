import { lineOf, type Thread } from '../scene/threads'
import type { Point, ThreadEnd } from '../theme/thread-path'
import type { LaidFan } from './fan-layout'

/** Room for the ring of a linked mark, and what a thread keeps off it, px. */
const RING = 4.5
const AIR = 4

/** A thread from mark to mark, px of the frame. */
export interface MapThread {
  readonly id: string
  readonly line: string
  readonly from: ThreadEnd
  readonly to: ThreadEnd
  readonly handles: readonly [Point, Point]
}

/**
 * Handles that bow a thread gently to one side, the same from either end: upward where it runs
 * across, to the right where it runs up and down.
 */
export function bowed(a: Point, b: Point): readonly [Point, Point] {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = Math.hypot(dx, dy) || 1
  const out = Math.min(64, Math.max(16, length * 0.2)) * (dx > 0 || (dx === 0 && dy > 0) ? 1 : -1)
  const [ox, oy] = [(dy / length) * out, (-dx / length) * out]
  const at = (part: number): Point => ({ x: a.x + dx * part + ox, y: a.y + dy * part + oy })
  return [at(0.3), at(0.7)]
}

/**
 * Threads between the marks that stand on the map, and the rings of linked ones. A claim in a
 * tray, or not said yet, has no spot, so no thread; linked marks are ringed even where the
 * selected one is such a claim.
 */
export function threadsOn(
  fans: readonly LaidFan[],
  threads: readonly Thread[],
  width: number,
  height: number,
): { readonly lines: readonly MapThread[]; readonly rings: readonly ThreadEnd[] } {
  const spots = fans.flatMap(({ at, spots: all }) =>
    all.map(({ mark, x, y, radius }) => {
      const clear = radius + (mark.selected ? RING + 2 : RING)
      return { mark, end: { x: at.x * width + x, y: at.y * height + y, clear } }
    }),
  )
  const off = (end: ThreadEnd): ThreadEnd => ({ ...end, clear: end.clear + AIR })
  const selected = spots.find(({ mark }) => mark.selected)
  const linked = threads.flatMap((thread) => {
    const spot = spots.find(({ mark }) => mark.id === thread.id)
    return spot ? [{ thread, end: spot.end }] : []
  })
  return {
    rings: linked.map(({ end }) => end),
    lines: linked.flatMap(({ thread, end }): MapThread[] => {
      if (!selected) return []
      const [from, to] = thread.forward ? [selected.end, end] : [end, selected.end]
      const handles = bowed(from, to)
      return [{ id: thread.id, line: lineOf(thread), from: off(from), to: off(to), handles }]
    }),
  }
}
