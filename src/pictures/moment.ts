import { frameOf } from '../map/frame'
import { mapWords } from '../words/map-words'
import { mapsOf } from './maps'
import { countGroups, type Picture, wordsOf } from './moment-words'
import { keyAt, keyOf } from './key'
import type { Drawn } from './map'
import { type SheetSize, sheetOf } from './sheet'
import {
  type Face,
  fitted,
  px,
  type Span,
  spansAt,
  textAt,
  widthOfSpans,
  wrapped,
  wrappedSpans,
} from './text'

/** Size of a large card in feeds, px. */
export const WIDE: SheetSize = { width: 1200, height: 630, scale: 1.25 }
/** The greatest height at which a feed shows a picture, px. */
export const TALL: SheetSize = { width: 1080, height: 1350, scale: 1.5 }

const TITLE: Face = { size: 28, family: 'serif', strong: true }
const MOMENT: Face = { size: 16, family: 'sans', fill: 'var(--muted)' }
const CAPTION: Face = { size: 23, family: 'serif', strong: true }
const KEY: Face = { size: 15.5, family: 'sans' }
const COUNTS: Face = { size: 15, family: 'sans' }
const STATEMENT: Face = { size: 17, family: 'serif', italic: true }
const CREDIT: Face = { size: 11.5, family: 'sans', fill: 'var(--muted)' }
const MARGIN = 24
/** Space on the right of the land for counts beside it, px. */
const BESIDE = 76

const rule = (x1: number, y1: number, x2: number, y2: number) =>
  `<path d="M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}" stroke="var(--hairline)" fill="none"/>`

/** Inset of words from the edge where lines begin. */
interface Column {
  readonly start: number
  readonly width: number
}

