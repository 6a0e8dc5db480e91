import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'

import type { Plugin } from 'vite'

import type { Advances } from '../src/pictures/text.ts'
import { fontsFor } from '../src/site/images/fonts.ts'

const NAME = 'virtual:advances'
const CACHE = resolve('node_modules/.cache/images')

/** The glyphs of a text: for each its number, the place of its letter in the text, its advance. */
type Shaper = (text: string) => readonly {
  readonly codepoint: number
  readonly cluster: number
  readonly xAdvance?: number
}[]

/** HarfBuzz with a TrueType font; advances are in thousandths of the size. */
export async function shaperOf(file: string): Promise<Shaper & { letters: readonly string[] }> {
  // Imported here, since it compiles WebAssembly, which most runs of Vite do not need.
  const hb = await import('harfbuzzjs')
  const face = new hb.Face(new hb.Blob(readFileSync(file)))
  const font = new hb.Font(face)
  font.setScale(1000, 1000)
  const shape: Shaper = (text) => {
    const buffer = new hb.Buffer()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    hb.shape(font, buffer)
    return buffer.getGlyphInfosAndPositions()
  }
  return Object.assign(shape, {
    letters: [...face.collectUnicodes()].map((c) => String.fromCodePoint(c)),
  })
}

/** The width of a shaped text, thousandths of the size. */
export const widthIn = (shape: Shaper, text: string): number =>
  shape(text).reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0)

/** A letter that joins those before and after it. */
const BEH = '\u0628'
/** A character without width that letters join. */
const JOINER = '\u200d'
/** Characters that are not drawn, and have no width, whether or not a font has them. */
const IGNORED = Array.from({ length: 0x2480 }, (_, code) => String.fromCodePoint(code)).filter(
  (letter) => /\p{Default_Ignorable_Code_Point}/u.test(letter),
)

/** The widths of the characters of a font in each of their forms. */
export function advancesIn(shape: Shaper, letters: readonly string[]): Advances {
  /** The glyphs of the character at an index of a text. */
  const glyphsAt = (text: string, at: number) =>
    shape(text)
      .filter(({ cluster }) => cluster === at)
      .map(({ codepoint }) => codepoint)
      .join(' ')
  const alone = glyphsAt(BEH, 0)
  const formsOf = (letter: string): readonly number[] => {
    const formAt = (before: string, after: string) => widthIn(shape, before + letter + after)
    const joined = glyphsAt(BEH + letter, 0) !== alone
    const joins = glyphsAt(letter + BEH, letter.length) !== alone
    return [
      formAt('', ''),
      ...(joined ? [formAt(JOINER, '')] : []),
      ...(joined && joins ? [formAt('', JOINER), formAt(JOINER, JOINER)] : []),
    ]
  }
  return Object.fromEntries(
    [...letters, ...IGNORED]
      // Marks stand over other letters.
      .filter((letter) => !/\p{M}/u.test(letter))
      .map((letter) => [letter, formsOf(letter)]),
  )
}

/** Makes `virtual:advances` importable: the widths of the fonts of pictures by their files' names. */
export function advances(): Plugin {
  return {
    name: 'advances',
    resolveId: { filter: { id: /^virtual:advances$/ }, handler: () => `\0${NAME}` },
    load: {
      filter: { id: /^\0virtual:advances$/ },
      async handler() {
        const { files } = await fontsFor(CACHE)
        const fonts = files.map(async (file) => {
          const shape = await shaperOf(file)
          return [basename(file, '.ttf'), advancesIn(shape, shape.letters)] as const
        })
        return `export default ${JSON.stringify(Object.fromEntries(await Promise.all(fonts)))}`
      },
    },
  }
}
