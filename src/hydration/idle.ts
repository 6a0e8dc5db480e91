/** Does `work` once the browser has nothing else to do. Returns what cancels it. */
export function whenIdle(work: () => void): () => void {
  // Safari has no idle callbacks; a short wait does.
  if ('requestIdleCallback' in window) {
    const handle = window.requestIdleCallback(work)
    return () => window.cancelIdleCallback(handle)
  }
  const timer = setTimeout(work, 100)
  return () => clearTimeout(timer)
}
