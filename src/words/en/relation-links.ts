import type { RelationType } from '../../claims/types'

type Line = 'contradicts' | RelationType

/** After the name of a linked claim: it is the source of the relation, or its target. */
const LINKED: Readonly<Record<Line, readonly [speaks: string, spokenOf: string]>> = {
  denies: ['denies the selected claim', 'denied by the selected claim'],
  contradicts: ['contradicts the selected claim', 'contradicted by the selected claim'],
  repeats: ['repeats the selected claim', 'repeated by the selected claim'],
  revises: ['differs from the selected claim, made earlier', 'differs later in the selected claim'],
  answers: ['answers the selected claim', 'answered by the selected claim'],
}

/** English words about the relation links between the selected claim and those it is linked with. */
export const enRelationLinks = {
  /**
   * How another claim is linked with the selected one. `forward`: the relation is stored on the
   * selected one; `later`: a denial that certainly came after the denied claim.
   */
  linked(line: Line, forward: boolean, later: boolean): string {
    const words = LINKED[line][forward ? 1 : 0]
    return later && (line === 'denies' || line === 'contradicts') ? `later ${words}` : words
  },
  timelineRelationLinks: 'A thread: linked with the selected claim.',
}
