import type { Model } from '../claims/model'
import { representativeFirst } from '../claims/representative'
import type { SideId } from '../claims/types'
import type { ViewState } from '../view/view-state'
import type { Land } from '../scene/land'
import { type CountId, type PlaceCount, type SideCount, totalOf } from '../scene/place-counts'
import type { Language } from './words'

/**
 * Words for a place about which one party alone is quoted: that it claims the place (it is hatched), that
 * its claims contradict each other, or that its representative claim is only of an entry or of fighting.
 * `name`: what the party is called in them, by default its full name.
 */
export function onlyWords(
  model: Model,
  { words, side }: Language,
  { reading, fill, mixed }: Land,
  party: SideId,
  name: string = side(party),
): string {
  if (mixed) return words.keyOnly(name, 'mixed')
  if (fill.pattern === 'hatch') return words.keyOnly(name)
  const own = reading.positions.find(({ side: id }) => id === party)?.own ?? []
  const [entry] = representativeFirst(
    model,
    own.map((one) => one.entry),
    reading,
  )
  const said = own.find((one) => one.entry === entry)?.control
  const short =
    said?.asserts === 'fighting' || (said?.asserts === 'entered' && said.about === party)
      ? said.asserts
      : undefined
  return words.keyOnly(name, short)
}

/**
 * A district's reading under a lens in the few words at its name; empty where no party's claims say who
 * is there, and where the pattern under one side's lens shows it. "No claims" is independent of the
 * filters.
 */
export function placeReading(
  model: Model,
  language: Language,
  land: Land,
  count: PlaceCount,
  lens: ViewState['lens'],
): string {
  const { words } = language
  const { reading, fill } = land
  const single = lens !== 'both' && lens !== 'compare'
  if (fill.pattern === 'crosshatch') return words.keyContradict
  if (fill.pattern === 'stripes') return words.keyBothTrue
  if (fill.pattern === 'plain' && count.silent) return words.noClaims
  if (fill.pattern === 'hatch' && single && !land.mixed) return ''
  const speaks = reading.positions.find(
    ({ side, own }) => (!single || side === lens) && own.length > 0,
  )
  if (!speaks) return ''
  return onlyWords(model, language, land, speaks.side, countName(model, language, speaks.side))
}

/** Before a count: a party's name; third parties are counted together as others. */
export function countName(model: Model, language: Language, id: SideId): string {
  const side = model.sides.get(id)
  if (side?.role !== 'party') return language.words.others
  return language.text(side.mapName ?? side.name)
}

/**
 * A side's count at a place in words, "NRF 2"; "NRF +1" for a side whose only claims of the place are
 * counted elsewhere.
 */
export function countWords(model: Model, language: Language, count: SideCount): string {
  const own = totalOf(count)
  const { words } = language
  const number =
    own === 0 && count.elsewhere ? words.withPlus(totalOf(count.elsewhere)) : words.number(own)
  return `${countName(model, language, count.side)} ${number}`
}

/** Name of a place where claims are counted: a district, or a group of the row of counts. */
export function countTitle({ story }: Model, language: Language, id: CountId): string {
  const { words } = language
  const province = language.place(story.province)
  if (id === story.province) return words.countWhole(province)
  if (id === 'elsewhere') return words.countElsewhere
  return id === 'unplaced' ? words.countUnplaced : language.place(id)
}
