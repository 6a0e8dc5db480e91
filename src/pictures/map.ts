import type { Rect } from '../map/boxes'
import { inksOf } from '../scene/side-colour'
import { type Box, type Frame, frameOf, shareOf, UNITS } from '../map/frame'
import { LAYERS } from '../map/shapes-on-page'
import type { Land } from '../scene/land'
import type { StoryContext } from '../scene/scene'
import { fillId } from '../theme/fill-pattern'
import type { Language } from '../words/words'
import { landStyle } from '../theme/land-styles'
import { attributes } from '../markup/markup'
import { patternsOf } from '../theme/pattern-markup'
import { type FaceAdvances, px } from './text'

/** What a map is drawn from. */
export interface MapParts {
  readonly storyContext: StoryContext
  readonly language: Language
  /** Shapes of the land by id, in the frame's units, as `shapesOf` gives them. */
  readonly shapes: ReadonlyMap<string, string>
  /** Value of a theme's custom property by its name without dashes; undefined for an unknown one. */
  readonly token: (name: string) => string | undefined
  /** Advance widths of the fonts of the text. */
  readonly advances: FaceAdvances
}

/** Where a map lies on its sheet, px. */
interface MapPlacement {
  /** The visible part. */
  readonly window: Rect
  /** Box of the story's frame; most of it may lie outside the window. */
  readonly frame: Box
  /** Pitch of the patterns, as a share of that of a large map. */
  readonly pitch: number
  /** Prefix of its ids, unique on the sheet. */
  readonly prefix: string
}

/** Markup of a part of a sheet, with the definitions that it refers to. */
export interface Drawn {
  readonly defs: string
  readonly markup: string
}

/** A rectangle in px of the sheet. */
export const rectAt = ({ left, top, right, bottom }: Rect, attributes: string): string =>
  `<rect x="${px(left)}" y="${px(top)}" width="${px(right - left)}" height="${px(bottom - top)}" ${attributes}/>`

/** Position on the sheet, px, of a point given as [lng, lat]. */
function pointAt(frame: Frame, box: Box, at: readonly [number, number]) {
  const { x, y } = shareOf(frame, ...at)
  return { x: box.left + x * box.width, y: box.top + (y * box.width) / frame.aspect }
}

/** Width of the rim that fades, px. */
const FADE = 70
const OPPOSITE = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' } as const

/** Where the land's relief ends the map fades into paper, as on the page. */
function fadeOf(
  { storyContext }: MapParts,
  frame: Frame,
  { window, frame: box, prefix }: MapPlacement,
) {
  const [west, south, east, north] = storyContext.model.story.known
  const { x: left, y: top } = pointAt(frame, box, [west, north])
  const { x: right, y: bottom } = pointAt(frame, box, [east, south])
  const edge = (side: keyof Rect, outer: number): string => {
    const first = side === 'left' || side === 'top'
    const inner = outer + (first ? FADE : -FADE)
    const end = OPPOSITE[side]
    const rect = { ...window, [end]: Math[first ? 'min' : 'max'](window[end], inner) }
    if (rect.right <= rect.left || rect.bottom <= rect.top) return ''
    const [from, to] = [px(outer), px(inner)]
    const axis =
      side === 'left' || side === 'right'
        ? `x1="${from}" x2="${to}"`
        : `x2="0" y1="${from}" y2="${to}"`
    const id = `${prefix}fade-${side}`
    return (
      `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" ${axis}><stop stop-color="var(--paper)"/><stop offset="1" stop-color="var(--paper)" stop-opacity="0"/></linearGradient>` +
      rectAt(rect, `fill="url(#${id})"`)
    )
  }
  return edge('left', left) + edge('right', right) + edge('top', top) + edge('bottom', bottom)
}

/** Id of a shape's definition on a sheet. */
const shapeId = (id: string) => `geo-${id}`

/** Definitions of the land's shapes, once a sheet: every map on it uses them. */
export function shapeDefs({ shapes }: MapParts): string {
  return [...shapes].map(([id, d]) => `<path id="${shapeId(id)}" d="${d}"/>`).join('')
}

/** A shape of `shapeDefs` within a map, with these attributes. */
export const shapeUse = (id: string, attributes: string): string =>
  `<use href="#${shapeId(id)}" ${attributes}/>`

/** Opens a group in which the frame's units are drawn in the px of a box. */
export const inUnits = ({ left, top, width }: Box): string =>
  `<g transform="translate(${px(left)} ${px(top)}) scale(${width / UNITS})" stroke-linejoin="round">`

/** Terrain, the districts' readings as fill patterns, and borders, without names. */
export function mapOf(parts: MapParts, lands: readonly Land[], placement: MapPlacement): Drawn {
  const { storyContext } = parts
  const { window, frame: box, pitch, prefix } = placement
  const frame = frameOf(storyContext.model.story.frame)
  const scale = box.width / UNITS
  const layerStyle = (id: string) => attributes(landStyle(id, scale)).trim()
  const layer = (id: string) => shapeUse(id, layerStyle(id))
  const fills = lands.map(({ fill }) => fill)
  const districts = lands.flatMap(({ place: { id }, fill: { pattern, sides } }) =>
    pattern === 'plain'
      ? []
      : shapeUse(
          id,
          `data-place="${id}" data-pattern="${pattern}" fill="url(#${prefix}${fillId(pattern, sides)})"`,
        ),
  )
  const chosen = lands
    .filter(({ selected }) => selected)
    .map(({ place: { id } }) => shapeUse(id, layerStyle('chosen')))
  return {
    defs: [
      `<clipPath id="${prefix}window">${rectAt(window, '')}</clipPath>`,
      patternsOf(fills, inksOf(storyContext.model), pitch / scale, prefix),
    ].join(''),
    markup: [
      `<g class="map" clip-path="url(#${prefix}window)">`,
      rectAt(window, 'fill="var(--land)"'),
      inUnits(box),
      ...LAYERS.under.map(layer),
      ...districts,
      ...LAYERS.over.map(layer),
      ...chosen,
      '</g>',
      fadeOf(parts, frame, placement),
      '</g>',
    ].join(''),
  }
}
