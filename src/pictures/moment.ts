import { mapWords } from '../words/map-words'
import { besideLayout } from './beside'
import { wideKey } from './key'
import { keyNeeds } from './kit'
import { mapsOf } from './maps'
import { type Picture, wordsOf } from './moment-words'
import { type SheetSize, sheetOf } from './sheet'
import { tall } from './tall'
import { wide, WIDE } from './wide'

export { WIDE }

/** Size of the tallest picture that feeds show whole, px. */
export const TALL: SheetSize = { width: 1080, height: 1350, scale: 1.5 }

/**
 * The map of a moment as a standalone SVG file: title, moment in both calendars, the caption, the
 * key, the map with its enlargement, every claim's count, and credits.
 */
export function dayPicture(picture: Picture, size: SheetSize): string {
  const { parts, scene, say } = picture
  const { language, storyContext } = parts
  const { title, day } = wordsOf(picture)
  const layout = besideLayout(parts)
  const key = () => wideKey(parts, keyNeeds(storyContext.model, scene))
  return sheetOf(
    size,
    {
      title: `${title}: ${day}`,
      alt: mapWords(storyContext.model, language, say).alt(scene),
      ...(size.height > size.width
        ? tall(picture, size.width / size.scale, size.height / size.scale)
        : wide(picture, key(), layout.window, mapsOf(picture, layout))),
    },
    parts,
  )
}
