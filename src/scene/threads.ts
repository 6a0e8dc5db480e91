import type { Model } from '../claims/model'
import type { Said } from '../claims/span'
import { precedes } from '../claims/standing'
import type { ClaimId, RelationType } from '../claims/types'
import type { ViewState } from '../view/view-state'
import { inTime, type Mark } from './mark'

/** What ties the selected claim to another one, as the data link the two. */
export interface Thread {
  /** The other claim. */
  readonly id: ClaimId
  readonly type: RelationType
  /** Of a denial: made in so many words. */
  readonly expressly: boolean
  /** The selected claim speaks of the other; else the other speaks of it. */
  readonly forward: boolean
  /** The one that speaks of the other certainly came after it. */
  readonly later: boolean
  /** What the moment knows of the other claim. */
  readonly state: Said
}

/** A key as the browser tells of it. */
interface Pressed {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** How a thread is drawn: relations in the order of the legend, an express denial first. */
export type ThreadLine = 'denies' | 'contradicts' | 'repeats' | 'revises' | 'answers'

/** A denial that lies between two texts, in neither's words, is drawn as a contradiction. */
export function lineOf({ type, expressly }: Pick<Thread, 'type' | 'expressly'>): ThreadLine {
  return type === 'denies' && !expressly ? 'contradicts' : type
}

/**
 * Threads from the selected claim to the claims that it is linked with, in order of time under
 * the view's clock. None without a selection, none to or from what the reader's filters hide.
 * Claims not said yet are among them: the timeline shows those, the map never does.
 */
export function threadsOf(
  model: Model,
  view: ViewState,
  marks: readonly Mark[],
): readonly Thread[] {
  const selected = marks.find((mark) => mark.selected && mark.shown)
  const links = selected && model.links.get(selected.id)
  if (!links) return []
  const others = new Map(links.map((link) => [link.forward ? link.to : link.from, link] as const))
  return marks
    .filter(({ id, shown }) => shown && others.has(id))
    .sort(inTime(view.clock))
    .flatMap(({ id, entry, state }): Thread[] => {
      const link = others.get(id)
      if (!link) return []
      const { forward, relation } = link
      const [speaking, spokenOf] = forward ? [selected.entry, entry] : [entry, selected.entry]
      return [
        {
          id,
          type: relation.type,
          expressly: relation.expressly === true,
          forward,
          later: precedes(spokenOf, speaking, 'said'),
          state,
        },
      ]
    })
}

/**
 * The claim that Alt and an arrow lead to from another: the selected one and those it is linked
 * with, in order of time, round and round. From elsewhere the way begins at the selected one;
 * undefined for other keys and where nothing is linked.
 */
export function followed(
  { key, altKey, ctrlKey, metaKey, shiftKey }: Pressed,
  ring: readonly ClaimId[],
  from: ClaimId,
  selected: ClaimId | null,
): ClaimId | undefined {
  const step = key === 'ArrowDown' ? 1 : -1
  if (!altKey || ctrlKey || metaKey || shiftKey || (step < 0 && key !== 'ArrowUp')) return undefined
  const at = ring.indexOf(ring.includes(from) ? from : (selected ?? ''))
  return at < 0 || ring.length < 2 ? undefined : ring[(at + step + ring.length) % ring.length]
}

/** The selected claim and those it is linked with, in order of time. */
export function ringOf(
  view: ViewState,
  marks: readonly Mark[],
  threads: readonly Thread[],
): readonly ClaimId[] {
  const linked = new Set(threads.map(({ id }) => id))
  return threads.length === 0
    ? []
    : marks
        .filter(({ id, selected }) => selected || linked.has(id))
        .sort(inTime(view.clock))
        .map(({ id }) => id)
}
