/**
 * Least share of an element that is in sight: one that only touches the viewport's edge intersects it, too.
 * Browsers keep it as a number of 32 bits, in which a smaller one could be 0.
 */
const LEAST = 1e-7

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
    { threshold: LEAST },
  )
  watcher.observe(element)
  return () => watcher.disconnect()
}
