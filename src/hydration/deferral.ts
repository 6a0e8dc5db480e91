import type { Attachment } from 'svelte/attachments'
import { on } from 'svelte/events'
import { watchVisibility } from './visibility'

/** Server-rendered markup that is replaced by its component later. */
interface Deferral {
  /** Attachment of the element with the markup. */
  readonly attach: Attachment<HTMLElement>
  /** Replaces the markup: at once, or when the reader's press or focus in it ends. */
  readonly replace: () => void
}

/**
 * Calls `replaceNow` when the markup comes in sight. Never during a press in it or while it has the
 * focus: a click or key would be lost.
 */
export function deferral(replaceNow: () => void): Deferral {
  let element: HTMLElement | undefined
  /** Whether a pointer is pressed in it. */
  let pressed = false
  /** Whether it is to be replaced when the pointer is released. */
  let wanted = false
  const replace = () => {
    if (pressed || element?.contains(document.activeElement)) wanted = true
    else replaceNow()
  }
  const release = () => {
    // The click of this press is handled first.
    setTimeout(() => {
      pressed = false
      if (wanted) replace()
    })
  }
  const attach: Attachment<HTMLElement> = (markup) => {
    element = markup
    const cleanups = [
      watchVisibility(markup, (inSight) => inSight && replace()),
      on(markup, 'pointerdown', () => (pressed = true)),
      on(window, 'pointerup', release),
      on(window, 'pointercancel', release),
      on(markup, 'focusout', release),
    ]
    return () => {
      for (const end of cleanups) end()
    }
  }
  return { attach, replace }
}