/** Title, moment and caption from the top of a sheet, and the baseline of the last line. */
function headOf(picture: Picture, { start, width }: Column, lines: number) {
  const { language } = picture.parts
  const words = wordsOf(picture)
  const [first = [], second = [], ...more] = words.sentences
  const light = more.flat().map((span): Span => ({ ...span, strong: false }))
  const setAt = (size: number) => {
    const face = { ...CAPTION, size }
    // Sides without claims follow in lighter type: on the last statement's line, or on one of their
    // own.
    const joined = [...second, { text: ' ', strong: false }, ...light]
    const lastLines = widthOfSpans(joined, face) <= width ? [joined] : [second, light]
    const set = [first, ...(light.length > 0 ? lastLines : [second])]
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
  const y = 88 + (face.size - 18) * 0.8
  return {
    bottom: y + (set.length - 1) * leading,
    markup: [
      textAt([words.title], { start, y: 38 }, title, language),
      textAt([moment], { start, y: 62 }, small, language),
      spansAt(set, { start, y, leading }, face, language),
    ].join(''),
  }
}

type Layout = (picture: Picture, width: number, height: number) => Drawn

/** Words above, the key beside the map, the counts without a district under it. */
const wide: Layout = (picture, width, height) => {
  const { parts, scene } = picture
  const { language, storyContext } = parts
  const words = wordsOf(picture)
  const rtl = language.dir === 'rtl'
  const from = (x: number) => (rtl ? width - x : x)
  const column = 210
  const [top, bottom] = [130, height - 56]
  const [left, right] = rtl ? [0, width - column] : [column, width]
  const { story } = storyContext.model
  const tall = bottom - top
  const largeHeight = tall - 20
  const largeWidth = largeHeight * frameOf(story.layout.enlargement.bounds).aspect
  const free = left + 12 + largeWidth
  const frameWidth = Math.min(right - free - BESIDE, (tall - 12) * frameOf(story.frame).aspect)
  const frameHeight = frameWidth / frameOf(story.frame).aspect
  const maps = mapsOf(picture, {
    window: { left, top, right, bottom },
    large: { left: left + 12, top: top + 10, width: largeWidth },
    frame: {
      left: free + (right - free - BESIDE - frameWidth) / 2,
      top: top + (tall - frameHeight) / 2 - 2,
      width: frameWidth,
    },
    // The page's class of width for a map of this width.
    labels: 'medium',
    type: { name: 16.5, count: 13.5, reading: null },
    enlargedType: { name: 17.5, count: 13.5, reading: null },
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
  const counted = countGroups(picture).map(({ id, title, numbers }) => {
    const spans: Span[] = [{ text: `${title}  `, fill: 'var(--muted)' }, ...numbers]
    return { id, spans, width: widthOfSpans(spans, COUNTS) }
  })
  const inner = width - 2 * MARGIN
  const spare = counted.reduce((rest, one) => rest - one.width, inner - 16 * (counted.length - 1))
  const size = spare < 0 ? (COUNTS.size * inner) / (inner - spare) : COUNTS.size
  let x = MARGIN
  const groups = counted.map(({ id, spans, width: own }) => {
    const at = { start: from(x), y: bottom + 24 }
    x += (own * size) / COUNTS.size + 16 + Math.max(0, spare) / counted.length
    return `<g data-counts="${id}">${spansAt([spans], at, { ...COUNTS, size }, language)}</g>`
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
      textAt([words.credit], { start: from(MARGIN), y: height - 13 }, CREDIT, language),
    ].join(''),
  }
}

/** Words and key above, the enlargement under the land, the counts without a district below. */
const tall: Layout = (picture, width, height) => {
  const { parts, scene } = picture
  const { language, storyContext } = parts
  const words = wordsOf(picture)
  const from = (x: number) => (language.dir === 'rtl' ? width - x : x)
  const inner = width - 2 * MARGIN
  const head = headOf(picture, { start: from(MARGIN), width: inner }, 3)
  const key = keyAt(
    keyOf(parts, scene),
    { start: from(MARGIN), y: head.bottom + 32, width: inner, leading: 26 },
    KEY,
    parts,
  )
  const top = head.bottom + 32 + (key.rows - 1) * 26 + 20
  const bottom = height - 100
  const { story } = storyContext.model
  // The proportions of MapView.svelte for a narrow map.
  const viewWidth = Math.min(width, (bottom - top) / 0.965)
  const shift = (width - viewWidth) / 2
  const maps = mapsOf(picture, {
    window: { left: 0, top, right: width, bottom },
    frame: {
      left: shift + 0.04 * viewWidth,
      top: top + 0.02 * viewWidth,
      width: 0.565 * viewWidth,
    },
    large: {
      left: shift + 0.285 * viewWidth,
      top:
        bottom -
        0.015 * viewWidth -
        (0.43 * viewWidth) / frameOf(story.layout.enlargement.bounds).aspect,
      width: 0.43 * viewWidth,
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
  return {
    defs: maps.defs,
    markup: [
      maps.markup,
      rule(0, top, width, top),
      rule(0, bottom, width, bottom),
      head.markup,
      key.markup,
      ...groups,
      textAt([words.statement], { start: from(MARGIN), y: height - 33 }, STATEMENT, language),
      textAt([words.credit], { start: from(MARGIN), y: height - 13 }, CREDIT, language),
    ].join(''),
  }
}

/**
 * The map of a moment as a standalone SVG file: title, moment in both calendars, the caption, the
 * key, the map with its enlargement, every claim's count, and credits.
 */
export function dayPicture(picture: Picture, size: SheetSize): string {
  const { parts, scene, say } = picture
  const { language, storyContext } = parts
  const layout = size.height > size.width ? tall : wide
  const { title, day } = wordsOf(picture)
  return sheetOf(
    size,
    {
      title: `${title}: ${day}`,
      alt: mapWords(storyContext.model, language, say).alt(scene),
      ...layout(picture, size.width / size.scale, size.height / size.scale),
    },
    parts,
  )
}
