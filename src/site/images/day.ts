import { type Box, frameOf, partOf } from '../../map/frame'
import { positionsOf, type WidthClass } from '../../map/label-position'
import { enlargedPitch, pitchOf } from '../../map/pitch'
import type { Rect } from '../../map/boxes'
import { mapWords } from '../../words/map-words'
import { countGroups, type Picture, wordsOf } from './day-words'
import { keyAt, keyOf } from './key'
import { type LabelType, labelsOf } from './labels'
import { type Drawn, mapOf, rectAt } from './map'
import { type SheetSize, sheetOf } from './sheet'
import {
  type Face,
  fitted,
  px,
  type Span,
  spansAt,
  textAt,
  widthOf,
  widthOfSpans,
  wrapped,
  wrappedSpans,
} from './text'

/** What the feeds call a large card. */
export const WIDE: SheetSize = { width: 1200, height: 630, scale: 1.25 }
/** As tall as a feed shows a picture. */
export const TALL: SheetSize = { width: 1080, height: 1350, scale: 1.5 }

const TITLE: Face = { size: 28, family: 'serif', strong: true }
const MOMENT: Face = { size: 16, family: 'sans', fill: 'var(--muted)' }
const CAPTION: Face = { size: 23, family: 'serif', strong: true }
const KEY: Face = { size: 15.5, family: 'sans' }
const COUNTS: Face = { size: 15, family: 'sans' }
const STATEMENT: Face = { size: 17, family: 'serif', italic: true }
const CREDIT: Face = { size: 11.5, family: 'sans', fill: 'var(--muted)' }
const MARGIN = 24

/** Where the enlargement and the whole map lie, px, and how the two are linked. */
interface MapLayout {
  readonly window: Rect
  readonly frame: Box
  readonly large: Box
  readonly labels: WidthClass
  readonly type: LabelType
  readonly enlargedType: LabelType
  /** Lines from the part on the map to its enlargement: level beside it, slanted under it. */
  readonly links: 'level' | 'slanted'
}

const path = (d: string) => `<path d="${d}" stroke="var(--ink)" stroke-width="1.2" fill="none"/>`
const rule = (x1: number, y1: number, x2: number, y2: number) =>
  `<path d="M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}" stroke="var(--hairline)" fill="none"/>`

/** The whole map with the enlargement of its densest part, both with names and counts. */
function mapsOf({ parts, scene }: Picture, layout: MapLayout): Drawn {
  const { stage, language } = parts
  const { story } = stage.model
  const { bounds, name } = story.layout.enlargement
  const { window, frame: box, large, labels, type, enlargedType, links } = layout
  const frame = frameOf(story.frame)
  const enlarged = frameOf(bounds)
  const shares = partOf(frame, bounds)
  const height = box.width / frame.aspect
  const part: Rect = {
    left: box.left + shares.left * box.width,
    top: box.top + shares.top * height,
    right: box.left + (shares.left + shares.width) * box.width,
    bottom: box.top + (shares.top + shares.height) * height,
  }
  const sheet: Rect = {
    left: large.left,
    top: large.top,
    right: large.left + large.width,
    bottom: large.top + large.width / enlarged.aspect,
  }
  // The whole frame, drawn so large that its part fills the enlargement.
  const whole = large.width / shares.width
  const whereEnlarged: Box = {
    left: large.left - shares.left * whole,
    top: large.top - (shares.top * whole) / frame.aspect,
    width: whole,
  }
  const map = mapOf(parts, scene.lands, {
    window,
    frame: box,
    pitch: pitchOf(box.width),
    prefix: 'map-',
  })
  const valley = mapOf(parts, scene.lands, {
    window: sheet,
    frame: whereEnlarged,
    pitch: enlargedPitch(large.width),
    prefix: 'enlarged-',
  })
  const link =
    links === 'level'
      ? `M${px(sheet.right)} ${px(part.top)}H${px(part.left)}M${px(sheet.right)} ${px(part.bottom)}H${px(part.left)}`
      : `M${px(part.left)} ${px(part.bottom)}L${px(sheet.left)} ${px(sheet.top)}M${px(part.right)} ${px(part.bottom)}L${px(sheet.right)} ${px(sheet.top)}`
  const labelled = (is: boolean) => positionsOf(story.layout, is ? enlarged : frame, is)[labels]
  const counts = scene.placeCounts.districts
  const nameFace: Face = { size: 13.5, family: 'sans', casing: 3 }
  const at = { start: sheet.left + 8, y: links === 'level' ? sheet.top + 18 : sheet.bottom - 8 }
  return {
    defs: map.defs + valley.defs,
    markup: [
      map.markup,
      path(link),
      rectAt(part, 'fill="none" stroke="var(--ink)" stroke-width="1.2"'),
      labelsOf(parts, scene.lands, counts, { frame, box, positions: labelled(false), type }),
      valley.markup,
      rectAt(sheet, 'fill="none" stroke="var(--ink)" stroke-width="1.5" rx="2"'),
      textAt([language.text(name)], at, nameFace, { ...language, dir: 'ltr' }),
      labelsOf(parts, scene.lands, counts, {
        frame: enlarged,
        box: large,
        positions: labelled(true),
        type: enlargedType,
      }),
    ].join(''),
  }
}

