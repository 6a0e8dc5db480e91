import type { Entry, Model } from './model'
import type { Flag } from './types'

/** The flags of a claim, in the vocabulary's order; most claims have none. */
export function flagsOf(model: Model, { claim }: Entry): readonly Flag[] {
  const again = (model.links.get(claim.id) ?? []).some(
    (link) => !link.forward && link.relation.type === 'repeats',
  )
  return [
    ...(claim.againstInterest ? (['against-interest'] as const) : []),
    ...(again ? (['repeated'] as const) : []),
  ]
}
