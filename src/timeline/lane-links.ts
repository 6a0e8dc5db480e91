import { lineOf, type RelationLink } from '../scene/relation-links'
import type { Point, LinkEnd } from '../theme/link-path'

/** A link from mark to mark, px of the lanes. */
export interface LaneLink {
  readonly id: string
  readonly line: string
  readonly from: LinkEnd
  readonly to: LinkEnd
  readonly handles: readonly [Point, Point]
  readonly faint: boolean
}

/** Marks whose vertical distance is less count as one row, px. */
const ROW = 10

/**
 * Control points (cubic Bézier) of a link between two marks. Across the lanes it starts and ends almost
 * vertically; within a row it is an arc towards the axis, the flatter the longer.
 */
export function arched(a: Point, b: Point, axis: number): readonly [Point, Point] {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  if (Math.abs(dy) >= ROW) {
    // Not quite vertical, so that several links of one mark separate at once.
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

/** Links between marks with measured positions; `axis` is the middle of the lanes, px. */
export function laneLinksAmong(
  ends: ReadonlyMap<string, LinkEnd>,
  selected: string,
  links: readonly RelationLink[],
  axis: number,
): readonly LaneLink[] {
  const own = ends.get(selected)
  return links.flatMap((link): LaneLink[] => {
    const end = ends.get(link.id)
    if (!own || !end) return []
    const [from, to] = link.forward ? [own, end] : [end, own]
    const faint = link.state === 'not-yet'
    const handles = arched(from, to, axis)
    return [{ id: link.id, line: lineOf(link), from, to, handles, faint }]
  })
}
