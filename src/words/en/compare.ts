import type { Lang } from '../../claims/types'
import { catalogueOf } from '../catalogue'

/** English words of the comparison’s table, fetched when a reader compares. */
const enCompare = {
  compareTitle: 'What each side said of each place',
  comparePlace: 'Place',
  compareNote:
    'Each cell is that side’s most specific and newest claim about the place; one certainly said comes before one maybe said.',
}

export type CompareStrings = typeof enCompare

/** The words of that table in a language; English where it has no catalogue. */
export const compareStrings = (lang: Lang): CompareStrings =>
  catalogueOf(lang)?.compare ?? enCompare
