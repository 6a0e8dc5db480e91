import type { Rect } from './boxes'
import type { Box } from './frame'
import type { Room } from './plate'

/** Marks what lies over the map; names and marks keep clear of it. */
const OVER = '[data-over-map]'

/** What a stage leaves to names and marks when its frame lies at `box`, in px of the frame. */
export function roomIn(stage: HTMLElement, box: Box): Pick<Room, 'reserved' | 'bounds'> {
  const edge = stage.getBoundingClientRect()
  const inFrame = (rect: Rect): Rect => ({
    left: rect.left - edge.left - box.left,
    right: rect.right - edge.left - box.left,
    top: rect.top - edge.top - box.top,
    bottom: rect.bottom - edge.top - box.top,
  })
  return {
    reserved: [...document.querySelectorAll(OVER)].map((element) =>
      inFrame(element.getBoundingClientRect()),
    ),
    bounds: inFrame(edge),
  }
}
