import type { Lang } from '../claims/types'

/** The offer of a page in another language, in that language; fetched only where it is made. */
interface Offer {
  readonly text: string
  /** Text of the link. */
  readonly read: string
  readonly close: string
}

export const OFFERS: Readonly<Record<Exclude<Lang, 'en'>, Offer>> = {
  fa: { text: 'این صفحه به دری هم هست.', read: 'خواندن به دری', close: 'بستن' },
  ps: { text: 'دا پاڼه په پښتو هم شته.', read: 'په پښتو یې ولولئ', close: 'تړل' },
}
