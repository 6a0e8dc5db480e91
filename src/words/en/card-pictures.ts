import type { Lang } from '../../claims/types'
import { catalogueOf } from '../catalogue'

/** English words that only the cards of claims have. */
export const enCards = {
  noFinding: 'One statement among many, not a finding.',
  /** In place of a map, on the card of a claim that has no spot. */
  noMap: {
    unplaced: 'No single place, so there is no spot to show',
    beyond: (place: string) => `${place}, beyond this map`,
  },
  cardTitle: (attribution: string, summary: string) => `${attribution} said: ${summary}`,
  /** The text alternative of a claim's card. */
  cardAlt: (attribution: string, summary: string, details: readonly string[]) =>
    `${attribution} said: ${summary}. ${details.join('. ')}.`,
  detail: (label: string, text: string) => `${label}: ${text}`,
}

export type CardPictureStrings = typeof enCards

/** The words of cards in a language; English where it has no catalogue. */
export const cardPictureStrings = (lang: Lang): CardPictureStrings =>
  catalogueOf(lang)?.cardPictures ?? enCards
