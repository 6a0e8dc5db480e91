/** Calls `tell` at once and then at most every `pause` ms, the last time after the last call. */
export function throttled(tell: () => void, pause: number): () => void {
  let waiting = false
  let again = false
  const run = () => {
    waiting = again
    if (!again) return
    again = false
    setTimeout(run, pause)
    tell()
  }
  return () => {
    again = true
    if (!waiting) run()
  }
}

/** Calls `tell` once there was no call for `rest` ms. */
export function debounced(tell: () => void, rest: number): () => void {
  let timer = 0
  return () => {
    clearTimeout(timer)
    timer = window.setTimeout(tell, rest)
  }
}
