import type { Model } from '../claims/model'
import type { SideId } from '../claims/types'
import type { Land } from '../scene/land'
import type { ViewState } from '../view/view-state'
import { onlyWords } from '../words/place-reading'
import type { Language } from '../words/words'

/** A place's reading under the lens in a few words: whose claims there are, or how both parties' relate. */
export function readingPhrase(
  model: Model,
  language: Language,
  land: Land,
  lens: ViewState['lens'],
): string {
  const { words } = language
  const { reading } = land
  const speaks = (party: SideId) =>
    reading.positions.some((one) => one.side === party && one.own.length > 0)
  if (model.parties.some(({ id }) => id === lens))
    return speaks(lens) ? onlyWords(model, language, land, lens) : words.notClaimed
  if (reading.kind === 'one-side')
    return onlyWords(model, language, land, model.parties[speaks(model.parties[0].id) ? 0 : 1].id)
  if (reading.kind === 'silent') return words.keyNeitherLong
  return words.readingPhrase[reading.timing === 'in-turn' ? 'in-turn' : reading.kind]
}
