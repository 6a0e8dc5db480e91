import type { Lang } from '../claims/types'
import { catalogueOf } from './catalogue'
import { type DataWords, enData } from './en/data'

export type { DataWords } from './en/data'

/** Words of "Data and citation" in a language; English where it has no catalogue. */
export function dataWords(lang: Lang): DataWords {
  return catalogueOf(lang)?.data ?? enData
}
