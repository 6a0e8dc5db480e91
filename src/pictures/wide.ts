import type { Rect } from '../map/boxes'
import type { Drawn } from './map'
import { COUNTS, CREDIT, headOf, MARGIN, rule, STATEMENT } from './moment-head'
import { countGroups, type Picture, wordsOf } from './moment-words'
import type { SheetSize } from './sheet'
import { fitted, type Span, spansAt, textAt, widthOfSpans, wrapped } from './text'

/** Size of the large preview picture of a link in feeds, px. */
export const WIDE: SheetSize = { width: 1200, height: 630, scale: 1.25 }
/** Height under the map, px. */
export const FOOT = 56
/** Top of the map, width of the column beside it and of the key in that, px. */
export const WIDE_TOP = 130
export const COLUMN = 210
export const KEY_WIDTH = COLUMN - MARGIN - 10
/** Words above, the key (see `wideKey`) beside the map, the counts without a district under it. */
export function wide(picture: Picture, key: string, window: Rect, maps: Drawn): Drawn {
  const { language, advances } = picture.parts
  const words = wordsOf(picture)
  const { left, top, right, bottom } = window
  const [width, height] = [WIDE.width / WIDE.scale, WIDE.height / WIDE.scale]
  const rtl = language.dir === 'rtl'
  const from = (x: number) => (rtl ? width - x : x)
  const credit = fitted(words.credit, width - 2 * MARGIN, CREDIT, 5, advances)
  const head = headOf(picture, { start: from(MARGIN), width: width - 2 * MARGIN }, 2)
  const statement = wrapped(words.statement, KEY_WIDTH, STATEMENT, advances)
  const counted = countGroups(picture).map(({ id, title, numbers }) => {
    const spans: Span[] = [{ text: `${title}  `, fill: 'var(--muted)' }, ...numbers]
    return { id, spans, width: widthOfSpans(spans, COUNTS, advances) }
  })
  const inner = width - 2 * MARGIN
  const room = counted.reduce((rest, one) => rest - one.width, inner - 16 * (counted.length - 1))
  const size = room < 0 ? (COUNTS.size * inner) / (inner - room) : COUNTS.size
  let x = MARGIN
  const groups = counted.map(({ id, spans, width: own }) => {
    const at = { start: from(x), y: bottom + 24 }
    x += (own * size) / COUNTS.size + 16 + Math.max(0, room) / counted.length
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
      key,
      textAt(
        statement,
        { start: from(MARGIN), y: bottom - 14 - (statement.length - 1) * 21, leading: 21 },
        STATEMENT,
        language,
      ),
      ...groups,
      textAt([words.credit], { start: from(MARGIN), y: height - 13 }, credit, language),
    ].join(''),
  }
}
