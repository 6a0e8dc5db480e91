import type { MarkedScene } from '../../scene/fans'
import type { Stage } from '../../scene/scene'
import type { Rect } from '../../map/boxes'
import { inksOf } from '../../map/colours'
import Fans from '../../map/Fans.svelte'
import { type Frame, frameOf, shareOf, UNITS } from '../../map/frame'
import type { LaidLabel } from '../../map/label-layout'
import Land from '../../map/Land.svelte'
import Names from '../../map/Names.svelte'
import Notes from '../../map/Notes.svelte'
import { type NotePlacer, type Plate, plateOf } from '../../map/plate'
import type { MapText } from '../../map/text'
import type { Inks } from '../../theme/inks'
import type { Language } from '../../words/words'
import { type Draw, placed, scaledPath, still } from './draw'
import { createRawSnippet } from 'svelte'

/** What a map is drawn of. */
export interface MapParts {
  readonly stage: Stage
  readonly language: Language
  readonly texts: readonly MapText[]
  /** Shapes of the land by id, in the frame's units, as `shapesOf` gives them. */
  readonly shapes: ReadonlyMap<string, string>
  readonly draw: Draw
}

/** What of a scene a map shows. */
export type MapScene = Pick<MarkedScene, 'fans' | 'lands' | 'province'>

/** Where a map lies on its sheet, px. */
export interface MapPlace {
  /** What of it is seen. */
  readonly window: Rect
  /** Where the story's frame lies. */
  readonly frame: { readonly left: number; readonly top: number; readonly width: number }
  /** What lies over it: names keep clear. */
  readonly over: readonly Rect[]
  readonly notes?: NotePlacer
  /** Colours of the cloths and the cord, if not the parties' own. */
  readonly inks?: Inks
  /** Which of the names that fit to write; all when absent. */
  readonly named?: (label: LaidLabel) => boolean
}

const noop = () => undefined
const NAMES = '<g data-names=""></g>'
const here = createRawSnippet(() => ({ render: () => NAMES }))

/** The land: shapes that are used, and what uses them. */
function landOf(
  { shapes, draw, stage }: MapParts,
  scene: MapScene,
  { frame, inks = inksOf(stage.model) }: MapPlace,
  narrow: boolean,
): { defs: string; markup: string } {
  const markup = still(
    draw(Land, {
      frame: frameOf(stage.model.story.frame),
      lands: scene.lands,
      province: scene.province,
      inks,
      // The sheet's own px: its paths are scaled, not its lines.
      width: UNITS,
      prefix: 'cloth-',
      narrow,
      onvisit: noop,
    }),
  )
    .replace(/<svg[^>]*>/, '<g class="p-land">')
    .replace(/<\/svg>\s*$/, '</g>')
    .replace(/<use[^>]*data-pattern="plain"[^>]*?(?:\/>|><\/use>)/g, '')
  const used = new Set([...markup.matchAll(/href="#geo-([\w-]+)"/g)].map(([, id = '']) => id))
  const defs = [...used].map((id) => {
    const d = scaledPath(shapes.get(id) ?? '', frame.width)
    return `<path id="geo-${id}" stroke-linejoin="round" d="${d}"/>`
  })
  return { defs: defs.join(''), markup }
}

