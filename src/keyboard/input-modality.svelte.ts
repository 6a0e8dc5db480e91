import type { Attachment } from 'svelte/attachments'

/** Whether the reader's last input was a key, so that focus is moved for keyboard users only. */
export function inputModality(): {
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
