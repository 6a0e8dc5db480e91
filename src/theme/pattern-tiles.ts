/**
 * Fill patterns of the districts, as strokes on a square tile that repeats without a seam. Stripes are
 * vertical; other lines run at 45 degrees: the first party's `/`, the second's `\`. In the crosshatch each
 * lies over the other at every second crossing, so neither is on top; both are equally wide.
 */

import {
  fillId,
  type FillPattern,
  type PatternKind,
  type SideState,
  type SideStates,
} from './fill-pattern'

/** Colour of a stroke: a party's, or the paper's. */
type Ink = 'first' | 'second' | 'paper'

interface Stroke {
  /** SVG path in tile units (px at scale 1). */
  readonly d: string
  readonly ink: Ink
  readonly width: number
  readonly opacity: number
}

interface Tile {
  /** Side of the square, px at scale 1. */
  readonly size: number
  readonly strokes: readonly Stroke[]
}

/** CSS values of a fill pattern's inks. */
export type Inks = Readonly<Record<Ink, string>>

const CROSSHATCH_LINE = 5.2
const EDGE = 1.25
const GAP = 1.1
/** Lines lie 12 px apart; along the axes that is 12 times the square root of 2. */
const CROSSHATCH_SIZE = 17
/** Lines of one side, as wide as this, lie 9.9 px apart. */
const HATCH_LINE = 3.6
const HATCH_SIZE = 14

type Ends = 'first' | 'second'

/** The lines of one direction through a tile and its neighbours' corners. */
function lines(ink: Ends, size: number): string {
  const s = size
  const e = s / 2
  return ink === 'first'
    ? `M${-e},${e}L${e},${-e}M${-e},${s + e}L${s + e},${-e}M${e},${s + e}L${s + e},${e}`
    : `M${-e},${-e}L${s + e},${s + e}M${e},${-e}L${s + e},${e}M${-e},${e}L${e},${s + e}`
}

/** A line filled, or as two edges with a faint fill between them. */
function strokesOf(d: string, ink: Ends, width: number, state: SideState): Stroke[] {
  if (state === 'none') return []
  const full: Stroke = { d, ink, width, opacity: 1 }
  if (state === 'made') return [full]
  const inside = width - 2 * EDGE
  return [
    full,
    { d, ink: 'paper', width: inside, opacity: 1 },
    { d, ink, width: inside, opacity: 0.16 },
  ]
}

const gap = (d: string): Stroke => ({
  d,
  ink: 'paper',
  width: CROSSHATCH_LINE + 2 * GAP,
  opacity: 1,
})

function crosshatch(first: SideState, second: SideState): Tile {
  const s = CROSSHATCH_SIZE
  const across = lines('second', s)
  const reach = CROSSHATCH_LINE / 2 + GAP + 1.6
  const h = Math.round((reach / Math.SQRT2) * 100) / 100
  const over = `M${s / 2 - h},${s / 2 + h}L${s / 2 + h},${s / 2 - h}`
  return {
    size: s,
    strokes: [
      ...strokesOf(lines('first', s), 'first', CROSSHATCH_LINE, first),
      gap(across),
      ...strokesOf(across, 'second', CROSSHATCH_LINE, second),
      // At the tile's middle the first party's line lies over, at its corners the second's.
      gap(over),
      ...strokesOf(over, 'first', CROSSHATCH_LINE, first),
    ],
  }
}

function hatch(ink: Ends, state: SideState): Tile {
  const d = lines(ink, HATCH_SIZE)
  // Lines, filled or as two edges: an even wash would read as land that somebody holds.
  return {
    size: HATCH_SIZE,
    strokes: strokesOf(d, ink, HATCH_LINE, state),
  }
}

function stripes(first: SideState, second: SideState): Tile {
  const size = 16
  const upright = (x: number) => `M${x},${-1}V${size + 1}`
  return {
    size,
    strokes: [
      ...strokesOf(upright(size / 4), 'first', 3.6, first),
      ...strokesOf(upright((3 * size) / 4), 'second', 3.6, second),
    ],
  }
}

/** The tile of a fill pattern. A hatch needs one side, the others both. */
export function tileOf(pattern: PatternKind, sides: SideStates): Tile {
  const [first, second] = sides
  if (pattern === 'crosshatch') return crosshatch(first, second)
  if (pattern === 'stripes') return stripes(first, second)
  return first === 'none' ? hatch('second', second) : hatch('first', first)
}

/** The tiles of fill patterns by the name of each, each once. */
export function tilesOf(fills: readonly FillPattern[]): [id: string, tile: Tile][] {
  const tiles: Record<string, Tile> = {}
  for (const { pattern, sides } of fills)
    if (pattern !== 'plain') tiles[fillId(pattern, sides)] = tileOf(pattern, sides)
  return Object.entries(tiles)
}
