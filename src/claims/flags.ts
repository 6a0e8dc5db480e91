import type { Entry, Model } from './model'
import type { Flag } from './types'

/** The flags that a claim carries, in the vocabulary's order; most carry none. */
export function flagsOf(model: Model, { claim }: Entry): readonly Flag[] {
  const again = (model.links.get(claim.id) ?? []).some(
    (link) => !link.forward && link.relation.type === 'repeats',
  )
  return [
    ...(claim.againstInterest ? (['against-interest'] as const) : []),
    ...(again ? (['repeated'] as const) : []),
  ]
}
