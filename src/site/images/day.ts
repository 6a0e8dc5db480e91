import { notesOf } from '../../scene/notes'
import { frameOf } from '../../map/frame'
import type { LaidLabel } from '../../map/label-layout'
import { layNotes } from '../../map/note-layout'
import { type NoteScale, noteText } from '../../map/note-text'
import { outlineOf } from '../../map/outline'
import type { NotePlacer } from '../../map/plate'
import { mapWords } from '../../words/map-words'
import { type Picture, wordsOf } from './day-words'
import { clothRows, countsNamed, flowed, keyAt, kindsNamed, linesAt, sidesNamed } from './key'
import { mapOf, type MapParts } from './map'
import { type SheetSize, sheetOf } from './sheet'
import { type Face, fitted, textAt, wrapped } from './text'

/** What the feeds call a large card. */
export const WIDE: SheetSize = { width: 1200, height: 630, scale: 1.25 }
/** As tall as a feed shows a picture. */
export const TALL: SheetSize = { width: 1080, height: 1350, scale: 1.5 }

const TITLE: Face = { size: 16.5, family: 'serif', strong: true, fill: 'var(--muted)' }
const DAY: Face = { size: 37, family: 'serif', strong: true }
const SMALL: Face = { size: 15.5, family: 'sans', fill: 'var(--muted)' }
const KEY: Face = { size: 16, family: 'sans' }
const KIND: Face = { ...SMALL, size: 14 }
const SHAPE: Face = { ...SMALL, size: 11.7 }
const COUNT: Face = { size: 22, family: 'serif', strong: true }
const STATEMENT: Face = { size: 16, family: 'serif', italic: true }
const CREDIT: Face = { size: 11.2, family: 'sans', fill: 'var(--muted)' }

const NOTES: NoteScale = {
  title: 15.5,
  text: 15,
  leading: 19,
  widths: [190, 158, 170, 215, 250, 300],
  reach: 260,
  most: 3,
}

/** Places notes beside contradicted districts, as the page does. */
function placerOf({ stage, language, shapes }: MapParts): NotePlacer {
  const { model, order } = stage
  const ids = [...model.story.districts, 'cord']
  const outlines = new Map(ids.map((id) => [id, outlineOf(shapes.get(id) ?? '')]))
  return (lands, ground, _narrow, taken) =>
    layNotes(
      notesOf(model, lands, order),
      (note) =>
        // No card completes a picture: a statement stands whole or not at all.
        NOTES.widths
          .map((width) => noteText(note, language, NOTES, width))
          .filter(({ claims }) => claims.every(({ cut }) => !cut)),
      { ...ground, outlines, lands },
      NOTES,
      taken,
    )
}

type Layout = (picture: Picture, width: number, height: number) => { defs: string; markup: string }

const rule = (x1: number, y1: number, x2: number, y2: number) =>
  `<path d="M${String(x1)} ${String(y1)}L${String(x2)} ${String(y2)}" stroke="var(--ink)" stroke-width="1" fill="none"/>`

/** Names that a picture has room for: no heights, and the province is in the title. */
const worthNaming = ({ style }: LaidLabel) => style !== 'peak' && style !== 'province'

/** The words of a wide picture, from its top and from its bottom. */
function columnOf(picture: Picture, start: number, room: number, height: number): string {
  const { parts, scene } = picture
  const { language } = parts
  const words = wordsOf(picture)
  let y = 42
  const put = (text: string, face: Face, leading: number, after: number) => {
    const set = wrapped(text, room, face)
    const markup = textAt(set, { start, y, leading }, face, language)
    y += set.length * leading + after
    return markup
  }
  const head = [
    put(words.title, TITLE, 20.5, 26),
    put(words.day, DAY, 40, -11),
    put(words.moment, fitted(words.moment, room, SMALL, 12), 19, 24),
    put(words.count, COUNT, 26, -9),
  ].join('')
  const rows = clothRows(parts, scene)
  const key = keyAt(rows, { start, top: y - 5, leading: 24.5 }, KEY, parts)
  y += rows.length * 24.5 + 10
  const named = [sidesNamed(parts), countsNamed(parts, scene)].flatMap((items) =>
    flowed(items, room, KEY),
  )
  const marks = linesAt(named, { start, y, leading: 24 }, KEY, parts)
  y += named.length * 24 + 2
  const beside = put(words.beside, { ...SMALL, size: 14.5 }, 17.5, 0)
  const credit = wrapped(words.credit, room, CREDIT)
  const foot = height - 13 - (credit.length - 1) * 13.5
  return [
    head,
    key,
    marks,
    beside,
    textAt([words.statement], { start, y: foot - 21, leading: 0 }, STATEMENT, language),
    textAt(credit, { start, y: foot, leading: 13.5 }, CREDIT, language),
  ].join('')
}

