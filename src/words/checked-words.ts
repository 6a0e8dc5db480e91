import type { Claim } from '../claims/types'
import type { ClaimWords } from './claim-words'
import type { Language } from './words'

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

/**
 * Verification of some claims, in one short text: their status, once where all have the same, and
 * what each note adds. Empty for no claims.
 */
export function checkedWords(
  { words, side }: Language,
  say: ClaimWords,
  claims: readonly Claim[],
): string {
  const [first] = claims
  if (!first) return ''
  const status = ({ verification }: Claim) => words.status(verification.status)
  const alike = claims.every((claim) => status(claim) === status(first))
  const opening = alike
    ? [words.sentence(status(first))]
    : claims.map((claim) => words.checkedOf(side(claim.side), status(claim)))
  const notes = claims.map((claim) => say.checked(claim).text).filter((text) => text !== '')
  return [...opening, ...new Set(notes.map(sentence))].join(' ')
}
