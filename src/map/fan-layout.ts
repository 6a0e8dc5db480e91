import type { Fan } from '../scene/fans'
import { around, covered, type Rect } from './boxes'
import { type FanScale, type Shape, shapes, type Spot, type Wings } from './fan-shapes'

/** A fan laid out. */
export interface LaidFan {
  readonly fan: Fan
  /** Anchor as shares of the frame. */
  readonly at: { readonly x: number; readonly y: number }
  readonly spots: readonly Spot[]
  /** Where a block stands that hangs on one leader, px from the anchor; null for a fan. */
  readonly block: Shape['block']
  /** Radius of the halo that says how loosely the place is known, px; 0 for none. */
  readonly halo: number
}

/** Where fans stand: the frame's size in px and the anchors as shares of it. */
export interface Ground {
  readonly width: number
  readonly height: number
  /** Pixels in a kilometre. */
  readonly perKm: number
  readonly bounds: Rect | null
  at(fan: Fan): { x: number; y: number }
}

/** Paper round a mark that keeps it off its neighbours, px. */
const AIR = 4

/** Radius of a place's halo, px; 0 for none. */
export const haloOf = ({ place }: Pick<Fan, 'place'>, perKm: number): number =>
  place.looseKm === 0 ? 0 : Math.min(56, Math.max(9, place.looseKm * perKm))

function wingsOf(fan: Fan, order: readonly string[]): Wings {
  const [above, below] = [order[0], order.at(-1)]
  return {
    above: fan.marks.filter((mark) => mark.side === above),
    below: fan.marks.filter((mark) => mark.side === below),
    beside: fan.marks.filter((mark) => mark.side !== above && mark.side !== below),
  }
}

const rectOf = (spot: Spot, x: number, y: number): Rect =>
  around(x + spot.x, y + spot.y, 2 * spot.radius + AIR, 2 * spot.radius + AIR)

/** Small squares along a leader: what others should not cross, if it can be helped. */
function leaderRects(shape: Shape, x: number, y: number): Rect[] {
  const ends = shape.block ? [shape.block] : shape.spots
  return ends.flatMap((end) =>
    [0.35, 0.6, 0.85].map((part) => around(x + end.x * part, y + end.y * part, 3, 3)),
  )
}

function costOf(
  shape: Shape,
  x: number,
  y: number,
  taken: readonly Rect[],
  bounds: Rect | null,
): number {
  const rects = shape.spots.map((spot) => rectOf(spot, x, y))
  const marks = rects.reduce((sum, rect) => sum + covered(rect, taken), 0)
  const leaders = leaderRects(shape, x, y).reduce((sum, rect) => sum + covered(rect, taken), 0)
  const out = bounds
    ? rects.filter(
        (r) =>
          r.left < bounds.left ||
          r.right > bounds.right ||
          r.top < bounds.top ||
          r.bottom > bounds.bottom,
      )
    : []
  // A block is harder to place than a fan: worth it only to uncover something.
  const distance = shape.block ? 40 + Math.hypot(shape.block.x, shape.block.y) * 0.4 : 0
  return marks + leaders + out.length * 5000 + distance
}

/** The cheapest shape; the earlier, plainer one where two cost the same. */
function settle(
  fan: Fan,
  order: readonly string[],
  scale: FanScale,
  x: number,
  y: number,
  taken: readonly Rect[],
  bounds: Rect | null,
): Shape {
  let best: Shape = { spots: [], block: null }
  let least = Infinity
  let tried = 0
  for (const shape of shapes(wingsOf(fan, order), scale)) {
    const cost = costOf(shape, x, y, taken, bounds) + Math.min(40, tried * 0.4)
    tried += 1
    if (cost < least) [best, least] = [shape, cost]
    if (least < 1) break
  }
  return best
}

/**
 * Lays out the fans so that no mark hides another: first party above its anchor, second below,
 * third parties beside. Where there is no room at the anchor, the marks stand in the same order
 * as a block off to the side on one leader. Fans keep clear of what is `taken` and of each other;
 * returns them and all rectangles taken, in px of the frame.
 */
export function layFans(
  fans: readonly Fan[],
  order: readonly string[],
  ground: Ground,
  scale: FanScale,
  taken: readonly Rect[],
): { readonly fans: readonly LaidFan[]; readonly taken: readonly Rect[] } {
  const rects = [...taken]
  const pixel = (fan: Fan) => {
    const { x, y } = ground.at(fan)
    return { x: x * ground.width, y: y * ground.height }
  }
  for (const fan of fans) {
    const { x, y } = pixel(fan)
    rects.push(around(x, y, 8, 8))
  }
  // Exact places first: what is known only to a district has room to give way.
  const laid = [...fans]
    .sort((a, b) => a.place.looseKm - b.place.looseKm || b.marks.length - a.marks.length)
    .map((fan): LaidFan => {
      const { x, y } = pixel(fan)
      const own = around(x, y, 8, 8)
      const others = rects.filter((rect) => covered(own, [rect]) === 0)
      const shape = settle(fan, order, scale, x, y, others, ground.bounds)
      rects.push(...shape.spots.map((spot) => rectOf(spot, x, y)), ...leaderRects(shape, x, y))
      return { fan, at: ground.at(fan), ...shape, halo: haloOf(fan, ground.perKm) }
    })
  return { fans: laid, taken: rects }
}
