import type { Lang } from '../claims/types'
import { catalogueOf } from './catalogue'
import { enFilter, type FilterWords } from './en/filter'

/** The words of search and filter in a language; English where it has no catalogue. */
export function filterWordsOf(lang: Lang): FilterWords {
  return catalogueOf(lang)?.filter ?? enFilter
}
