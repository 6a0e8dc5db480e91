import type { Rect } from '../map/boxes'
import { colourOf } from '../scene/side-colour'
import { type Box, boxOf, type Frame, frameOf, scaleKm, type Size } from '../map/frame'
import { pitchOf } from '../map/pitch'
import { sceneOf } from '../scene/scene'
import type { Camera } from '../view/view-state'
import { keyNeeds, keyVariant, type PictureKit } from './kit'
import { type Drawn, mapOf, shapeDefs } from './map'
import { type SheetMaps, mapsOf } from './maps'
import { type Picture, wordsOf } from './moment-words'
import { sheetOf } from './sheet'
import { px, textAt } from './text'
import { wide, WIDE } from './wide'

/** Box of the frame in a window that shows the same land as a camera on the page's map. */
function movedBox(frame: Frame, camera: Camera, page: Size, window: Rect): Box {
  const size = { width: window.right - window.left, height: window.bottom - window.top }
  // The largest scale that fits the window.
  const grown = Math.log2(Math.min(size.width / page.width, size.height / page.height))
  const box = boxOf(frame, { ...camera, zoom: camera.zoom + grown }, size)
  return { ...box, left: box.left + window.left, top: box.top + window.top }
}

/** The map according to each party, side by side, without names and counts. */
function pair({ parts, scene }: Picture, page: Size, { left, top, right, bottom }: Rect): Drawn {
  const { storyContext, language } = parts
  const { model } = storyContext
  const frame = frameOf(model.story.frame)
  const parties = storyContext.parties
  const half = (right - left) / parties.length
  const maps = parties.map((id, i) => {
    const window: Rect = {
      left: left + i * half,
      top: top + 30,
      right: left + (i + 1) * half,
      bottom,
    }
    const height = bottom - window.top
    const width = Math.min(half - 8, (height - 8) * frame.aspect)
    const fitted = {
      left: window.left + (half - width) / 2,
      top: window.top + (height - width / frame.aspect) / 2,
      width,
    }
    const { map: camera } = scene.view
    const box = camera ? movedBox(frame, camera, page, window) : fitted
    const map = mapOf(parts, sceneOf(storyContext, { ...scene.view, lens: id }).lands, {
      window,
      frame: box,
      pitch: pitchOf(box.width),
      prefix: `${id}-`,
    })
    const head = textAt(
      [language.words.accordingTo(language.side(id))],
      { start: window.left + half / 2, y: top + 20, anchor: 'middle' },
      { size: 15, family: 'serif', strong: true, fill: `var(--${colourOf(model, id)}-text)` },
      language,
    )
    const line = `<path d="M${px(window.left)} ${px(top)}V${px(bottom)}" stroke="var(--rule)"/>`
    return { defs: map.defs, markup: map.markup + head + line }
  })
  return {
    defs: shapeDefs(parts) + maps.map(({ defs }) => defs).join(''),
    markup: maps.map(({ markup }) => markup).join(''),
  }
}

/** A scale bar of a round number of kilometres, its left end at a point. */
function scaleBar({ parts }: Picture, pxPerKm: number, x: number, y: number): string {
  const km = scaleKm(pxPerKm)
  const end = x + km * pxPerKm
  return (
    `<path d="M${px(x)} ${px(y - 14)}V${px(y)}H${px(end)}V${px(y - 14)}" fill="none" stroke="var(--muted)"/>` +
    textAt(
      [parts.language.words.kilometres(km)],
      { start: (x + end) / 2, y: y - 4, anchor: 'middle' },
      { size: 12, family: 'sans', fill: 'var(--muted)', casing: 3 },
      parts.language,
    )
  )
}

/**
 * The whole map with its enlargement, at the reader's camera; `page` is the size of the map on the
 * page, px.
 */
function single(picture: Picture, page: Size, layout: SheetMaps): Drawn {
  const { scene, parts } = picture
  const { window, large } = layout
  const frame = frameOf(parts.storyContext.model.story.frame)
  const { map: camera } = scene.view
  const moved = camera && {
    frame: movedBox(frame, camera, page, window),
    links: 'none' as const,
  }
  const shown = { ...layout, ...moved }
  const { defs, markup } = mapsOf(picture, shown)
  const pxPerKm = shown.frame.width / frame.km
  const bar = scaleBar(picture, pxPerKm, large.left + large.width + 12, window.top + 24)
  return { defs, markup: markup + bar }
}

/**
 * The reader's view of the map, with its words, as a standalone SVG file. `page`: size of the map
 * on the page, px.
 */
export function viewPicture(
  picture: Picture,
  { keys, layout, css }: PictureKit,
  page: Size,
): string {
  const { parts, scene } = picture
  const { language } = parts
  const words = wordsOf(picture)
  const contradicted = scene.lands
    .filter(({ reading }) => reading.kind === 'contradicted')
    .map(({ place, reading }) =>
      language.words.noteTitle(language.text(place.name), language.words.reading[reading.kind]),
    )
  const key = keys[keyVariant(keyNeeds(parts.storyContext.model, scene))] ?? ''
  const maps =
    scene.view.lens === 'compare'
      ? pair(picture, page, layout.window)
      : single(picture, page, layout)
  return sheetOf(
    WIDE,
    {
      title: `${words.title}. ${language.words.asOf(language.dates.moment(scene.view.t))}`,
      alt: [
        words.moment,
        words.notice,
        ...words.sentences.map((spans) => spans.map(({ text }) => text).join('')),
        contradicted.join(language.semicolon),
        words.statement,
      ].join(' '),
      css,
      ...wide(picture, key, layout.window, maps),
    },
    parts,
  )
}
