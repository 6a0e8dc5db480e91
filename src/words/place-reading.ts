import type { Model } from '../claims/model'
import type { SideId } from '../claims/types'
import type { ViewState } from '../claims/view'
import type { Land } from '../scene/land'
import { type PlaceCount, totalOf } from '../scene/place-counts'
import type { Language } from './words'

/** A district's reading under a lens in the few words that stand at its name. */
export function placeReading(
  { words, side }: Language,
  land: Land,
  count: PlaceCount,
  lens: ViewState['lens'],
): string {
  const { pattern, threads } = land.cloth
  if (lens !== 'both' && lens !== 'compare')
    return pattern === 'plain' ? words.keyNotClaimed : words.keyClaimed
  const quiet = count.sides.every((one) => totalOf(one) === 0)
  if (pattern === 'plain') return quiet ? words.keyNeitherSpoke : words.keyNeither
  if (pattern === 'weave') return words.keyContradictShort
  if (pattern === 'beside') return words.keyBothTrue
  const spoke = land.reading.voices.find((_, i) => threads[i as 0 | 1] !== 'none')
  return words.keyOnly(side(spoke?.side ?? ''))
}

/** Before a count: a party's name; third parties are counted together as others. */
export function countName(model: Model, language: Language, id: SideId): string {
  const isParty = model.sides.get(id)?.role === 'party'
  return isParty ? language.side(id) : language.words.others
}