/** Words in a column, the map in the rest, and under it what the shapes of its marks mean. */
const wide: Layout = (picture, width, height) => {
  const { parts, scene } = picture
  const { language, stage } = parts
  const column = 302
  const rtl = language.dir === 'rtl'
  const start = rtl ? width - 26 : 26
  const [left, right] = rtl ? [0, width - column] : [column, width]
  const kinds = flowed(kindsNamed(parts, scene), right - left - 24, SHAPE)
  const bottom = height - 10 - kinds.length * 18
  const frameWidth = 592
  const frameHeight = frameWidth / frameOf(stage.model.story.frame).aspect
  const map = mapOf(parts, scene, {
    window: { left, top: 0, right, bottom },
    frame: { left: right - frameWidth, top: (bottom - frameHeight) / 2, width: frameWidth },
    over: [],
    notes: placerOf(parts),
    named: worthNaming,
  })
  const border = rtl ? right : left
  return {
    defs: map.defs,
    markup: [
      map.markup,
      rule(border, 0, border, height),
      rule(left, bottom, right, bottom),
      linesAt(
        kinds,
        { start: rtl ? right - 12 : left + 12, y: bottom + 14, leading: 18 },
        SHAPE,
        parts,
      ),
      columnOf(picture, start, column - 44, height),
    ].join(''),
  }
}

/** Words above and below a map as wide as the sheet. */
const tall: Layout = (picture, width, height) => {
  const { parts, scene } = picture
  const { language, stage } = parts
  const words = wordsOf(picture)
  const from = (inset: number) => (language.dir === 'rtl' ? width - inset : inset)
  const start = from(28)
  const second = from(width / 2 + 20)
  const [top, bottom] = [158, 688]
  const frameWidth = width - 34
  const frameHeight = frameWidth / frameOf(stage.model.story.frame).aspect
  const map = mapOf(parts, scene, {
    window: { left: 0, top, right: width, bottom },
    frame: { left: width - frameWidth, width: frameWidth, top: (top + bottom - frameHeight) / 2 },
    over: [],
    notes: placerOf(parts),
    named: worthNaming,
  })
  const at = (text: string, y: number, face: Face, x = start) =>
    textAt([text], { start: x, y, leading: 0 }, face, language)
  const beside = wrapped(words.beside, width / 2 - 48, SMALL)
  const named = [sidesNamed(parts), countsNamed(parts, scene)].flatMap((items) =>
    flowed(items, width / 2 - 48, KEY),
  )
  const kinds = flowed(kindsNamed(parts, scene), width - 56, KIND)
  return {
    defs: map.defs,
    markup: [
      map.markup,
      rule(0, top, width, top),
      rule(0, bottom, width, bottom),
      at(words.title, 42, { ...TITLE, size: 19 }),
      at(words.day, 86, { ...DAY, size: 43 }),
      at(words.moment, 111, { ...SMALL, size: 17 }),
      at(words.count, 142, COUNT),
      keyAt(clothRows(parts, scene), { start, top: bottom + 10, leading: 24 }, KEY, parts),
      linesAt(named, { start: second, y: bottom + 22, leading: 24 }, KEY, parts),
      textAt(
        beside,
        { start: second, y: bottom + 26 + named.length * 24, leading: 18 },
        SMALL,
        language,
      ),
      linesAt(kinds, { start, y: height - 40 - (kinds.length - 1) * 22, leading: 22 }, KIND, parts),
      textAt(
        [words.statement],
        { start: from(width - 28), y: 142, leading: 0, ends: true },
        { ...STATEMENT, size: 18 },
        language,
      ),
      at(words.credit, height - 11, CREDIT),
    ].join(''),
  }
}

/**
 * The map of a moment as a standalone SVG file: title, moment in both calendars, what the map
 * shows, its legend, counts and credits. It needs neither Node nor the page.
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
