import type { Entry, Model } from '../claims/model'
import { tellingPair } from '../claims/telling'
import type { Place, SideId } from '../claims/types'
import type { Land } from './land'

/** What to write beside a district that is drawn as contradicted. */
export interface Note {
  readonly place: Place
  /** The two claims that tell the contradiction best, in the order of sides on screen. */
  readonly claims: readonly Entry[]
}

/**
 * Notes on the lands drawn as woven: of the selected one first, then the most recent contradiction: that with the newest
 * claim; of equals, that whose other claim is newer.
 */
export function notesOf(
  model: Model,
  lands: readonly Land[],
  order: readonly SideId[],
): readonly Note[] {
  const rank = ({ claim }: Entry) => order.indexOf(claim.side)
  return lands
    .filter((land) => land.cloth.pattern === 'weave')
    .map(({ place, reading, selected }) => {
      const claims = tellingPair(model, reading)
        .flatMap((entry) => entry ?? [])
        .sort((a, b) => rank(a) - rank(b))
      return { place, claims, selected }
    })
    .sort((a, b) => {
      const [x, y] = [ends(a), ends(b)]
      return (
        Number(b.selected) - Number(a.selected) ||
        (y[0] ?? 0) - (x[0] ?? 0) ||
        (y[1] ?? 0) - (x[1] ?? 0)
      )
    })
}

/** When the claims of a note were said at the latest, the later first. */
const ends = ({ claims }: Note): number[] =>
  claims.map((entry) => Math.min(entry.said.span.end, Number.MAX_VALUE)).sort((a, b) => b - a)
