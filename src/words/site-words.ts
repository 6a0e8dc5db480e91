import type { Lang } from '../claims/types'
import { enSite } from './en-site'

/** Words of the documents that only the server renders, apart from the app's scripts. */
export type SiteWords = typeof enSite

/** Dari and Pashto are added with their translations. */
const WORDS: Readonly<Partial<Record<Lang, SiteWords>>> = { en: enSite }

/** The words of a language; English where it has none yet. */
export function siteWordsOf(lang: Lang): SiteWords {
  return WORDS[lang] ?? enSite
}
