import type { ClaimId } from '../../claims/types'
import type { LocalisedSite } from '../site'

const suffix = ({ language: { lang } }: LocalisedSite) => (lang === 'en' ? '' : `.${lang}`)

/** Path of a day's picture below the site's root; `date` is ISO. */
export const dayImage = (
  locale: LocalisedSite,
  date: string,
  form: 'wide' | 'tall' = 'wide',
): string => `img/day-${date}${form === 'tall' ? '-tall' : ''}${suffix(locale)}.png`

/** Path of a claim's card below the site's root. */
export const claimImage = (locale: LocalisedSite, id: ClaimId): string =>
  `img/claim-${id}${suffix(locale)}.png`
