/** The longest wait for an idle browser, ms: one that is always busy never calls back without it. */
const LONGEST = 3000

/** Calls `work` when the browser is idle, at the latest after three seconds. Returns a cleanup function. */
export function whenIdle(work: () => void): () => void {
  // Safari has no idle callbacks; a short delay replaces them.
  if ('requestIdleCallback' in window) {
    const handle = window.requestIdleCallback(work, { timeout: LONGEST })
    return () => window.cancelIdleCallback(handle)
  }
  const timer = setTimeout(work, 100)
  return () => clearTimeout(timer)
}
