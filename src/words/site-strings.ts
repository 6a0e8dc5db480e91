import type { Lang } from '../claims/types'
import { catalogueOf } from './catalogue'
import { enSite, type SiteStrings } from './en/site'

export type { SiteStrings } from './en/site'

/** Words of the static documents in a language; English where it has no catalogue. */
export function siteStrings(lang: Lang): SiteStrings {
  return catalogueOf(lang)?.site ?? enSite
}
