import type { Lang } from '../../claims/types'
import { catalogueOf } from '../catalogue'

/** Two claims at which Play pauses: which contradicts which. */
export interface PausedAt {
  /** `NRF said`, to be followed by when and what. */
  readonly attribution: string
  /** `3 or 4 September` */
  readonly when: string
  readonly summary: string
  /** Whether the later claim's own words deny the earlier one. */
  readonly expressly: boolean
  readonly other: string
  /** Whether the other speaker is a party, not a person or an organisation. */
  readonly otherIsParty: boolean
  readonly otherWhen: string
  /** Number of further claims of the same step that contradict another one. */
  readonly more: number
}

/** English words about a pause of Play, fetched at the first one. */
const enPause = {
  showClaim: 'Show this claim',
  paused(at: PausedAt): string {
    const verb = at.expressly ? 'denies' : 'contradicts'
    const other = at.otherIsParty ? `the ${at.other}` : at.other
    const more =
      at.more === 1
        ? ', and 1 more new claim contradicts another'
        : `, and ${at.more} more new claims contradict others`
    return `Paused: ${at.attribution} said (${at.when}): ${at.summary}; this ${verb} what ${other} said (${at.otherWhen})${at.more === 0 ? '' : more}.`
  },
}

export type PauseStrings = typeof enPause

/** The words about a pause in a language; English where it has no catalogue. */
export const pauseStrings = (lang: Lang): PauseStrings => catalogueOf(lang)?.pause ?? enPause
