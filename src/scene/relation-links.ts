import type { Model } from '../claims/model'
import type { Said } from '../claims/span'
import { precedes } from '../claims/standing'
import type { ClaimId, RelationType } from '../claims/types'
import type { ViewState } from '../view/view-state'
import { inTime, type Mark } from './mark'

/** A relation in the data between the selected claim and another one. */
export interface RelationLink {
  /** The other claim. */
  readonly id: ClaimId
  readonly type: RelationType
  /** Of a denial: the later claim's own words deny. */
  readonly expressly: boolean
  /** The relation is stored on the selected claim and points to the other; else the reverse. */
  readonly forward: boolean
  /** The claim on which the relation is stored certainly came after the one it points to. */
  readonly later: boolean
  /** State of the other claim at the view's moment. */
  readonly state: Said
}

/** How a link is drawn: relations in the order of the legend, an express denial first. */
type RelationLine = 'denies' | 'contradicts' | 'repeats' | 'revises' | 'answers'

/** A denial that is only implied by the two texts is drawn as a contradiction. */
export function lineOf({
  type,
  expressly,
}: Pick<RelationLink, 'type' | 'expressly'>): RelationLine {
  return type === 'denies' && !expressly ? 'contradicts' : type
}

/** The same list each time, so that nothing is updated. */
const NONE: readonly RelationLink[] = []

/**
 * Links from the selected claim to the claims that it is linked with, in order of time under
 * the view's clock. None without a selection, none to or from what the reader's filters hide.
 * Claims not said yet are among them: the timeline shows those, the map never does.
 */
export function relationLinksOf(
  model: Model,
  view: ViewState,
  marks: readonly Mark[],
): readonly RelationLink[] {
  const selected = marks.find((mark) => mark.selected && mark.shown)
  const links = selected && model.links.get(selected.id)
  if (!links) return NONE
  const others = new Map(links.map((link) => [link.forward ? link.to : link.from, link] as const))
  return marks
    .filter(({ id, shown }) => shown && others.has(id))
    .sort(inTime(view.clock))
    .flatMap(({ id, entry, state }): RelationLink[] => {
      const link = others.get(id)
      if (!link) return []
      const { forward, relation } = link
      const [source, target] = forward ? [selected.entry, entry] : [entry, selected.entry]
      return [
        {
          id,
          type: relation.type,
          expressly: relation.expressly === true,
          forward,
          later: precedes(target, source, 'said'),
          state,
        },
      ]
    })
}
