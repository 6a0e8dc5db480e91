import type { Model } from '../claims/model'
import type { SideId } from '../claims/types'
import type { ViewState } from '../view/view-state'
import type { Land } from '../scene/land'
import type { CountId, PlaceCount } from '../scene/place-counts'
import type { Language } from './words'

/**
 * A district's reading under a lens in the few words at its name; empty where claims assert nothing
 * about who is there, and where one side's pattern shows it. Claims that filters leave out are no
 * silence.
 */
export function placeReading(
  { words, side }: Language,
  land: Land,
  count: PlaceCount,
  lens: ViewState['lens'],
): string {
  const { pattern, sides } = land.fill
  const single = lens !== 'both' && lens !== 'compare'
  if (pattern === 'plain') return count.silent ? words.noClaims : ''
  if (single) return ''
  if (pattern === 'crosshatch') return words.keyContradict
  if (pattern === 'stripes') return words.keyBothTrue
  const spoke = land.reading.positions.find((_, i) => sides[i as 0 | 1] !== 'none')
  return words.keyOnly(side(spoke?.side ?? ''))
}

/** Before a count: a party's name; third parties are counted together as others. */
export function countName(model: Model, language: Language, id: SideId): string {
  const side = model.sides.get(id)
  if (side?.role !== 'party') return language.words.others
  return language.text(side.mapName ?? side.name)
}

/** Name of a place where claims are counted: a district, or a group of the row of counts. */
export function countTitle({ story }: Model, language: Language, id: CountId): string {
  const { words } = language
  const province = language.place(story.province)
  if (id === story.province) return words.countWhole(province)
  if (id === 'elsewhere') return words.countElsewhere
  return id === 'unplaced' ? words.countUnplaced : language.place(id)
}
