import type { Claim, PlaceId } from '../claims/types'
import type { Language } from './words'

/** Whether a claim is about the very place, or asserts something of it by name. */
export function names(claim: Claim, place: PlaceId): boolean {
  return claim.place === place || claim.control.some((control) => control.place === place)
}

/** A claim's summary, with the name of a place that the claim asserts something of but the summary omits. */
export function summaryAt(language: Language, claim: Claim, place: PlaceId): string {
  const [text, name] = [language.text(claim.summary), language.place(place)]
  const counts = claim.place !== place && names(claim, place)
  const named = language.placeForms(place).some((form) => text.includes(form))
  return counts && !named ? language.words.counting(text, name) : text
}
