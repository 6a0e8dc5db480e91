/** An element that only touches the viewport's edge intersects it with a ratio of 0: one more threshold. */
const THRESHOLD = [0, Number.MIN_VALUE]

/**
 * Calls `callback` with whether a part of an element is in the viewport, at first and at each change. Returns
 * a cleanup function.
 */
export function watchVisibility(
  element: Element,
  callback: (inSight: boolean) => void,
): () => void {
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { intersectionRatio } of entries) callback(intersectionRatio > 0)
    },
    { threshold: THRESHOLD },
  )
  watcher.observe(element)
  return () => watcher.disconnect()
}
