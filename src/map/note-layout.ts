import type { Note } from '../scene/notes'
import { around, type Rect } from './boxes'
import { CELL, cover, sumsOf } from './grid'
import {
  anchorsOf,
  far,
  grown,
  NEVER,
  type NoteGround,
  type Point,
  type Sheet,
  sheetOf,
  STEP,
  STUB,
  type Way,
  wayTo,
} from './note-leader'
import type { NoteScale, NoteText } from './note-text'

/** A note with its place on the map. */
export interface LaidNote {
  readonly note: Note
  readonly text: NoteText
  /** Where its leader begins in the district, as shares of the frame. */
  readonly at: Point
  readonly scale: NoteScale
  /** Px from there: where the leader turns level, and where it meets the words. */
  readonly elbow: Point
  readonly end: Point
  /** The edge of the words that the leader meets. */
  readonly side: 'left' | 'right'
  /** Top of the block, px from the anchor. */
  readonly top: number
}

/** Notes, and the rectangles that they take, px of the frame. */
export interface LaidNotes {
  readonly notes: readonly LaidNote[]
  readonly taken: readonly Rect[]
}

/** Paper round a note, and to the stage's edges, px. */
const AIR = 7
/** Only where nothing else is left: half a statement is none. */
const CUT = 300
/** A line more costs as much as this many px of leader. */
const LINE = 10

interface Place extends Way {
  readonly rect: Rect
  readonly text: NoteText
}

/** The best place of a note on the sheet, or none. */
function settle(
  sheet: Sheet,
  texts: readonly NoteText[],
  own: number,
  { bounds }: NoteGround,
  scale: NoteScale,
): Place | undefined {
  const anchors = anchorsOf(sheet, own)
  const { columns, rows, cells } = sheet.costs
  const sum = sumsOf({
    ...sheet.costs,
    cells: cells.map((cost, i) => cost + (sheet.taken.cells[i] ?? 0) * NEVER),
  })
  let best: Place | undefined
  let least = NEVER
  texts.forEach((text, tried) => {
    const lines = text.claims.reduce((sum, claim) => sum + claim.lines.length, 0)
    const base = tried * 8 + lines * LINE + text.claims.filter(({ cut }) => cut).length * CUT
    for (let cell = 0; cell < columns * rows; cell++) {
      // Its paper begins with the cell: then it touches as few as it can.
      const left = sheet.costs.left + (cell % columns) * CELL + AIR
      const top = sheet.costs.top + Math.floor(cell / columns) * CELL + AIR
      const rect = { left, top, right: left + text.width, bottom: top + text.height }
      const room = grown(rect, AIR)
      if (room.right > bounds.right || room.bottom > bounds.bottom) continue
      const here = base + sum(room)
      if (here >= least) continue
      const way = wayTo(sheet, own, anchors, rect, scale, least - here)
      if (way) [best, least] = [{ rect, text, ...way }, here + way.cost]
    }
  })
  return best
}

/** Rectangles along a laid note's leader: what names must not cross. */
function leaderRects({ anchor, elbow, end }: Place): Rect[] {
  const steps = Math.ceil(far(anchor, elbow) / STEP)
  const along = Array.from({ length: steps + 1 }, (_, i) =>
    around(
      anchor.x + ((elbow.x - anchor.x) * i) / Math.max(1, steps),
      anchor.y + ((elbow.y - anchor.y) * i) / Math.max(1, steps),
      6,
      6,
    ),
  )
  return [...along, around((elbow.x + end.x) / 2, end.y, STUB + 2, 6)]
}

/**
 * Places notes beside their districts, the first one first: never over a mark, a name, cloth, the
 * province's border or what is `taken`; one that finds no room is left out. `textsOf` sets a
 * note's words to several widths, the most welcome first.
 */
export function layNotes(
  notes: readonly Note[],
  textsOf: (note: Note) => readonly NoteText[],
  ground: NoteGround,
  scale: NoteScale,
  taken: readonly Rect[],
): LaidNotes {
  const laid: LaidNote[] = []
  const rects: Rect[] = []
  if (notes.length === 0) return { notes: laid, taken: rects }
  const sheet = sheetOf(ground, taken)
  for (const note of notes) {
    if (laid.length === scale.most) break
    const own = ground.lands.findIndex((land) => land.place.id === note.place.id) + 1
    const place = settle(sheet, textsOf(note), own, ground, scale)
    if (!place) continue
    const { anchor, elbow, end, rect, side, text } = place
    const off = (point: Point) => ({ x: point.x - anchor.x, y: point.y - anchor.y })
    laid.push({
      note,
      text,
      scale,
      at: { x: anchor.x / ground.width, y: anchor.y / ground.height },
      elbow: off(elbow),
      end: off(end),
      side,
      top: rect.top - anchor.y,
    })
    const room = [grown(rect, AIR), ...leaderRects(place)]
    for (const one of room) cover(sheet.taken, one, 1)
    rects.push(...room)
  }
  return { notes: laid, taken: rects }
}
