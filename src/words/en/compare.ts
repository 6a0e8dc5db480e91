import type { Lang } from '../../claims/types'
import { catalogueOf } from '../catalogue'

/** English words of the comparison’s table, fetched when a reader compares. */
const enCompare = {
  compareTitle: 'What each side said of each place',
  comparePlace: 'Place',
  /** Beside the name of a map of one side's claims: what it said of all of the province. */
  wholeNotDrawn: (province: string) => `all of ${province}: not drawn`,
  compareNote: 'Each cell is that side’s most specific and newest claim about the place.',
}

export type CompareStrings = typeof enCompare

/** The words of that table in a language; English where it has no catalogue. */
export const compareStrings = (lang: Lang): CompareStrings =>
  catalogueOf(lang)?.compare ?? enCompare
