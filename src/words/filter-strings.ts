import type { Lang } from '../claims/types'
import { catalogueOf } from './catalogue'
import { enFilter, type FilterStrings } from './en/filter'

/** The words of search and filter in a language; English where it has no catalogue. */
export function filterStrings(lang: Lang): FilterStrings {
  return catalogueOf(lang)?.filter ?? enFilter
}
