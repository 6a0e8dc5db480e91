/** Views that have a page of their own: the end of each day, and each step of the guided reading. */
import { appearanceOf } from './appearance'
import { daysOf, type Model } from '../claims/model'
import { dayPath, stepPath } from '../claims/pages'
import type { Ms } from '../claims/types'
import { endOfDay, type ViewState } from './view-state'
import { decode, encode } from './url'

/** The opening view at the end of the day that begins at `day`. */
export function viewOfDay(opening: ViewState, day: Ms): ViewState {
  return { ...opening, t: endOfDay(day) }
}

/** The whole view of a step of the guided reading, from 1; undefined for a step that is not there. */
export function viewOfStep(model: Model, opening: ViewState, step: number): ViewState | undefined {
  const content = model.story.steps[step - 1]
  return content && { ...decode(model, opening, content.view), step }
}

/**
 * Folder of the page that shows exactly this view, from the page of the map in the same language;
 * null where there is none. Independent of the appearance.
 */
export function pageOf(model: Model, opening: ViewState, view: ViewState): string | null {
  const query = (of: ViewState) => encode(model, opening, { ...of, ...appearanceOf(opening) })
  const own = query(view)
  if (own === '') return null
  if (view.step !== null) {
    const whole = viewOfStep(model, opening, view.step)
    return whole && query(whole) === own ? stepPath(view.step) : null
  }
  const day = daysOf(model).find((day) => query(viewOfDay(opening, day)) === own)
  return day === undefined ? null : dayPath(model, day)
}
