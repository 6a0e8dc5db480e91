import { type Box, type Frame } from '../map/frame'
import type { LabelPosition } from '../map/label-position'
import { colourOf } from '../scene/side-colour'
import type { Rect } from '../map/boxes'
import { countState, type PlaceCount, shownSides, type SideCount } from '../scene/place-counts'
import type { Scene } from '../scene/scene'
import { countWords, placeReading } from '../words/place-reading'
import type { Language } from '../words/words'
import { type MapParts, rectAt } from './map'
import { type Face, px, textAt, widthOf } from './text'

/** Sizes of type at the districts, px. */
export interface LabelType {
  readonly name: number
  readonly count: number
  /** Size of a district's reading in words under its name; null where words do not fit. */
  readonly reading: number | null
}

/** A frame with its labels on a sheet. */
export interface LabelledFrame {
  readonly frame: Frame
  /** Where the frame lies, px. */
  readonly box: Box
  readonly positions: readonly LabelPosition[]
  readonly type: LabelType
}

/** Space between two counts, px. */
const GAP = 2

interface Point {
  readonly x: number
  readonly y: number
}

/** Offset of a part of this width to the left of its point. */
const shiftOf = (side: LabelPosition['side'], width: number): number =>
  ({ start: width, middle: width / 2, end: 0 })[side]

/** The counts of a place, of equal size, as a block. */
interface Block {
  readonly width: number
  readonly height: number
  readonly drawnAt: (left: number, top: number) => string
}

const NOTHING: Block = { width: 0, height: 0, drawnAt: () => '' }

/** One side's count in its box of a size, from its upper left corner. */
function pillOf(
  { storyContext: { model }, language }: MapParts,
  side: SideCount,
  face: Face,
  { width, height }: Pick<Block, 'width' | 'height'>,
  { x, y }: Point,
): string {
  const state = countState(side)
  const colour = state === 'none' ? 'var(--muted)' : `var(--${colourOf(model, side.side)}-text)`
  const rect = (by: number): Rect => ({
    left: x + by,
    top: y + by,
    right: x + width - by,
    bottom: y + height - by,
  })
  const dashes = state === 'none' ? ' stroke-dasharray="3 2.2"' : ''
  const line = `rx="3" stroke="${colour}" stroke-width="1.5"${dashes}`
  return [
    rectAt(rect(-1), 'rx="4" fill="var(--paper)"'),
    rectAt(rect(0.75), `${line} fill="${state === 'made' ? colour : 'var(--paper)'}"`),
    textAt(
      [countWords(model, language, side)],
      { start: x + width / 2, y: y + height / 2 + face.size * 0.35, anchor: 'middle' },
      { ...face, fill: state === 'made' ? 'var(--paper)' : colour },
      language,
    ),
  ].join('')
}

function blockOf(
  parts: MapParts,
  { id, sides }: PlaceCount,
  stack: LabelPosition['stack'],
  size: number,
): Block {
  const { model } = parts.storyContext
  const shown = shownSides(model, sides)
  if (shown.length === 0) return NOTHING
  const face: Face = { size, family: 'sans', strong: true }
  const widths = shown.map((side) =>
    widthOf(countWords(model, parts.language, side), face, parts.advances),
  )
  const width = Math.max(...widths) + size * 0.8
  const height = Math.round(size * 1.4)
  const columns = stack === 'row' && shown.length > 1 ? 2 : 1
  const rows = Math.ceil(shown.length / columns)
  return {
    width: columns * width + (columns - 1) * GAP,
    height: rows * height + (rows - 1) * GAP,
    drawnAt: (left, top) =>
      `<g data-counts="${id}">${shown
        .map((side, i) => {
          const [column, row] = [i % columns, Math.floor(i / columns)]
          const at = { x: left + column * (width + GAP), y: top + row * (height + GAP) }
          return `<g data-side="${side.side}" data-state="${countState(side)}">${pillOf(parts, side, face, { width, height }, at)}</g>`
        })
        .join('')}</g>`,
  }
}

/** A line from a place's own land to its name or counts. */
function leaderOf(foot: Point, end: Point): string {
  const d = `M${px(foot.x)} ${px(foot.y)}L${px(end.x)} ${px(end.y)}`
  return [
    `<path d="${d}" fill="none" stroke="var(--paper)" stroke-width="3.5"/>`,
    `<path d="${d}" fill="none" stroke="var(--ink)" stroke-width="1.2"/>`,
    `<circle cx="${px(foot.x)}" cy="${px(foot.y)}" r="2.8" fill="var(--ink)" stroke="var(--paper)"/>`,
  ].join('')
}

/** Words at a side of a point. Geography is never mirrored, and no label either. */
function wordsAt(
  words: string,
  { x, y }: Point,
  face: Face,
  side: LabelPosition['side'],
  language: Language,
): string {
  const anchors = { start: 'end', middle: 'middle', end: 'start' } as const
  return textAt([words], { start: x, y, anchor: anchors[side] }, face, { ...language, dir: 'ltr' })
}

/** One district's name, reading and counts at their fixed positions, and the leader to either. */
function labelOf(
  parts: MapParts,
  { frame, box, type }: LabelledFrame,
  { place, name, counts, side, stack, leader }: LabelPosition,
  count: PlaceCount,
  said: string,
): { readonly leader: string; readonly words: string } {
  const { language } = parts
  const at = ({ x, y }: Point): Point => ({
    x: box.left + x * box.width,
    y: box.top + (y * box.width) / frame.aspect,
  })
  const block = blockOf(parts, count, stack, type.count)
  const face: Face = { size: type.name, family: 'serif', strong: true, casing: 4 }
  const small: Face = {
    size: type.reading ?? 0,
    family: 'sans',
    fill: 'var(--muted)',
    casing: 3,
  }
  const text = language.place(place)
  const point = at(name)
  const line = leader && (counts === null || count.marks.length > 0)
  const drawnLeader = line ? leaderOf(at(leader[0]), at(leader[1])) : ''
  if (counts !== null) {
    const apart = at(counts)
    return {
      leader: drawnLeader,
      words:
        wordsAt(text, { x: point.x, y: point.y + type.name * 0.34 }, face, 'middle', language) +
        block.drawnAt(apart.x - shiftOf(side, block.width), apart.y - block.height / 2),
    }
  }
  const top = point.y - (side === 'middle' ? type.name : 0)
  const reading = said === '' ? 0 : small.size * 1.25
  const bottom = top + type.name * 1.22
  return {
    leader: drawnLeader,
    words: [
      wordsAt(text, { x: point.x, y: top + type.name * 0.94 }, face, side, language),
      said === ''
        ? ''
        : wordsAt(said, { x: point.x, y: bottom + reading * 0.76 }, small, side, language),
      block.drawnAt(point.x - shiftOf(side, block.width), bottom + reading + 2),
    ].join(''),
  }
}

/** Names and counts of the districts of one frame. */
export function labelsOf(parts: MapParts, scene: Scene, frame: LabelledFrame): string {
  const { storyContext, language } = parts
  const labels = frame.positions.flatMap((position) => {
    const land = scene.lands.find(({ place }) => place.id === position.place)
    const count = scene.placeCounts.districts.find(({ id }) => id === position.place)
    if (!land || !count) return []
    const said =
      frame.type.reading === null
        ? ''
        : placeReading(storyContext.model, language, land, count, scene.view.lens)
    return labelOf(parts, frame, position, count, said)
  })
  // A leader never covers words.
  return [...labels.map(({ leader }) => leader), ...labels.map(({ words }) => words)].join('')
}
