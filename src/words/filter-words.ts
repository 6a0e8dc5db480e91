import type { Lang } from '../claims/types'
import { enFilter, type FilterWords } from './en-filter'

/** Dari and Pashto are added with their translations. */
const WORDS: Readonly<Partial<Record<Lang, FilterWords>>> = { en: enFilter }

/** The words of search and filter in a language; English where it has none yet. */
export function filterWordsOf(lang: Lang): FilterWords {
  return WORDS[lang] ?? enFilter
}
