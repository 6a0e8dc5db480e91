import { tick } from 'svelte'
import type { ClaimId, PlaceId } from '../claims/types'
import type { ViewState } from '../view/view-state'
import { cardId } from './context'
import {
  isFocusVisible,
  allowsMotion,
  reveal,
  scrollerOf,
  shift,
  toTop,
  openDetails,
} from './follow'

/** Id of the heading of the panel's place. */
const TITLE = 'place-title'

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
 * Call what it returns at the window's first key or press: changes after it are the reader's.
 */
export function followSelection(panel: FollowedPanel): () => void {
  /** Whether the page has settled after it was opened. */
  let settled = false
  let acted = false
  $effect(() => {
    const timer = setTimeout(() => (settled = true), 1000)
    return () => clearTimeout(timer)
  })
  followClaim(panel, () => settled)
  followPlace(panel, () => settled || acted)
  return () => {
    acted = true
  }
}

/** Follows the selected claim; when one that was selected elsewhere is closed, the list scrolls back. */
function followClaim(panel: FollowedPanel, isSettled: () => boolean): void {
  let followed: ClaimId | null = null
  let read: number | null = null
  /** Scroll position before a selection from elsewhere was followed. */
  let scrollBefore: number | null = null

  $effect.pre(() => {
    const id = panel.claim()
    const { step } = panel.view()
    const stepped = step !== null && step !== read
    read = step
    if (id === followed) return
    const left = followed
    followed = id
    // The text of a step that begins stays in sight.
    if (stepped) return
    const inside = panel.root()?.contains(document.activeElement) ?? false
    const from = inside ? cardOf(panel.root(), id)?.getBoundingClientRect().top : undefined
    void drawn(panel, isSettled).then(() => {
      const root = panel.root()
      // Another selection may have come meanwhile, and a later frame must not undo its scrolling.
      if (!root || followed !== id) return
      const scroller = scrollerOf(root.querySelector('.claims') ?? root, root)
      const card = cardOf(root, id)
      const lost = inside && !isFocusVisible()
      if (card) {
        openDetails(card)
        if (!inside) scrollBefore ??= scroller?.scrollTop ?? null
        showCard(card, scroller, inside, from)
      } else {
        if (scrollBefore !== null && !inside) scroller?.scrollTo({ top: scrollBefore })
        scrollBefore = null
      }
      const asked = card && panel.focusSelected() && !card.contains(document.activeElement)
      if (lost || asked)
        (card ?? cardOf(root, left))?.querySelector('summary')?.focus({ preventScroll: true })
    })
  })
}

/** `from`: where its top was, for a reader in the panel. */
function showCard(card: HTMLElement, scroller: Element | null, inside: boolean, from?: number) {
  // The card that closed above has moved this one: it is scrolled back under the pointer.
  if (from !== undefined) shift(scroller, card.getBoundingClientRect().top - from)
  if (inside) reveal(card, scroller, false)
  // At the top it has the most space below for what is fetched.
  else toTop(card, scroller)
}

function cardOf(root: HTMLElement | undefined, id: ClaimId | null) {
  return id === null ? null : root?.querySelector<HTMLElement>(`#${CSS.escape(cardId(id))}`)
}

/**
 * Resolves when the state is rendered, with the list of claims if it can be; while the page starts
 * that takes one more frame.
 */
async function drawn(panel: FollowedPanel, isSettled: () => boolean): Promise<void> {
  await panel.listed().catch(() => undefined)
  await tick()
  if (!isSettled()) await new Promise(requestAnimationFrame)
}

/** Follows the selected place, but not while a step is read. */
function followPlace(panel: FollowedPanel, isReaders: () => boolean): void {
  let visited: PlaceId | null = null
  $effect(() => {
    const { step, place } = panel.view()
    const left = visited
    if (place === left) return
    visited = place
    const root = panel.root()
    if (!root || step !== null || !isReaders()) return
    if (place !== null) showPlace(root, panel)
    // The title may be that of the next place in the panel.
    else if (!isFocusVisible() || document.activeElement?.id === TITLE)
      root.querySelector<HTMLElement>(`[data-district="${left ?? ''}"]`)?.focus()
  })
}

/** Scrolls the panel to its top, where the moment and the link to all places are. */
function showPlace(root: HTMLElement, panel: FollowedPanel): void {
  const title = root.querySelector<HTMLElement>(`#${TITLE}`)
  if (!title) return
  const scroller = scrollerOf(title, root)
  const low = title.getBoundingClientRect().top > innerHeight / 3
  if (scroller) scroller.scrollTop = 0
  else if (low) toTop(root, null)
  else reveal(title.closest('section') ?? title, null, allowsMotion())
  if (panel.focusSelected() || !isFocusVisible()) title.focus({ preventScroll: true })
}