/** Where words stand: from the edge where lines begin, so far. */
interface Column {
  readonly start: number
  readonly width: number
}

/** Title, moment and caption from the top of a sheet, and the baseline of the last line. */
function headOf(picture: Picture, { start, width }: Column, lines: number) {
  const { language } = picture.parts
  const words = wordsOf(picture)
  const [first = [], second = [], ...more] = words.sentences
  // What is silent follows the statements in lighter type, on their last line if it finds room.
  const light = more.flatMap((spans): Span[] => [
    { text: ' ', strong: false },
    ...spans.map((span) => ({ ...span, strong: false })),
  ])
  const setAt = (size: number) => {
    const face = { ...CAPTION, size }
    const set = [first, [...second, ...light]]
      .filter((spans) => spans.length > 0)
      .flatMap((spans) => wrappedSpans(spans, width, face))
    return { face, set }
  }
  const { face, set } =
    [23, 22, 21, 20, 19].map(setAt).find(({ set }) => set.length <= lines) ?? setAt(18)
  const moment = [words.moment, words.notice].filter((part) => part !== '').join(' · ')
  const title = fitted(words.title, width, TITLE, 20)
  const small = fitted(moment, width, MOMENT, 12)
  const leading = face.size * 1.24
  const y = 86 + (face.size - 18) * 0.8
  return {
    bottom: y + (set.length - 1) * leading,
    markup: [
      textAt([words.title], { start, y: 39 }, title, language),
      textAt([moment], { start, y: 63 }, small, language),
      spansAt(set, { start, y, leading }, face, language),
    ].join(''),
  }
}

type Layout = (picture: Picture, width: number, height: number) => Drawn

/** Words above, the key beside the map, the counts without a district under it. */
const wide: Layout = (picture, width, height) => {
  const { parts, scene } = picture
  const { language, stage } = parts
  const words = wordsOf(picture)
  const rtl = language.dir === 'rtl'
  const from = (x: number) => (rtl ? width - x : x)
  const column = 232
  const [top, bottom] = [126, height - 66]
  const [left, right] = rtl ? [0, width - column] : [column, width]
  const { story } = stage.model
  const tall = bottom - top
  const largeHeight = tall - 20
  const largeWidth = largeHeight * frameOf(story.layout.enlargement.bounds).aspect
  const free = left + 12 + largeWidth
  const frameWidth = Math.min(right - free - 8, (tall - 8) * frameOf(story.frame).aspect)
  const frameHeight = frameWidth / frameOf(story.frame).aspect
  const maps = mapsOf(picture, {
    window: { left, top, right, bottom },
    large: { left: left + 12, top: top + 10, width: largeWidth },
    frame: {
      left: free + (right - free - frameWidth) / 2,
      top: top + (tall - frameHeight) / 2,
      width: frameWidth,
    },
    labels: 'wide',
    type: { name: 16.5, count: 12.5, reading: null },
    enlargedType: { name: 17, count: 13, reading: null },
    links: 'level',
  })
  const head = headOf(picture, { start: from(MARGIN), width: width - 2 * MARGIN }, 2)
  const keyWidth = column - MARGIN - 10
  const key = keyAt(
    keyOf(parts, scene),
    { start: from(MARGIN), y: top + 20, width: keyWidth, leading: 27 },
    KEY,
    parts,
  )
  const statement = wrapped(words.statement, keyWidth, STATEMENT)
  let x = MARGIN
  const groups = countGroups(picture).map(({ id, title, numbers }) => {
    const spans: Span[] = [{ text: `${title}  `, fill: 'var(--muted)' }, ...numbers]
    const markup = spansAt([spans], { start: from(x), y: bottom + 26 }, COUNTS, language)
    x += widthOfSpans(spans, COUNTS) + 26
    return `<g data-counts="${id}">${markup}</g>`
  })
  const border = rtl ? right : left
  return {
    defs: maps.defs,
    markup: [
      maps.markup,
      rule(0, top, width, top),
      rule(0, bottom, width, bottom),
      rule(border, top, border, bottom),
      head.markup,
      key.markup,
      textAt(
        statement,
        { start: from(MARGIN), y: bottom - 14 - (statement.length - 1) * 21, leading: 21 },
        STATEMENT,
        language,
      ),
      ...groups,
      textAt([words.credit], { start: from(MARGIN), y: height - 14 }, CREDIT, language),
    ].join(''),
  }
}

