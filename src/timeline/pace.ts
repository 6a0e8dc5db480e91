import type { Ms } from '../claims/types'
import { changeOf, type Scene, sceneOf, type StoryContext } from '../scene/scene'
import { changeFrom } from './changes'

/**
 * Time for a moment without new claims, such as the end of a claim's day. Two fixations of a third
 * of a second to find what changed, and as much again to see what it is, rounded up.
 */
export const BASE: Ms = 1500

/**
 * Extra time to read the announcement: about eleven words ("Friday 3 September, 00:00: 11 new
 * claims, 7 contradict an earlier one"), of which most people read four a second.
 */
const ANNOUNCEMENT: Ms = 1500

/** Extra time for each new claim: one fixation, 0.3 s. */
const PER_CLAIM: Ms = 300

/** The longest time at a step. Readers who want every card stop Play; a longer one seems broken. */
export const LONGEST: Ms = 8500

/** One step of Play. Its moment and its duration, in ms at medium pace, follow from the claims. */
export interface Step {
  readonly to: Ms
  readonly dwell: Ms
  /** Whether nothing follows: the end of the window. */
  readonly last: boolean
}

/** Time at a step with so many new claims, ms at medium pace. */
export function dwellOf(fresh: number): Ms {
  return fresh === 0 ? BASE : Math.min(BASE + ANNOUNCEMENT + fresh * PER_CLAIM, LONGEST)
}

/**
 * The next step of Play from a scene: to the next full hour at which a claim that passes the
 * reader's filters changes its state, then to the window's end, and from there to its start, with
 * all its new claims. Pure.
 */
export function stepFrom(storyContext: StoryContext, scene: Scene): Step {
  const { start, end } = storyContext.model.window
  const again = scene.view.t >= end
  const from = again ? start - 1 : scene.view.t
  const to = again ? start : (changeFrom(storyContext, scene, 1) ?? end)
  const { fresh } = changeOf(storyContext, from, sceneOf(storyContext, { ...scene.view, t: to }))
  return { to, dwell: dwellOf(fresh.length), last: to >= end }
}
