import type { Lang } from '../claims/types'

/** Words of an open card, fetched when a reader opens one, apart from the first script. */
export interface CardWords {
  /** Link to the claim's own page. */
  readonly claimPage: string
  /** Button to the moment of a claim that is not said yet. */
  readonly goTo: (day: string) => string
}

const EN: CardWords = { claimPage: 'Page of this claim', goTo: (day) => `Go to ${day}` }

/** Dari and Pashto are added with their translations. */
const WORDS: Readonly<Partial<Record<Lang, CardWords>>> = { en: EN }

/** The words of a language; English where it has none yet. */
export function cardWordsOf(lang: Lang): CardWords {
  return WORDS[lang] ?? EN
}
