import type { Lang } from '../claims/types'
import { enSite } from './en-site'

/** Words of the documents that the server alone writes: kept out of what the app's scripts carry. */
export type SiteWords = typeof enSite

/** Dari and Pashto come with their translations. */
const WORDS: Readonly<Partial<Record<Lang, SiteWords>>> = { en: enSite }

/** The words of a language; English where it has none yet. */
export function siteWordsOf(lang: Lang): SiteWords {
  return WORDS[lang] ?? enSite
}