/** Words and key above, the enlargement under the land, the counts without a district below. */
const tall: Layout = (picture, width, height) => {
  const { parts, scene } = picture
  const { language, stage } = parts
  const words = wordsOf(picture)
  const from = (x: number) => (language.dir === 'rtl' ? width - x : x)
  const inner = width - 2 * MARGIN
  const head = headOf(picture, { start: from(MARGIN), width: inner }, 3)
  const key = keyAt(
    keyOf(parts, scene),
    { start: from(MARGIN), y: head.bottom + 34, width: inner, leading: 26 },
    KEY,
    parts,
  )
  const top = head.bottom + 34 + (key.rows - 1) * 26 + 20
  const bottom = height - 84
  const { story } = stage.model
  // The shares of MapStage.svelte for a narrow map.
  const stageWidth = Math.min(width, (bottom - top) / 0.965)
  const shift = (width - stageWidth) / 2
  const maps = mapsOf(picture, {
    window: { left: 0, top, right: width, bottom },
    frame: {
      left: shift + 0.04 * stageWidth,
      top: top + 0.02 * stageWidth,
      width: 0.565 * stageWidth,
    },
    large: {
      left: shift + 0.285 * stageWidth,
      top:
        bottom -
        0.015 * stageWidth -
        (0.43 * stageWidth) / frameOf(story.layout.enlargement.bounds).aspect,
      width: 0.43 * stageWidth,
    },
    labels: 'narrow',
    type: { name: 19, count: 16, reading: null },
    enlargedType: { name: 20, count: 16, reading: 16 },
    links: 'slanted',
  })
  const groups = countGroups(picture).map(({ id, title, numbers }, i) => {
    const at = from(MARGIN + (i * inner) / 3)
    return `<g data-counts="${id}">${textAt([title], { start: at, y: bottom + 22 }, { ...COUNTS, fill: 'var(--muted)' }, language)}${spansAt([numbers], { start: at, y: bottom + 42 }, COUNTS, language)}</g>`
  })
  const statement = widthOf(words.statement, STATEMENT)
  const credit = fitted(words.credit, inner - statement - 20, CREDIT, 8)
  return {
    defs: maps.defs,
    markup: [
      maps.markup,
      rule(0, top, width, top),
      rule(0, bottom, width, bottom),
      head.markup,
      key.markup,
      ...groups,
      textAt([words.statement], { start: from(MARGIN), y: height - 14 }, STATEMENT, language),
      textAt(
        [words.credit],
        { start: from(width - MARGIN), y: height - 14, anchor: 'end' },
        credit,
        language,
      ),
    ].join(''),
  }
}

/**
 * The map of a moment as a standalone SVG file: title, moment in both calendars, the caption, the
 * key, the map with its enlargement, every claim's count, and credits.
 */
export function dayPicture(picture: Picture, size: SheetSize): string {
  const { parts, scene, say } = picture
  const { language, stage } = parts
  const layout = size.height > size.width ? tall : wide
  const { title, day } = wordsOf(picture)
  return sheetOf(
    size,
    {
      title: `${title}: ${day}`,
      alt: mapWords(stage.model, language, say).alt(scene),
      ...layout(picture, size.width / size.scale, size.height / size.scale),
    },
    language,
  )
}
