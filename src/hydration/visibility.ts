/**
 * Least visible share of an element that is in sight: one that only touches the viewport's edge counts as
 * intersecting, with a share of 0. Browsers store it as a 32-bit float, in which `Number.MIN_VALUE` is 0.
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
