import type { Lang } from '../../claims/types'
import { escaped } from './draw'
import { familiesOf } from './styles'

/** How a line is set. */
export interface Face {
  /** Px. */
  readonly size: number
  readonly family: 'serif' | 'sans'
  readonly strong?: boolean
  readonly italic?: boolean
  /** CSS colour, a theme's variable as a rule. */
  readonly fill?: string
}

/** Which way the text of a picture runs. */
export interface Script {
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
}

const ADVANCE: readonly (readonly [letters: RegExp, share: number])[] = [
  [/[\u0600-\u06ff]/, 0.46],
  [/[ilj.,:;'’‘|!]/, 0.27],
  [/[ frtI()[\]/-]/, 0.34],
  [/[mwMW—]/, 0.82],
  [/[A-Z]/, 0.65],
]

/** About how wide a text is, px: a little more than it is. */
export function widthOf(text: string, { size, family, strong }: Face): number {
  const share = (letter: string) => ADVANCE.find(([letters]) => letters.test(letter))?.[1] ?? 0.52
  const sum = Array.from(text).reduce((all, letter) => all + share(letter), 0)
  return sum * size * (family === 'sans' ? 0.93 : 1) * (strong ? 1.05 : 1) * 1.05
}

/** A text broken at words to a width; the first line begins after `indent` px. */
export function wrapped(text: string, width: number, face: Face, indent = 0): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    const room = width - (lines.length === 0 ? indent : 0)
    if (line !== '' && widthOf(longer, face) > room) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** Signs and letters of another script, which the Arabic faces lack. */
const OTHER = /[^\u0600-\u06ff\u200c-\u200f\u2066-\u2069 ]+/g

/**
 * A text's markup in its script. One of the right-to-left scripts is embedded by characters, since
 * not every reader of a file knows `direction`, and its foreign signs name their own face.
 */
export function scripted(text: string, { dir }: Pick<Script, 'dir'>): string {
  if (dir === 'ltr') return escaped(text)
  const { serif } = familiesOf('en')
  const signs = text.replace(OTHER, (run) => `\u0000${run}\u0001`)
  return `\u2067${escaped(signs)
    .replaceAll('\u0000', `<tspan font-family="${serif}">`)
    .replaceAll('\u0001', '</tspan>')}\u2069`
}

/** The attributes of a face. */
export function faceOf({ size, family, strong, italic, fill }: Face): string {
  return [
    `font-family="var(--font-${family})"`,
    `font-size="${String(size)}"`,
    strong ? 'font-weight="600"' : '',
    italic ? 'font-style="italic"' : '',
    `fill="${fill ?? 'var(--ink)'}"`,
  ]
    .filter((one) => one !== '')
    .join(' ')
}

/** Lines of text from `start`, the edge where they begin; `y` is the first baseline. */
export function textAt(
  lines: readonly string[],
  at: {
    readonly start: number
    readonly y: number
    readonly leading: number
    /** `start` is where the lines end instead. */
    readonly ends?: boolean
  },
  face: Face,
  script: Script,
): string {
  const anchor = (script.dir === 'rtl') === (at.ends ?? false) ? '' : ' text-anchor="end"'
  return lines
    .map((line, i) => {
      const y = at.y + i * at.leading
      return `<text x="${String(at.start)}" y="${String(y)}"${anchor} ${faceOf(face)}>${scripted(line, script)}</text>`
    })
    .join('')
}
