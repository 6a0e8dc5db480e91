import type { Clock } from '../claims/types'

type ByClock = Readonly<Record<Clock, string>>

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

/** English words of Play and of the two clocks. */
export const enPlay = {
  pace: { slow: 'Slower', medium: 'Normal speed', fast: 'Faster' },
  pauseAtContradictions: 'Pause at contradictions',
  showClaim: 'Show this claim',
  paused(at: PausedAt): string {
    const verb = at.expressly ? 'denies' : 'contradicts'
    const other = at.otherIsParty ? `the ${at.other}` : at.other
    const more =
      at.more === 1
        ? ', and 1 more new claim contradicts another'
        : `, and ${String(at.more)} more new claims contradict others`
    return `Paused: ${at.attribution} said (${at.when}): ${at.summary}; this ${verb} what ${other} said (${at.otherWhen})${at.more === 0 ? '' : more}.`
  },

  clockSentence: {
    said: 'Placed by when it was said: what a reader could know at this moment.',
    about: 'Placed by when it is said to have happened: what is said of this moment, in hindsight.',
  } satisfies ByClock,
  timelineKey: {
    said: 'A bracket: day known, hour not. A stem: hour known. A soft bar: one of these days. A dot: not said yet. Ticks: six hours.',
    about:
      'A bracket: day known, hour not. A stem: hour known. A soft bar: within these days. A dot: about a later time. Ticks: six hours.',
  } satisfies ByClock,
}
