import type { ClaimId } from '../../claims/types'
import type { Edition } from '../site'

const suffix = ({ language: { lang } }: Edition) => (lang === 'en' ? '' : `.${lang}`)

/** Path of a day's picture below the site's root; `date` is ISO. */
export const dayImage = (edition: Edition, date: string, form: 'wide' | 'tall' = 'wide'): string =>
  `img/day-${date}${form === 'tall' ? '-tall' : ''}${suffix(edition)}.png`

/** Path of a claim's card below the site's root. */
export const claimImage = (edition: Edition, id: ClaimId): string =>
  `img/claim-${id}${suffix(edition)}.png`
