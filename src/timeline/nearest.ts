/** Greatest distance of a pointer from the mark that it selects, px: half of a target's 44. */
const REACH = 22

/** The mark's button in `root` nearest to a point of the viewport, px; undefined where none is in reach. */
export function nearest(root: HTMLElement, x: number, y: number): HTMLElement | undefined {
  let best: HTMLElement | undefined
  let least = REACH
  for (const button of root.querySelectorAll<HTMLElement>('button[data-claim]')) {
    const box = button.getBoundingClientRect()
    const distance = Math.hypot(box.left + box.width / 2 - x, box.top + box.height / 2 - y)
    if (distance < least) {
      least = distance
      best = button
    }
  }
  return best
}