/** Where the land's relief ends the map fades into paper, as on the page. */
function fadeOf({ stage }: MapParts, frame: Frame, { window, frame: box }: MapPlace): string {
  const [west, south, east, north] = stage.model.story.known
  const px = ({ x, y }: { x: number; y: number }) => [
    box.left + x * box.width,
    box.top + (y * box.width) / frame.aspect,
  ]
  const [left = 0, top = 0] = px(shareOf(frame, west, north))
  const [right = 0, bottom = 0] = px(shareOf(frame, east, south))
  const SOFT = 70
  const edge = (id: string, [x1, y1, x2, y2]: readonly number[], rect: Rect) =>
    rect.right <= rect.left || rect.bottom <= rect.top
      ? ''
      : `<linearGradient id="fade-${id}" gradientUnits="userSpaceOnUse" x1="${String(x1)}" y1="${String(y1)}" x2="${String(x2)}" y2="${String(y2)}"><stop offset="0" stop-color="var(--paper)"/><stop offset="1" stop-color="var(--paper)" stop-opacity="0"/></linearGradient><rect x="${String(rect.left)}" y="${String(rect.top)}" width="${String(rect.right - rect.left)}" height="${String(rect.bottom - rect.top)}" fill="url(#fade-${id})"/>`
  return [
    edge('west', [left, 0, left + SOFT, 0], {
      ...window,
      right: Math.min(window.right, left + SOFT),
    }),
    edge('east', [right, 0, right - SOFT, 0], {
      ...window,
      left: Math.max(window.left, right - SOFT),
    }),
    edge('north', [0, top, 0, top + SOFT], {
      ...window,
      bottom: Math.min(window.bottom, top + SOFT),
    }),
    edge('south', [0, bottom, 0, bottom - SOFT], {
      ...window,
      top: Math.max(window.top, bottom - SOFT),
    }),
  ].join('')
}

/** Marks, names and notes over the land. */
function overOf(parts: MapParts, plate: Plate, width: number, height: number): string {
  const { draw, stage, language } = parts
  const { model } = stage
  const group = (part: string, markup: string) =>
    markup === '' ? '' : `<g class="${part}">${markup}</g>`
  const at = (markup: string) => placed(still(markup), width, height)
  const names = upperCase(at(draw(Names, { labels: plate.labels, onvisit: noop })), language)
  const notes =
    plate.notes.length === 0
      ? ''
      : at(draw(Notes, { notes: plate.notes, model, language, onselect: noop, onvisit: noop }))
  const fans = at(
    draw(Fans, {
      model,
      fans: plate.fans,
      threads: [],
      language,
      names: here,
      onselect: noop,
      onhover: noop,
    }),
  )
  const [halos = '', marks = ''] = fans.split(/<g data-names="">(?:<\/g>)?/)
  return [
    group('p-fans', halos),
    group('p-names', names),
    group('p-notes', notes),
    group('p-fans', marks),
  ].join('')
}

/** Capitals as letters: not every reader of a file knows `text-transform`. */
function upperCase(markup: string, { lang }: Language): string {
  return markup.replace(
    /(<text[^>]*class="(?:province|neighbour)[^>]*>)([^<]*)/g,
    (_, tag: string, name: string) => tag + name.toLocaleUpperCase(lang),
  )
}

/** A map as markup for a sheet, with the shapes that it uses and the plate that it was drawn from. */
export function mapOf(
  parts: MapParts,
  scene: MapScene,
  place: MapPlace,
): { readonly defs: string; readonly markup: string; readonly plate: Plate } {
  const { stage, texts, language } = parts
  const { window, frame: box } = place
  const frame = frameOf(stage.model.story.frame)
  const height = box.width / frame.aspect
  const inFrame = (rect: Rect): Rect => ({
    left: rect.left - box.left,
    top: rect.top - box.top,
    right: rect.right - box.left,
    bottom: rect.bottom - box.top,
  })
  const laid = plateOf(stage, scene, texts, frame, language, {
    width: box.width,
    reserved: place.over.map(inFrame),
    bounds: inFrame(window),
    notes: place.notes,
  })
  const { named } = place
  const plate = named ? { ...laid, labels: laid.labels.filter(named) } : laid
  const land = landOf(parts, scene, place, plate.narrow)
  const clip = `<clipPath id="window"><rect x="${String(window.left)}" y="${String(window.top)}" width="${String(window.right - window.left)}" height="${String(window.bottom - window.top)}"/></clipPath>`
  const markup = [
    `<g clip-path="url(#window)"><rect x="${String(window.left)}" y="${String(window.top)}" width="${String(window.right - window.left)}" height="${String(window.bottom - window.top)}" fill="var(--land)"/>`,
    `<g transform="translate(${String(box.left)} ${String(box.top)})">${land.markup}</g>`,
    fadeOf(parts, frame, place),
    `<g transform="translate(${String(box.left)} ${String(box.top)})">${overOf(parts, plate, box.width, height)}</g></g>`,
  ].join('')
  return { defs: clip + land.defs, markup, plate }
}
