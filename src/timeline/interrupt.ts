/** Keys that only move the focus, or begin a shortcut. */
const IGNORED_KEYS = ['Tab', 'Shift', 'Control', 'Alt', 'Meta']

/**
 * Calls `stop` at any press or key of the reader, except inside `[data-keeps-playing]` and for
 * `IGNORED_KEYS`. Returns a cleanup function.
 */
export function onInterruption(stop: () => void): () => void {
  const interrupt = (event: PointerEvent | KeyboardEvent) => {
    const { target } = event
    if (target instanceof Element && target.closest('[data-keeps-playing]')) return
    if (!('key' in event && IGNORED_KEYS.includes(event.key))) stop()
  }
  document.addEventListener('pointerdown', interrupt, true)
  document.addEventListener('keydown', interrupt, true)
  return () => {
    document.removeEventListener('pointerdown', interrupt, true)
    document.removeEventListener('keydown', interrupt, true)
  }
}
