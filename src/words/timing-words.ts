import type { Reading } from '../claims/reading'
import { ledgerStrings } from './en/ledger'
import type { Language } from './words'

/**
 * Whether what the two parties say of a place could have been true one after the other, and which of
 * them spoke last; empty unless both have said something of it.
 */
export function timingWords(language: Language, { timing, lastWord }: Reading): string {
  const strings = ledgerStrings(language.lang)
  const times = { 'in-turn': strings.timesDiffer, 'one-time': strings.timesAgree }
  const last =
    lastWord === 'unknown'
      ? strings.lastWordUnknown
      : lastWord && strings.lastWord(language.side(lastWord))
  return [timing && times[timing], last].filter(Boolean).join(' ')
}
