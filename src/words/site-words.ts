import type { Lang } from '../claims/types'
import { catalogueOf } from './catalogue'
import { enSite, type SiteWords } from './en/site'

export type { SiteWords } from './en/site'

/** Words of the static documents in a language; English where it has no catalogue. */
export function siteWordsOf(lang: Lang): SiteWords {
  return catalogueOf(lang)?.site ?? enSite
}
