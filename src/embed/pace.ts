/** Calls `callback` at once and then at most every `pause` ms, the last time after the last call. */
export function throttled(callback: () => void, pause: number): () => void {
  let waiting = false
  let again = false
  const run = () => {
    waiting = again
    if (!again) return
    again = false
    setTimeout(run, pause)
    callback()
  }
  return () => {
    again = true
    if (!waiting) run()
  }
}

/** Calls `callback` once there was no call for `rest` ms. */
export function debounced(callback: () => void, rest: number): () => void {
  let timer = 0
  return () => {
    clearTimeout(timer)
    timer = window.setTimeout(callback, rest)
  }
}
