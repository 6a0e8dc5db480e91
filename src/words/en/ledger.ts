import type { Lang } from '../../claims/types'
import { catalogueOf } from '../catalogue'

/** English words of the details of a place, fetched when a reader opens them. */
export const enLedger = {
  restated: 'Said before, and the same again since',
  replaced: 'Said before, and otherwise since',
  timesDiffer: 'They speak of different times: both could have been true, one after the other.',
  lastWord: (side: string) => `The ${side} spoke last.`,
  lastWordUnknown: 'Which side spoke last is not known.',
  /** Where claims about the province bear on a district too. */
  lastWordUnknownWith: (province: string) =>
    `If claims about all of ${province} are counted, it is not known which side spoke last.`,
  otherHere: 'Other claims about this place',
  ofProvince: 'Of the whole province, which bears on this place',
  /** A separate action: selecting a place hides nothing. */
  onlyAbout: (place: string) => `Show only claims about ${place}`,
  fiveDays: 'Day by day',
}

export type LedgerStrings = typeof enLedger

/** The words of a place’s details in a language; English where it has no catalogue. */
export const ledgerStrings = (lang: Lang): LedgerStrings => catalogueOf(lang)?.ledger ?? enLedger
