/** Calls `work` when the browser is idle. Returns a cleanup function. */
export function whenIdle(work: () => void): () => void {
  // Safari has no idle callbacks; a short delay replaces them.
  if ('requestIdleCallback' in window) {
    const handle = window.requestIdleCallback(work)
    return () => window.cancelIdleCallback(handle)
  }
  const timer = setTimeout(work, 100)
  return () => clearTimeout(timer)
}
