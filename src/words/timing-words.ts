import type { Model } from '../claims/model'
import type { Reading } from '../claims/reading'
import { ledgerStrings } from './en/ledger'
import type { Language } from './words'

/**
 * Whether what the two parties say of a place could have been true one after the other, and which of
 * them spoke last, their claims about the province counted too where they bear on the place; empty
 * unless both have said something of it.
 */
export function timingWords({ story }: Model, language: Language, reading: Reading): string {
  const { place, timing, lastWord, positions } = reading
  const strings = ledgerStrings(language.lang)
  const general = place !== story.province && positions.some((one) => one.general.length > 0)
  const unknown = general
    ? strings.lastWordUnknownWith(language.place(story.province))
    : strings.lastWordUnknown
  const last = lastWord && lastWord !== 'unknown' ? strings.lastWord(language.side(lastWord)) : ''
  return [timing === 'in-turn' && strings.timesDiffer, lastWord === 'unknown' ? unknown : last]
    .filter(Boolean)
    .join(' ')
}
