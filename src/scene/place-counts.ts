import { grouped } from '../claims/grouped'
import type { Entry, Model } from '../claims/model'
import type { Claim, Place, PlaceId, SideId } from '../claims/types'
import type { ViewState } from '../view/view-state'
import { inTime, type Mark } from './mark'

/** How many claims of one side are counted at one place, at the view's moment. */
export interface SideCount {
  readonly side: SideId
  /** Said by the moment. */
  readonly made: number
  /** Perhaps said by the moment: their day or interval has begun and has not ended. */
  readonly maybe: number
  /**
   * Claims counted elsewhere that also say who is at this place, or at a place in or near it. They are shown
   * for a side of which no claim is counted here, instead of a zero. Absent where there are none.
   */
  readonly elsewhere?: { readonly made: number; readonly maybe: number }
}

/**
 * Where a claim is counted: at one of the story's districts, with the province as a whole,
 * `elsewhere` (at a place outside the districts) or `unplaced` (its source names no place, or several).
 */
export type CountId = PlaceId

/** The claims counted at one place. */
export interface PlaceCount {
  readonly id: CountId
  /** One for each side, in the order of `countOrder`, zeros included; under a party's lens that party's. */
  readonly sides: readonly SideCount[]
  /** The claims that are counted, said or perhaps said at the moment, earlier first. */
  readonly marks: readonly Mark[]
  /** Whether these sides have said nothing here: then no claim is counted, whatever the filters. */
  readonly silent: boolean
}

/**
 * Every shown claim that is said or perhaps said by the moment, each counted exactly once; under one
 * party's lens every one of that party.
 */
export interface PlaceCounts {
  /** The story's districts, in the data's order. */
  readonly districts: readonly PlaceCount[]
  readonly province: PlaceCount
  readonly elsewhere: PlaceCount
  readonly unplaced: PlaceCount
}

/** The two parties in the order of sides on screen, then third parties. */
export function countOrder(order: readonly SideId[]): readonly SideId[] {
  return [...order.slice(0, 1), ...order.slice(-1), ...order.slice(1, -1)]
}

/**
 * Where a claim is counted: at the district that is its place, or that its place lies in or near; with
 * the province when the claim is about all of it; `unplaced` without a place; else `elsewhere`.
 */
export function countIdOf(model: Model, claim: Claim): CountId {
  const { province } = model.story
  if (claim.place === null || claim.precision === 'unplaced') return 'unplaced'
  if (claim.precision === 'province' && claim.place === province) return province
  return districtOf(model, claim.place) ?? 'elsewhere'
}

/** The district that is a place, or that it lies in or near; undefined outside all of them. */
export function districtOf({ places, story }: Model, id: PlaceId): PlaceId | undefined {
  let place: Place | undefined = places.get(id)
  while (place && !story.districts.includes(place.id))
    place = places.get(place.near ?? place.within ?? '')
  return place?.id
}

const naming = new WeakMap<Model, ReadonlyMap<PlaceId, ReadonlySet<Entry>>>()

/** The claims that say who is at a place or, of a district, at a place in or near it. */
export function claimsNaming(model: Model, id: PlaceId): ReadonlySet<Entry> {
  let byPlace = naming.get(model)
  if (!byPlace) {
    const pairs = [...model.assertions].flatMap(([place, assertions]) =>
      assertions.map(({ entry }) => [districtOf(model, place) ?? place, entry] as const),
    )
    byPlace = new Map([...grouped(pairs)].map(([place, entries]) => [place, new Set(entries)]))
    naming.set(model, byPlace)
  }
  return byPlace.get(id) ?? new Set()
}

/** Counts the shown claims by place and side; under one party's lens those of that party alone. */
export function placeCountsOf(
  model: Model,
  view: ViewState,
  marks: readonly Mark[],
  order: readonly SideId[],
): PlaceCounts {
  const lens = model.parties.find(({ id }) => id === view.lens)
  const sides = lens ? [lens.id] : countOrder(order)
  const { province, districts } = model.story
  const known = marks.filter(({ state, side }) => state !== 'not-yet' && sides.includes(side))
  const groups = grouped(known.map((mark) => [countIdOf(model, mark.entry.claim), mark]))
  const countAt = (id: CountId): PlaceCount => {
    const group = groups.get(id) ?? []
    const own = group.filter(({ shown }) => shown).sort(inTime(view.clock))
    const numbers = (among: readonly Mark[], side: SideId) => {
      const number = (state: Mark['state']) =>
        among.filter((mark) => mark.side === side && mark.state === state).length
      return { made: number('made'), maybe: number('maybe') }
    }
    const named = claimsNaming(model, id)
    const elsewhere = known.filter(
      ({ entry, shown }) => shown && named.has(entry) && countIdOf(model, entry.claim) !== id,
    )
    return {
      id,
      sides: sides.map((side) => ({
        side,
        ...numbers(own, side),
        ...(elsewhere.some((mark) => mark.side === side)
          ? { elsewhere: numbers(elsewhere, side) }
          : {}),
      })),
      marks: own,
      silent: group.length === 0,
    }
  }
  return {
    districts: districts.map(countAt),
    province: countAt(province),
    elsewhere: countAt('elsewhere'),
    unplaced: countAt('unplaced'),
  }
}

/** How many claims of one side are counted, said and maybe said. */
export const totalOf = ({ made, maybe }: Pick<SideCount, 'made' | 'maybe'>): number => made + maybe

/**
 * The sides whose counts are drawn at a place: both parties once one of them has a claim about it,
 * so that the other's zero shows; third parties where they have claims. None where no side has.
 */
export function shownSides(model: Model, sides: readonly SideCount[]): readonly SideCount[] {
  const isParty = ({ side }: SideCount) => model.sides.get(side)?.role === 'party'
  const partySpoke = sides.some((side) => isParty(side) && totalOf(side) > 0)
  return sides.filter((side) => (isParty(side) ? partySpoke : totalOf(side) > 0))
}

/** How a side's count is drawn: filled, outlined, or dashed where the side has no claim. */
export function countState(side: SideCount): 'made' | 'maybe' | 'none' {
  const counted = totalOf(side) > 0 ? side : side.elsewhere
  if (!counted) return 'none'
  return counted.made > 0 ? 'made' : 'maybe'
}
