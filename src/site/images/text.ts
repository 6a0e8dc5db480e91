import type { Lang } from '../../claims/types'
import { escaped } from './draw'

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

/** Shares of its size that letters of Source Serif advance, by kind of letter. */
const ADVANCE: readonly (readonly [letters: RegExp, share: number])[] = [
  [/[\u0600-\u06ff]/, 0.58],
  [/[ilj.,:;'’‘|!]/, 0.29],
  [/[ frtI()[\]/-]/, 0.36],
  [/[nhubdpqk]/, 0.6],
  [/[mwMW—]/, 0.86],
  [/[A-Z]/, 0.66],
]

/** About how wide a text is, px: a little more than it is. */
export function widthOf(text: string, { size, family, strong }: Face): number {
  const share = (letter: string) => ADVANCE.find(([letters]) => letters.test(letter))?.[1] ?? 0.52
  const sum = Array.from(text).reduce((all, letter) => all + share(letter), 0)
  return sum * size * (family === 'sans' ? 0.93 : 1) * (strong ? 1.06 : 1)
}

/** The face in which a text stands on one line of a width: smaller if it must be, down to a size. */
export function fitted(text: string, width: number, face: Face, least: number): Face {
  const size = Math.min(face.size, (face.size * width) / widthOf(text, face))
  return { ...face, size: Math.max(least, Math.floor(size * 10) / 10) }
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

/**
 * A text's markup in its script. One of the right-to-left scripts is embedded by characters, since
 * not every reader of a file knows `direction`.
 */
export function scripted(text: string, { dir }: Pick<Script, 'dir'>): string {
  return dir === 'ltr' ? escaped(text) : `\u2067${escaped(text)}\u2069`
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
