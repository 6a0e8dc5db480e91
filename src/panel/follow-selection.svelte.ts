import { tick } from 'svelte'
import type { ClaimId } from '../claims/types'
import type { ViewState } from '../view/view-state'
import { cardId } from './context'
import { focusIsSeen, likesMotion, reveal, scrollerOf, shift, toTop, unfold } from './follow'

/** Id of the heading of the panel's place. */
const TITLE = 'place-title'

/** Positions before the page follows a selection. */
interface Before {
  readonly id: string | null
  readonly top: number | undefined
  /** The reader was in the panel. */
  readonly inside: boolean
  /** The card that closes. */
  readonly left: string | null
}

/** The parts of the panel that scrolling and focus need; read when they are used. */
interface FollowedPanel {
  /** The panel's element; undefined before it is mounted. */
  root(): HTMLElement | undefined
  view(): ViewState
  /** The selected claim. */
  claim(): ClaimId | null
  /** Whether the selection came from the keyboard, so that focus moves too. */
  focusSelected(): boolean
  /** Resolves once the list of claims is fetched; rejects when it cannot be. */
  listed(): Promise<unknown>
}

/**
 * Scrolls a panel to the claim or place that is selected, and moves the focus there where it would
 * be lost or the selection came from the keyboard. Call it while the panel's component is created.
 * `act` is for the window's first key or press: changes after it are the reader's.
 */
export function followSelection(panel: FollowedPanel): { readonly act: () => void } {
  let visited: string | null = null
  let followed: string | null = null
  /** The step that was read when a selection was last followed. */
  let read: number | null = null
  /** Scroll position before a selection from elsewhere was followed. */
  let home: number | null = null
  /** Whether the page has settled after it was opened. */
  let settled = false
  $effect(() => {
    const timer = setTimeout(() => (settled = true), 1000)
    return () => clearTimeout(timer)
  })

  /** After the reader's first press, changes are the reader's. */
  let acted = false
  const act = () => {
    acted = true
  }

  const cardOf = (id: string | null) =>
    id === null
      ? null
      : (panel.root()?.querySelector<HTMLElement>(`#${CSS.escape(cardId(id))}`) ?? null)

  function follow({ id, top, inside, left }: Before) {
    const root = panel.root()
    if (!root) return
    const scroller = scrollerOf(root.querySelector('.claims') ?? root, root)
    const card = cardOf(id)
    const lost = inside && !focusIsSeen()
    if (!card) {
      if (lost) cardOf(left)?.querySelector('summary')?.focus({ preventScroll: true })
      if (home !== null && !inside) scroller?.scrollTo({ top: home })
      home = null
      return
    }
    unfold(card)
    if (!inside) home ??= scroller?.scrollTop ?? null
    // The card that closed above has moved this one: it is scrolled back under the pointer.
    if (inside && top !== undefined) shift(scroller, card.getBoundingClientRect().top - top)
    // From elsewhere the row scrolls to the top, which leaves the most space below for what is
    // fetched.
    if (inside) reveal(card, scroller, false)
    else toTop(card, scroller)
    if (lost || (panel.focusSelected() && !card.contains(document.activeElement)))
      card.querySelector('summary')?.focus({ preventScroll: true })
  }

  /** The state is rendered, with the list of claims if it can be; while the page starts that takes one more frame. */
  const drawn = async () => {
    await panel.listed().catch(() => undefined)
    await tick()
    if (!settled) await new Promise(requestAnimationFrame)
  }

  $effect.pre(() => {
    const id = panel.claim()
    const { step } = panel.view()
    const stepped = step !== null && step !== read
    read = step
    if (id === followed) return
    if (stepped) {
      // While a step is read, its text stays in sight.
      followed = id
      return
    }
    const root = panel.root()
    const card = cardOf(id)
    const before: Before = {
      id,
      top: card?.getBoundingClientRect().top,
      inside: root?.contains(document.activeElement) ?? false,
      left: followed,
    }
    followed = id
    void drawn().then(() => {
      // Another selection may have come meanwhile, and a later frame must not undo its scrolling.
      if (followed === id) follow(before)
    })
  })

  /** A new place's section is scrolled into sight, but not while a step or a card is read. */
  $effect(() => {
    const { step, place } = panel.view()
    const left = visited
    if (place === left) return
    visited = place
    if (step !== null || !(settled || acted)) return
    if (place === null) {
      // The title continues as that of another place.
      if (left !== null && (!focusIsSeen() || document.activeElement?.id === TITLE))
        panel.root()?.querySelector<HTMLElement>(`[data-district="${left}"]`)?.focus()
      return
    }
    const root = panel.root()
    const title = root?.querySelector<HTMLElement>(`#${TITLE}`)
    if (!root || !title) return
    // From its top, where the moment stands and the way back to all places.
    const scroller = scrollerOf(title, root)
    const low = title.getBoundingClientRect().top > innerHeight / 3
    if (scroller) scroller.scrollTop = 0
    else if (low) toTop(root, null)
    else reveal(title.closest('section') ?? title, null, likesMotion())
    if (panel.focusSelected() || !focusIsSeen()) title.focus({ preventScroll: true })
  })

  return { act }
}
