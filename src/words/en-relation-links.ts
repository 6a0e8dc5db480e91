import type { RelationType } from '../claims/types'

type Line = 'contradicts' | RelationType

/** Of a linked claim, after its name: it speaks of the selected claim, or is spoken of by it. */
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
   * How another claim is linked with the selected one. `forward`: the selected one speaks of it;
   * `later`: a denial that certainly came after what it denies.
   */
  linked(line: Line, forward: boolean, later: boolean): string {
    const words = LINKED[line][forward ? 1 : 0]
    return later && (line === 'denies' || line === 'contradicts') ? `later ${words}` : words
  },
  /** As `aria-keyshortcuts` wants them: the same in every language. */
  relationKeys: 'Alt+ArrowDown Alt+ArrowUp',
  timelineRelationLinks: 'A thread: linked with the selected claim. Alt ↓ or ↑ follows it.',
}
