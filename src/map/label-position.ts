import type { LabelLayout, PlaceId, PlaceLabel } from '../claims/types'
import { type Frame, shareOf } from './frame'

/** Classes of map width; limits of `narrow`: MapLayout.svelte, of `wide`: PlaceLabels.svelte. */
export const WIDTH_CLASSES = ['narrow', 'medium', 'wide'] as const
export type WidthClass = (typeof WIDTH_CLASSES)[number]

/** A point as shares of a frame's width and height; outside the frame beyond 0 to 1. */
interface Share {
  readonly x: number
  readonly y: number
}

/** A label in shares of its frame. */
export interface LabelPosition {
  readonly place: PlaceId
  readonly name: Share
  /** The counts' position if apart from the name; null where they are under it. */
  readonly counts: Share | null
  readonly side: PlaceLabel['side']
  readonly stack: PlaceLabel['stack']
  /** How far the label is moved up from its point, in em. */
  readonly lift: number
  /** The leader's two ends, on the place's land and at the label; null where none is drawn. */
  readonly leader: readonly [foot: Share, label: Share] | null
}

/** A label's position in its frame. */
function positionOf(frame: Frame, label: PlaceLabel): LabelPosition {
  const name = shareOf(frame, ...label.name)
  const counts = label.counts ? shareOf(frame, ...label.counts) : null
  const foot = label.foot ? shareOf(frame, ...label.foot) : null
  return {
    place: label.place,
    name,
    counts,
    side: label.side,
    stack: label.stack,
    lift: label.side === 'middle' ? 1.2 : 0,
    leader: foot ? [foot, counts ?? name] : null,
  }
}

/** Labels in each class of width. */
type Positions = Readonly<Record<WidthClass, readonly LabelPosition[]>>

/** The labels of one frame in each class of width: those of the enlargement, or the others. */
export function positionsOf(layout: LabelLayout, frame: Frame, enlarged: boolean): Positions {
  const inFrame = (labels: readonly PlaceLabel[]) =>
    labels
      .filter(({ place }) => layout.enlargement.places.includes(place) === enlarged)
      .map((label) => positionOf(frame, label))
  return {
    narrow: inFrame(layout.narrow),
    medium: inFrame(layout.medium),
    wide: inFrame(layout.wide),
  }
}

/**
 * All labels in a frame without counts and enlargement, at the same positions in each class of width:
 * a name without a leader is centred on its point, since no counts stand under it. The names of the
 * places that are enlarged elsewhere stand in a column left of them, from north to south.
 */
export function miniaturePositionsOf(layout: LabelLayout, frame: Frame): Positions {
  const { bounds, places } = layout.enlargement
  const [west, , , north] = bounds
  const column = shareOf(frame, west, north)
  const feet = layout.narrow
    .filter(({ place, foot }) => foot && places.includes(place))
    .sort((a, b) => (b.foot?.[1] ?? 0) - (a.foot?.[1] ?? 0))
  const labels = layout.medium.map((label): LabelPosition => {
    const one = positionOf(frame, label)
    const row = feet.findIndex(({ place }) => place === label.place)
    const foot = feet[row]?.foot
    if (!foot) return one.side === 'middle' ? { ...one, counts: one.name } : one
    const name = { x: column.x, y: column.y + ((row + 0.5) / feet.length) * (1 - column.y) }
    const leader = [shareOf(frame, ...foot), name] as const
    return { ...one, name, counts: null, side: 'start', lift: 0.6, leader }
  })
  return { narrow: labels, medium: labels, wide: labels }
}

/**
 * All labels of a map that is zoomed in, at the same positions in each class of width: each name has
 * space on its own land.
 */
export function zoomedInPositionsOf(layout: LabelLayout, frame: Frame): Positions {
  const labels = layout.wide.map((label) => positionOf(frame, label))
  return { narrow: labels, medium: labels, wide: labels }
}

const percent = (share: number) => `${Math.round(share * 1e4) / 100}%`

/** Horizontal offset of a label from its point, in shares of its own width. */
const SHIFT: Readonly<Record<PlaceLabel['side'], string>> = {
  start: '-100%',
  middle: '-50%',
  end: '0%',
}
const ALIGN: Readonly<Record<PlaceLabel['side'], string>> = {
  start: 'end',
  middle: 'center',
  end: 'start',
}

/**
 * Custom properties of one label in one class of width, each name ending in the class's first
 * letter. `x`, `y`: the label's point. `shift`, `lift`: the label's offset from it, in shares of
 * its width and in em. `align`, `stack` (columns of a grid): arrangement of its parts. Only a label
 * whose counts are apart has more: it has no box of its own (`flow`), and its parts have their own
 * points (`part`, `cx`, `cy`) and offsets (`name-shift`, `counts-shift`).
 */
export function labelStyle(letter: string, position: LabelPosition): string {
  const { name, counts, side, stack, lift } = position
  const values: (readonly [string, string])[] = [
    ['x', percent(name.x)],
    ['y', percent(name.y)],
    ['shift', SHIFT[side]],
    ['lift', `${-lift}em`],
    ['align', ALIGN[side]],
    ['stack', stack === 'row' ? '1fr 1fr' : '1fr'],
  ]
  if (counts)
    values.push(
      ['cx', percent(counts.x)],
      ['cy', percent(counts.y)],
      ['flow', 'contents'],
      ['part', 'absolute'],
      ['name-shift', '-50% -50%'],
      ['counts-shift', `${SHIFT[side]} -50%`],
    )
  return values.map(([key, value]) => `--${key}-${letter}:${value}`).join(';')
}

/** A leader's ends as attributes of an SVG line in an overlay of the frame. */
export function leaderEnds([foot, label]: readonly [Share, Share]): Readonly<
  Record<'x1' | 'y1' | 'x2' | 'y2', string>
> {
  return {
    x1: percent(foot.x),
    y1: percent(foot.y),
    x2: percent(label.x),
    y2: percent(label.y),
  }
}
