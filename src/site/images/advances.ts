import advances from 'virtual:advances'
import type { Lang } from '../../claims/types'
import type { FaceAdvances } from '../../pictures/text'

/** Fonts of serif, sans and italic text, by their files. Pictures have one with Arabic letters. */
const LATIN = [
  'source-serif-4-latin-wght-normal',
  'source-sans-3-latin-wght-normal',
  'source-serif-4-latin-400-italic',
] as const
const VAZIRMATN = 'vazirmatn-whole-wght-normal'
const ARABIC = [VAZIRMATN, VAZIRMATN, VAZIRMATN] as const

/** Widths of the characters of a font at a weight. Throws for a font that pictures do not have. */
function widthsIn(font: string, weight: 400 | 600) {
  const found = advances[`${font}-${weight}`]
  if (!found) throw new Error(`advances: no font ${font} of the weight ${weight}`)
  return found
}

/** Widths of the characters of the fonts that a language's pictures are drawn in. */
export function advancesOf(lang: Lang): FaceAdvances {
  const [serif, sans, italic] = lang === 'en' ? LATIN : ARABIC
  return {
    serif: widthsIn(serif, 400),
    'serif-strong': widthsIn(serif, 600),
    sans: widthsIn(sans, 400),
    'sans-strong': widthsIn(sans, 600),
    italic: widthsIn(italic, 400),
  }
}

/**
 * Characters that pictures can draw: of text in Arabic script those of one font, since a line of it
 * must not use a second one; English text quotes Arabic script too.
 */
const CHARACTERS = {
  arabic: new Set(Object.keys(widthsIn(VAZIRMATN, 400))),
  any: new Set(Object.values(advances).flatMap((font) => Object.keys(font))),
}

/**
 * Characters of an SVG's drawn text that no font of its language has: they would be left out, and
 * with them a whole line of Arabic script.
 */
export function missingIn(svg: string): readonly string[] {
  const known = CHARACTERS[/^<svg[^>]* lang="(fa|ps)"/.test(svg) ? 'arabic' : 'any']
  const drawn = svg.replace(/<(title|desc|style)\b[^]*?<\/\1>|<[^>]*>/g, '')
  // Blanks and marks of direction have no shape; marks stand over other letters.
  return [...new Set(drawn)].filter(
    (letter) => !/[\p{Z}\p{C}\p{M}]/u.test(letter) && !known.has(letter),
  )
}
