/**
 * Calls `callback` with whether an element is in the viewport, at first and at each change. Returns a cleanup
 * function.
 */
export function watchVisibility(
  element: Element,
  callback: (inSight: boolean) => void,
): () => void {
  const watcher = new IntersectionObserver((entries) => {
    for (const { isIntersecting } of entries) callback(isIntersecting)
  })
  watcher.observe(element)
  return () => watcher.disconnect()
}
