import type { Entry, Model } from '../claims/model'
import type { Text } from '../claims/types'

/** Two claims that cannot both be right as stated. */
export interface Contradiction {
  /** Said first, as far as is known. */
  readonly earlier: Entry
  /** Said later, or at a time not known to be earlier; it carries the link. */
  readonly later: Entry
  /** The later one denies the earlier in so many words. */
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
export interface ContradictionGroup {
  readonly earlier: Entry
  readonly pairs: readonly Contradiction[]
}

/** Every contradicting pair, grouped by the earlier claim: one claim often meets several denials. */
export function contradictionsBefore(model: Model): readonly ContradictionGroup[] {
  const groups = new Map<Entry, Contradiction[]>()
  for (const pair of contradictionsOf(model)) {
    const group = groups.get(pair.earlier)
    if (group) group.push(pair)
    else groups.set(pair.earlier, [pair])
  }
  return [...groups].map(([earlier, pairs]) => ({ earlier, pairs }))
}

/** Every contradicting pair between sides, by the later claim's time, each once. */
export function contradictionsOf(model: Model): readonly Contradiction[] {
  const pairs = model.entries.flatMap((later) => contradictionsBy(model, later))
  const time = ({ later }: Contradiction) => later.said.span.end
  return pairs.sort((a, b) => time(a) - time(b) || a.later.order - b.later.order)
}
