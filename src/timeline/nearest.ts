/** As near as a click may miss a mark, px: half of a target's 44. */
const REACH = 22

/** Hands a click between the marks inside `root` to the nearest one within reach. */
export function nearest(root: HTMLElement): () => void {
  const onclick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('button')) return
    let best: HTMLElement | undefined
    let least = REACH
    for (const button of root.querySelectorAll('button')) {
      const box = button.getBoundingClientRect()
      const dx = box.left + box.width / 2 - event.clientX
      const dy = box.top + box.height / 2 - event.clientY
      const distance = Math.hypot(dx, dy)
      if (distance < least) {
        least = distance
        best = button
      }
    }
    best?.click()
  }
  root.addEventListener('click', onclick)
  return () => {
    root.removeEventListener('click', onclick)
  }
}
