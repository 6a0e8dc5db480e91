import type { Mark } from '../scene/mark'

/** A mark with its place relative to its fan's anchor, px. */
export interface Spot {
  readonly mark: Mark
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Lengths in px; phones draw smaller. */
export interface FanScale {
  readonly today: number
  readonly earlier: number
  readonly stem: number
  readonly gap: number
}

export const WIDE: FanScale = { today: 8.5, earlier: 6.5, stem: 26, gap: 21 }
export const NARROW: FanScale = { today: 7, earlier: 5, stem: 20, gap: 17 }
/** The least at which a mark's shape is still read. */
export const TINY: FanScale = { today: 5.5, earlier: 4.2, stem: 15, gap: 13 }

/** A fan's marks by where they stand: first party above, second below, third parties beside. */
export type Wings = Readonly<Record<'above' | 'below' | 'beside', readonly Mark[]>>

/** How a fan is laid out around its anchor, and how far its block was moved off it. */
export interface Shape {
  readonly spots: readonly Spot[]
  /** Middle of a block that stands away from its anchor on one leader; null for a fan. */
  readonly block: { readonly x: number; readonly y: number } | null
}

const MAX_ROW = 5

const radiusOf = (mark: Mark, scale: FanScale) => (mark.today ? scale.today : scale.earlier)

/** Marks in rows of at most five, each row further out in the direction `out` (-1 up, 1 down). */
function rows(marks: readonly Mark[], scale: FanScale, first: number, out: -1 | 1): Spot[] {
  const count = Math.ceil(marks.length / MAX_ROW)
  const perRow = Math.ceil(marks.length / Math.max(count, 1))
  return marks.map((mark, i) => {
    const row = Math.floor(i / perRow)
    const inRow = Math.min(perRow, marks.length - row * perRow)
    const x = (i - row * perRow - (inRow - 1) / 2) * scale.gap
    return { mark, x, y: out * (first + row * scale.gap), radius: radiusOf(mark, scale) }
  })
}

/** Third parties' marks in a line from `x` on, to the right or left. */
function line(
  marks: readonly Mark[],
  scale: FanScale,
  from: number,
  out: -1 | 1,
  y: number,
): Spot[] {
  return marks.map((mark, i) => ({
    mark,
    x: out * (from + i * scale.gap),
    y,
    radius: radiusOf(mark, scale),
  }))
}

const moved = (spots: readonly Spot[], dx: number, dy: number): Spot[] =>
  spots.map((spot) => ({ ...spot, x: spot.x + dx, y: spot.y + dy }))

/** Fans around their anchor: the plain one first, then with a wing shifted a little. */
function* fans(wings: Wings, scale: FanScale): Generator<Shape> {
  const { stem, gap } = scale
  const shifts = [0, 0.5, -0.5, 1, -1]
  for (const away of [0, 0.5])
    for (const above of shifts)
      for (const below of shifts)
        for (const side of [1, -1] as const)
          for (const height of wings.beside.length > 0 ? [0, -0.5, 0.5] : [0]) {
            const first = stem + away * gap
            yield {
              spots: [
                ...moved(rows(wings.above, scale, first, -1), above * gap, 0),
                ...moved(rows(wings.below, scale, first, 1), below * gap, 0),
                ...line(wings.beside, scale, stem, side, height * gap),
              ],
              block: null,
            }
          }
}

/** Directions in which a block may stand, west and east first: the valley runs between them. */
const DIRECTIONS = [180, 160, 200, 90, 120, 60, 0, 20, 340, 140, 220, 45, 270, 240, 300].map(
  (degrees) => (degrees * Math.PI) / 180,
)

/** The same order of sides as a compact block that stands off on one leader. */
function* blocks(wings: Wings, scale: FanScale, reach: readonly number[]): Generator<Shape> {
  const half = scale.gap / 2
  const above = rows(wings.above, scale, half, -1)
  const below = rows(wings.below, scale, half, 1)
  const right = Math.max(-half, ...[...above, ...below].map((spot) => spot.x))
  const spots = [...above, ...below, ...line(wings.beside, scale, right + scale.gap, 1, 0)]
  const middle = (Math.min(...spots.map((s) => s.x)) + Math.max(...spots.map((s) => s.x))) / 2
  const centred = moved(spots, -middle, 0)
  // A side alone keeps to its half: the first party's block never hangs below, nor the other's above.
  const lean = Number(below.length > 0) - Number(above.length > 0)
  const open = DIRECTIONS.filter((angle) => Math.sin(angle) * lean > -0.4)
  for (const distance of reach)
    for (const angle of open) {
      const [x, y] = [Math.cos(angle) * distance * 1.25, Math.sin(angle) * distance]
      yield { spots: moved(centred, x, y), block: { x, y } }
    }
}

/** All shapes to try for a fan, the ones that a reader grasps best first. */
export function* shapes(wings: Wings, scale: FanScale): Generator<Shape> {
  yield* fans(wings, scale)
  const { stem } = scale
  yield* blocks(
    wings,
    scale,
    [1.6, 2.1, 2.6, 3.2, 3.8, 4.5].map((n) => n * stem),
  )
}
