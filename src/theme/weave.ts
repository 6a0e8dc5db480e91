/**
 * Cloth of the districts, as strokes on a square tile that repeats without a seam. One pure
 * description serves the SVG patterns and the images of the WebGL map.
 *
 * Threads run at 45 degrees: the first party's `/`, the second's `\`. In the weave each lies
 * over the other at every second crossing, so neither is on top; both are equally wide.
 */

/** Who draws a stroke: a party's colour, or the paper. */
export type Ink = 'first' | 'second' | 'paper'

export interface Stroke {
  /** SVG path in tile units (px at scale 1). */
  readonly d: string
  readonly ink: Ink
  readonly width: number
  readonly opacity: number
}

export interface Tile {
  /** Side of the square, px at scale 1. */
  readonly size: number
  readonly strokes: readonly Stroke[]
}

export type ThreadState = 'none' | 'maybe' | 'made'
export type ClothPattern = 'tint' | 'weave' | 'beside'

const THREAD = 5.2
const EDGE = 1.25
const GAP = 1.1
/** Threads lie 12 px apart; along the axes that is 12 times the square root of 2. */
const WEAVE_SIZE = 17
/** Lines of one side, as wide as this, lie 9.9 px apart. */
const HATCH = 3.6
const TINT_SIZE = 14

type Ends = 'first' | 'second'

/** The lines of one direction through a tile and its neighbours' corners. */
function lines(ink: Ends, size: number): string {
  const s = size
  const e = s / 2
  return ink === 'first'
    ? `M${-e},${e}L${e},${-e}M${-e},${s + e}L${s + e},${-e}M${e},${s + e}L${s + e},${e}`
    : `M${-e},${-e}L${s + e},${s + e}M${e},${-e}L${s + e},${e}M${-e},${e}L${e},${s + e}`
}

/** A thread filled, or as two edges with a breath of colour between them. */
function thread(d: string, ink: Ends, width: number, state: ThreadState): Stroke[] {
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

const gap = (d: string): Stroke => ({ d, ink: 'paper', width: THREAD + 2 * GAP, opacity: 1 })

function weave(first: ThreadState, second: ThreadState): Tile {
  const s = WEAVE_SIZE
  const across = lines('second', s)
  const reach = THREAD / 2 + GAP + 1.6
  const h = Math.round((reach / Math.SQRT2) * 100) / 100
  const over = `M${s / 2 - h},${s / 2 + h}L${s / 2 + h},${s / 2 - h}`
  return {
    size: s,
    strokes: [
      ...thread(lines('first', s), 'first', THREAD, first),
      gap(across),
      ...thread(across, 'second', THREAD, second),
      // At the tile's middle the first party's thread lies over, at its corners the second's.
      gap(over),
      ...thread(over, 'first', THREAD, first),
    ],
  }
}

function tint(ink: Ends, state: ThreadState): Tile {
  const d = lines(ink, TINT_SIZE)
  // Lines on paper, filled or as two edges: an even wash would read as land that somebody holds.
  return {
    size: TINT_SIZE,
    strokes: thread(d, ink, HATCH, state),
  }
}

function beside(first: ThreadState, second: ThreadState): Tile {
  const size = 16
  const upright = (x: number) => `M${x},${-1}V${size + 1}`
  return {
    size,
    strokes: [
      ...thread(upright(size / 4), 'first', 3.6, first),
      ...thread(upright((3 * size) / 4), 'second', 3.6, second),
    ],
  }
}

/** A cloth by its pattern and its two threads; plain land has none. */
export interface Cloth {
  readonly pattern: ClothPattern | 'plain'
  readonly threads: readonly [ThreadState, ThreadState]
}

/** The tile of a cloth. A tint needs one thread, the others both. */
export function tileOf(pattern: ClothPattern, threads: readonly [ThreadState, ThreadState]): Tile {
  const [first, second] = threads
  if (pattern === 'weave') return weave(first, second)
  if (pattern === 'beside') return beside(first, second)
  return first === 'none' ? tint('second', second) : tint('first', first)
}

/** Name of a cloth, for pattern and image ids. */
export function clothId(pattern: string, threads: readonly [ThreadState, ThreadState]): string {
  return `${pattern}-${threads.join('-')}`
}
