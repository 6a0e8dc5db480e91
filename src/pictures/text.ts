import { escaped } from '../markup/markup'
import type { Lang } from '../claims/types'

/** Typeface of a line. */
export interface Face {
  /** Px. */
  readonly size: number
  readonly family: 'serif' | 'sans'
  readonly strong?: boolean
  readonly italic?: boolean
  /** A CSS colour, usually a custom property of the theme. */
  readonly fill?: string
  /** Width of an outline in the colour of the paper around the letters, px. */
  readonly casing?: number
}

/** A part of a line with a colour or a weight of its own. */
export interface Span {
  readonly text: string
  readonly fill?: string
  readonly strong?: boolean
}

/** Language and direction of the text of a picture. */
export interface Script {
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
}

/**
 * Advance widths of a font's characters, thousandths of the size. A letter of a joined script has
 * one for each of its forms: alone, joined to the letter before it and, where it joins the letter
 * after it too, joined to that one and to both.
 */
export type Advances = Readonly<Record<string, readonly number[]>>

/** Advance widths of each font of a language's pictures. */
export type FaceAdvances = Readonly<
  Record<'serif' | 'serif-strong' | 'sans' | 'sans-strong' | 'italic', Advances>
>

/** For a character that the fonts do not have. */
const UNKNOWN = [600]

/** Width of a text, px, without kerning. */
export function widthOf(text: string, face: Face, advances: FaceAdvances): number {
  const { size, family, strong, italic } = face
  const font = advances[italic ? 'italic' : strong ? (`${family}-strong` as const) : family]
  // Combining marks are drawn over or under letters and have no width.
  const letters = Array.from(text.replace(/\p{M}/gu, ''), (letter) => font[letter] ?? UNKNOWN)
  const sum = letters.reduce((all, forms, i) => {
    const before = (letters[i - 1]?.length ?? 0) > 2
    const after = forms.length > 2 && (letters[i + 1]?.length ?? 0) > 1
    return all + (forms[Number(before) + 2 * Number(after)] ?? forms[0] ?? 0)
  }, 0)
  return (sum * size) / 1000
}

/** The face at the largest size, down to `least`, at which a text fits one line of a width. */
export function fitted(
  text: string,
  width: number,
  face: Face,
  least: number,
  advances: FaceAdvances,
): Face {
  const size = Math.min(face.size, (face.size * width) / widthOf(text, face, advances))
  return { ...face, size: Math.max(least, Math.floor(size * 10) / 10) }
}

/**
 * Where the lines of a text begin and end when it is broken to a width: at words, and inside a word
 * that is wider than a line.
 */
function linesIn(
  text: string,
  width: number,
  face: Face,
  advances: FaceAdvances,
): readonly [number, number][] {
  const lines: [number, number][] = []
  let start = 0
  const isOver = (end: number) => widthOf(text.slice(start, end), face, advances) > width
  const close = (end: number, next: number) => {
    lines.push([start, end])
    start = next
  }
  const after = (at: number) => at + String.fromCodePoint(text.codePointAt(at) ?? 0).length
  for (const { index, 0: word } of text.matchAll(/[^ ]+/g)) {
    const end = index + word.length
    if (index > start && isOver(end)) close(index - 1, index)
    while (isOver(end) && after(start) < end) {
      let cut = after(start)
      while (!isOver(after(cut))) cut = after(cut)
      close(cut, cut)
    }
  }
  close(text.length, 0)
  return lines
}

/** A text broken to a width. */
export function wrapped(text: string, width: number, face: Face, advances: FaceAdvances): string[] {
  return linesIn(text, width, face, advances).map(([start, end]) => text.slice(start, end))
}

/** The attributes of a face. */
function attributesOf({ size, family, strong, italic, fill = 'var(--ink)', casing }: Face): string {
  const outline = casing
    ? ` stroke="var(--paper)" stroke-width="${casing}" stroke-linejoin="round" paint-order="stroke"`
    : ''
  return `font-family="var(--font-${family})" font-size="${size}"${strong ? ' font-weight="600"' : ''}${italic ? ' font-style="italic"' : ''} fill="${fill}"${outline}`
}

/** Position and alignment of lines of text. */
export interface TextPosition {
  /** The edge where lines begin; with `anchor`, where they end or their middle. */
  readonly start: number
  /** The first baseline. */
  readonly y: number
  readonly leading?: number
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** `text-anchor` follows the sheet's left and right, not the script. */
function anchored({ anchor = 'start' }: TextPosition, { dir }: Script): string {
  if (anchor === 'middle') return ' text-anchor="middle"'
  return (dir === 'rtl') === (anchor === 'end') ? '' : ' text-anchor="end"'
}

/** Lines of text at a position. */
export function textAt(
  lines: readonly string[],
  at: TextPosition,
  face: Face,
  script: Script,
): string {
  return spansAt(
    lines.map((text) => [{ text }]),
    at,
    face,
    script,
  )
}

/** A length as text, rounded to hundredths of a px. */
export const px = (value: number): string => String(Number(value.toFixed(2)))

/** Width of a line of spans, px. */
export function widthOfSpans(spans: readonly Span[], face: Face, advances: FaceAdvances): number {
  return spans.reduce(
    (sum, { text, strong = face.strong }) =>
      sum + widthOf(text, { ...face, strong: strong ?? false }, advances),
    0,
  )
}

/** Spans broken to a width. */
export function wrappedSpans(
  spans: readonly Span[],
  width: number,
  face: Face,
  advances: FaceAdvances,
): readonly Span[][] {
  const whole = spans.map(({ text }) => text).join('')
  return linesIn(whole, width, face, advances).map(([start, end]) => {
    let at = 0
    return spans.flatMap((span): Span[] => {
      const begin = at
      at += span.text.length
      const text = span.text.slice(Math.max(0, start - begin), Math.max(0, end - begin))
      return text === '' ? [] : [{ ...span, text }]
    })
  })
}

/**
 * Lines of spans at a position. Right-to-left text is isolated by control characters, since not
 * every viewer supports `direction`.
 */
export function spansAt(
  lines: readonly (readonly Span[])[],
  at: TextPosition,
  face: Face,
  script: Script,
): string {
  const span = ({ text, fill, strong }: Span) => {
    const weight = strong === undefined ? '' : ` font-weight="${strong ? '600' : '400'}"`
    const colour = fill === undefined ? '' : ` fill="${fill}"`
    return weight + colour === ''
      ? escaped(text)
      : `<tspan${weight}${colour}>${escaped(text)}</tspan>`
  }
  return lines
    .map((line, i) => {
      const y = at.y + i * (at.leading ?? 0)
      const inner = line.map(span).join('')
      const text = script.dir === 'rtl' ? `\u2067${inner}\u2069` : inner
      return `<text x="${px(at.start)}" y="${px(y)}"${anchored(at, script)} ${attributesOf(face)} xml:space="preserve">${text}</text>`
    })
    .join('')
}
