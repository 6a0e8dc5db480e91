import type { Lang } from '../../claims/types'
import { catalogueOf } from '../catalogue'

/** English words of the small views, fetched only in an embed. */
const enViews = {
  fullMap: 'View full map',
  fullClaim: 'The whole claim on the full map',
  fullPlace: 'All that was said of it, on the full map',
  newTab: 'opens in a new tab',
  statements: 'Statements, not control.',
  claim: 'Claim',
}

export type ViewStrings = typeof enViews

/** Words of the small views in a language; English where it has no catalogue. */
export const viewStrings = (lang: Lang): ViewStrings => catalogueOf(lang)?.views ?? enViews
