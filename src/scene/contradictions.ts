import { grouped } from '../claims/grouped'
import type { Index } from '../claims/index'
import { daysOf, type Entry, type Model } from '../claims/model'
import type { Clock, Ms, PlaceId, Text } from '../claims/types'
import { endOfDay } from '../view/view-state'
import { HOUR } from '../claims/units'

/** Two claims that cannot both be right as stated. */
export interface Contradiction {
  /** Said first, as far as is known. */
  readonly earlier: Entry
  /** Said later, or at a time not known to be earlier; the relation is stored on it. */
  readonly later: Entry
  /** Whether the later claim's own words deny the earlier one. */
  readonly expressly: boolean
  readonly note: Text | undefined
}

/** What one claim contradicts, in the data's order. */
export function contradictionsBy(model: Model, later: Entry): readonly Contradiction[] {
  return later.claim.relations.flatMap((relation): Contradiction[] => {
    const earlier = model.byId.get(relation.to)
    if (relation.type !== 'denies' || !earlier) return []
    return [{ earlier, later, expressly: relation.expressly === true, note: relation.note }]
  })
}

/** A claim with the later ones that contradict it. */
interface ContradictionGroup {
  readonly earlier: Entry
  readonly pairs: readonly Contradiction[]
}

/** Every contradicting pair, grouped by the earlier claim, which often has several denials. */
export function contradictionsBefore(model: Model): readonly ContradictionGroup[] {
  const groups = grouped(contradictionsOf(model).map((pair) => [pair.earlier, pair]))
  return [...groups].map(([earlier, pairs]) => ({ earlier, pairs }))
}

/** Every contradicting pair between sides, by the later claim's time, each once. */
export function contradictionsOf(model: Model): readonly Contradiction[] {
  const pairs = model.entries.flatMap((later) => contradictionsBy(model, later))
  const time = ({ later }: Contradiction) => later.said.span.end
  return pairs.sort((a, b) => time(a) - time(b) || a.later.order - b.later.order)
}

/** The districts that become contradicted on a day. */
export interface DayContradictions {
  /** Midnight that begins the day. */
  readonly day: Ms
  readonly places: readonly {
    readonly place: PlaceId
    /** The first full hour at which it is contradicted. */
    readonly from: Ms
  }[]
}

/** Those of every day of the window, under each clock. */
export type NewContradictions = Readonly<Record<Clock, readonly DayContradictions[]>>

/**
 * For each day of the window the districts whose claims begin to contradict each other on it, and
 * did not in the hour before. Independent of lens and filters. O(hours * districts * log n), and a
 * reading at each change: computed at build time and shipped with the data.
 */
export function contradictionsByDay(model: Model, index: Index): readonly DayContradictions[] {
  const contradicted = (id: string, t: Ms) => index.reading(id, t).kind === 'contradicted'
  return daysOf(model).map((day) => ({
    day,
    places: model.story.districts.flatMap((place) => {
      for (let t = day + HOUR; t <= endOfDay(day); t += HOUR)
        if (contradicted(place, t) && !contradicted(place, t - HOUR)) return [{ place, from: t }]
      return []
    }),
  }))
}
