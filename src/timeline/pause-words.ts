import type { Model } from '../claims/model'
import { claimWords } from '../words/claim-words'
import { pauseStrings } from '../words/en/pause'
import type { Language } from '../words/words'
import type { Step } from './pace'

/**
 * Why Play paused, in one sentence: which claim contradicts which. Empty for a step without
 * contradiction.
 */
export function pauseWords(model: Model, language: Language, { contradictions }: Step): string {
  const [first] = contradictions
  if (!first) return ''
  const say = claimWords(model, language)
  const { earlier, later, expressly } = first
  return pauseStrings(language.lang).paused({
    attribution: say.attribution(later.claim),
    when: say.when.short(later, 'said'),
    summary: language.text(later.claim.summary),
    expressly,
    other: say.attribution(earlier.claim),
    otherIsParty: model.sides.get(earlier.claim.side)?.role === 'party',
    otherWhen: say.when.short(earlier, 'said'),
    more: contradictions.length - 1,
  })
}
