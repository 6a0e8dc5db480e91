import { type Picture, wordsOf } from './moment-words'
import {
  type Face,
  fitted,
  px,
  type Span,
  spansAt,
  textAt,
  widthOfSpans,
  wrappedSpans,
} from './text'

const TITLE: Face = { size: 28, family: 'serif', strong: true }
const MOMENT: Face = { size: 16, family: 'sans', fill: 'var(--muted)' }
const CAPTION: Face = { size: 23, family: 'serif', strong: true }
export const KEY: Face = { size: 15.5, family: 'sans' }
export const COUNTS: Face = { size: 15, family: 'sans' }
export const STATEMENT: Face = { size: 17, family: 'serif', italic: true }
export const CREDIT: Face = { size: 11.5, family: 'sans', fill: 'var(--muted)' }
/** Margin at the sheet's edges, px. */
export const MARGIN = 24
/** A thin line between two points, px. */
export const rule = (x1: number, y1: number, x2: number, y2: number) =>
  `<path d="M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}" stroke="var(--hairline)" fill="none"/>`

/** A column of text, px: the edge where its lines begin, and its width. */
interface Column {
  readonly start: number
  readonly width: number
}

/** Title, moment and caption from the top of a sheet, and the baseline of the last line. */
export function headOf(picture: Picture, { start, width }: Column, lines: number) {
  const { language, advances } = picture.parts
  const words = wordsOf(picture)
  const [first = [], second = [], ...more] = words.sentences
  const light = more.flat().map((span): Span => ({ ...span, strong: false }))
  const setAt = (size: number) => {
    const face = { ...CAPTION, size }
    // Further sentences follow in lighter type: on the second one's line, or on lines of their own.
    const joined = [...second, { text: ' ', strong: false }, ...light]
    const lastLines = widthOfSpans(joined, face, advances) <= width ? [joined] : [second, light]
    const set = [first, ...(light.length > 0 ? lastLines : [second])]
      .filter((spans) => spans.length > 0)
      .flatMap((spans) => wrappedSpans(spans, width, face, advances))
    return { face, set }
  }
  const { face, set } =
    [23, 22, 21, 20, 19].map(setAt).find(({ set }) => set.length <= lines) ?? setAt(18)
  const moment = [words.moment, words.notice].filter((part) => part !== '').join(' · ')
  const title = fitted(words.title, width, TITLE, 20, advances)
  const small = fitted(moment, width, MOMENT, 12, advances)
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
