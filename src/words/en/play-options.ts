import type { Lang } from '../../claims/types'
import { catalogueOf } from '../catalogue'

/** English words of the options of Play, fetched when a reader opens them. */
const enPlayOptions = {
  pace: { slow: 'Slower', medium: 'Normal speed', fast: 'Faster' },
  speed: 'Speed',
  clockLegend: 'Place each claim when it',
  clockSaid: 'was said',
  clockAbout: 'is about',
}

export type PlayOptionStrings = typeof enPlayOptions

/** The words of those options in a language; English where it has no catalogue. */
export const playOptionStrings = (lang: Lang): PlayOptionStrings =>
  catalogueOf(lang)?.playOptions ?? enPlayOptions
