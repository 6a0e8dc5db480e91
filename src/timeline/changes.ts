import type { Ms } from '../claims/types'
import { hourFrom } from '../scene/model'
import type { Scene, StoryContext } from '../scene/scene'

/**
 * The next full hour (or the last one before) at which a claim that passes the reader's filters
 * changes its state; undefined when there is none. O(log n + the changes between).
 */
export function changeFrom(storyContext: StoryContext, scene: Scene, step: 1 | -1): Ms | undefined {
  const { t, clock } = scene.view
  const index = storyContext.index[clock]
  const { window: span } = storyContext.model
  const shown = new Set(scene.marks.filter((mark) => mark.shown).map((mark) => mark.id))
  let at = step > 0 ? index.nextChange(t) : index.previousChange(t)
  while (at !== undefined) {
    const hour = hourFrom(storyContext.model, at)
    // A change between two hours shows at the later one, so from there it is not a step back.
    const moves = step > 0 ? hour > t && at <= span.end : hour < t && at >= span.start
    if (moves && index.changed(at - 1, at).some((id) => shown.has(id))) return hour
    at = step > 0 ? index.nextChange(at) : index.previousChange(at)
  }
  return undefined
}
