import type { Lang } from '../claims/types'

/** English words of the comparison’s table, fetched when a reader compares. */
export const enCompare = {
  compareTitle: 'What each side said of each place',
  comparePlace: 'Place',
  compareNote: 'Each cell is that side’s most specific and newest claim about the place.',
}

export type CompareStrings = typeof enCompare

/** By language; other languages are added here. */
const STRINGS: Readonly<Partial<Record<Lang, CompareStrings>>> = { en: enCompare }

/** The words of that table in a language; English where it has none yet. */
export const compareStrings = (lang: Lang): CompareStrings => STRINGS[lang] ?? enCompare
