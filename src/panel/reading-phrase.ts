import type { Model } from '../claims/model'
import type { Land } from '../scene/land'
import type { ViewState } from '../view/view-state'
import type { Language } from '../words/words'

/** The reading of a place as its fill pattern shows it under the lens, in a few words. */
export function readingPhrase(
  model: Model,
  { words, side }: Language,
  { reading, fill: { pattern, sides } }: Land,
  lens: ViewState['lens'],
): string {
  if (model.parties.some(({ id }) => id === lens))
    return pattern === 'plain' ? words.notClaimed : words.keyOnly(side(lens))
  if (reading.kind === 'one-side')
    return words.keyOnly(side(model.parties[sides[0] === 'none' ? 1 : 0].id))
  return words.readingPhrase[reading.timing === 'in-turn' ? 'in-turn' : reading.kind]
}
