/** The nearest scrolling ancestor of `node` within `limit`; null when the page scrolls. */
export function scrollerOf(node: Element, limit: Element): Element | null {
  for (let box = node.parentElement; box; box = box === limit ? null : box.parentElement) {
    const { overflowY } = getComputedStyle(box)
    const scrolls = overflowY === 'auto' || overflowY === 'scroll'
    if (scrolls && box.scrollHeight > box.clientHeight) return box
  }
  return null
}

/** Scrolls `scroller`, or the page when null, by some pixels, without animation. */
export function shift(scroller: Element | null, by: number): void {
  if (scroller) scroller.scrollTop += by
  else window.scrollBy({ top: by, behavior: 'instant' })
}

/** Height, px, that sticks to the top over `node`: a heading, and for the page the timeline. */
function clearOf(node: Element, scroller: Element | null): number {
  const margin = parseFloat(getComputedStyle(node).scrollMarginBlockStart) || 0
  if (scroller) return margin
  return (
    margin + (parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0)
  )
}

/**
 * Shows `node` with the least scrolling of its own scroller, and never of the page around that.
 * Where nothing but the page scrolls, that does. A node taller than its scroller shows its top.
 * Without animation where it is more than a screen away.
 */
export function reveal(node: HTMLElement, scroller: Element | null, smooth: boolean): void {
  const { top, bottom } = node.getBoundingClientRect()
  const clear = clearOf(node, scroller)
  const box = scroller?.getBoundingClientRect().top ?? 0
  const height = scroller?.clientHeight ?? window.innerHeight
  const above = top - box - clear
  const below = bottom - (box + height)
  const by = above < 0 ? above : Math.max(0, Math.min(above, below))
  if (by === 0) return
  const behavior = smooth && Math.abs(by) < height ? 'smooth' : 'instant'
  ;(scroller ?? window).scrollBy({ top: by, behavior })
}

/**
 * Scrolls `scroller`, or the page when null, without animation, so that `node` begins at its top, or
 * at the window's where the page is scrolled.
 */
export function toTop(node: HTMLElement, scroller: Element | null): void {
  const clear = clearOf(node, scroller)
  const box = Math.max(0, scroller?.getBoundingClientRect().top ?? 0)
  shift(scroller, node.getBoundingClientRect().top - box - clear)
}

/** Opens every closed `details` around `node`. */
export function openDetails(node: Element): void {
  for (
    let fold = node.parentElement?.closest('details');
    fold;
    fold = fold.parentElement?.closest('details')
  )
    fold.open = true
}

export function allowsMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: no-preference)').matches
}

/**
 * Whether the focused element is visible: it may lie in a part that has just been closed or moved.
 */
export function isFocusVisible(): boolean {
  const { activeElement } = document
  if (!activeElement || activeElement === document.body) return false
  // Safari before 17.4 has no `checkVisibility`.
  const { checkVisibility } = activeElement as Partial<Element>
  return checkVisibility?.call(activeElement) ?? activeElement.getClientRects().length > 0
}
