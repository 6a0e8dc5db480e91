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
