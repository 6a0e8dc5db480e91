import type { Attachment } from 'svelte/attachments'

/** Remembers whether the last thing a reader touched was a key, so that focus follows keys only. */
export function modality(): {
  readonly keyboard: boolean
  readonly attach: Attachment<HTMLElement>
} {
  let keyboard = $state(false)
  const down = () => (keyboard = true)
  const point = () => (keyboard = false)
  return {
    get keyboard() {
      return keyboard
    },
    attach(element) {
      element.addEventListener('keydown', down, true)
      element.addEventListener('pointerdown', point, true)
      return () => {
        element.removeEventListener('keydown', down, true)
        element.removeEventListener('pointerdown', point, true)
      }
    },
  }
}
