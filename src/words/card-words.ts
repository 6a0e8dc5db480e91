import type { Lang } from '../claims/types'
import { catalogueOf } from './catalogue'
import { type CardWords, enCards } from './en/cards'

export type { CardWords } from './en/cards'

/** The words of an open card in a language; English where it has no catalogue. */
export function cardWordsOf(lang: Lang): CardWords {
  return catalogueOf(lang)?.cards ?? enCards
}
