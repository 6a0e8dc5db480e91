/** Keys that only lead elsewhere, or begin a shortcut. */
const PASSING = ['Tab', 'Shift', 'Control', 'Alt', 'Meta']

/**
 * Calls `stop` at whatever the reader does on the page, but for what lies in `[data-keeps-playing]`
 * and for walking on with Tab. Gives what ends the listening.
 */
export function onInterruption(stop: () => void): () => void {
  const interrupt = (event: PointerEvent | KeyboardEvent) => {
    const { target } = event
    if (target instanceof Element && target.closest('[data-keeps-playing]')) return
    if (!('key' in event && PASSING.includes(event.key))) stop()
  }
  document.addEventListener('pointerdown', interrupt, true)
  document.addEventListener('keydown', interrupt, true)
  return () => {
    document.removeEventListener('pointerdown', interrupt, true)
    document.removeEventListener('keydown', interrupt, true)
  }
}
