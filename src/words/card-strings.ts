import type { Lang } from '../claims/types'
import { catalogueOf } from './catalogue'
import { type CardStrings, enCards } from './en/cards'

export type { CardStrings } from './en/cards'

/** The words of an open card in a language; English where it has no catalogue. */
export function cardStrings(lang: Lang): CardStrings {
  return catalogueOf(lang)?.cards ?? enCards
}
