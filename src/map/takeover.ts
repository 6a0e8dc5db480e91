/** What browsers tell of a connection; not in every browser, so all optional. */
interface Connection {
  readonly saveData?: boolean
  readonly effectiveType?: string
}

/** A screen this wide belongs to a device that can afford the moving map unasked. */
const WIDE = '(min-width: 64rem)'

function mayLoadUnasked(): boolean {
  // An article may hold several maps, most of which nobody moves.
  if (document.documentElement.dataset.ui) return false
  const { connection } = navigator as Navigator & { connection?: Connection }
  if (connection?.saveData === true) return false
  if (connection?.effectiveType !== undefined && connection.effectiveType !== '4g') return false
  return matchMedia(WIDE).matches
}

/**
 * Calls `wake` once the page has been idle after loading, on a wide screen with a good
 * connection and without Save-Data. Returns what cancels it.
 */
export function readyAtIdle(wake: () => void): () => void {
  if (!mayLoadUnasked()) return () => undefined
  let idle = 0
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in window) idle = requestIdleCallback(wake, { timeout: 4000 })
    else wake()
  }, 1500)
  return () => {
    clearTimeout(timer)
    if (idle !== 0) cancelIdleCallback(idle)
  }
}
