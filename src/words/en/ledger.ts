import type { Lang } from '../../claims/types'
import { catalogueOf } from '../catalogue'

/** English words of the details of a place, fetched when a reader opens them. */
export const enLedger = {
  silence: (place: string, a: string, b: string) =>
    `Silence: neither the ${a} nor the ${b} has said who is in ${place} itself.`,
  oneSideOnly: 'One side only: ',
  contradictedBecause: 'Contradicted: ',
  bothSpoke: 'Both spoke, and what they said can both be true: ',
  sideSaid: (side: string, when: string) => `the ${side} said (${when}): `,
  sideSaidOfWhole: (side: string, when: string, whole: string) =>
    `the ${side} said of ${whole} as a whole (${when}): `,
  saidNothing: (side: string) => `The ${side} has not said who is in the place itself.`,
  restated: 'Said before, and the same again since',
  replaced: 'Said before, and otherwise since',
  timesAgree: 'Of the claims that clash here some speak of about the same time.',
  timesDiffer: 'They speak of different times: both could have been true, one after the other.',
  lastWord: (side: string) => `Of all of them the ${side} spoke last.`,
  lastWordUnknown: 'Which side spoke last of all is not known.',
  otherHere: 'Other claims about this place',
  ofProvince: 'Of the whole province, which bears on this place',
  /** A separate action: selecting a place hides nothing. */
  onlyAbout: (place: string) => `Show only claims about ${place}`,
  fiveDays: 'Day by day',
}

export type LedgerStrings = typeof enLedger

/** The words of a place’s details in a language; English where it has no catalogue. */
export const ledgerStrings = (lang: Lang): LedgerStrings => catalogueOf(lang)?.ledger ?? enLedger
