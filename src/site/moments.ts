import { daysOf } from '../claims/model'
import { dayImage, dayPath, stepPath } from '../claims/pages'
import type { Ms, Step } from '../claims/types'
import { dayOf, type ViewState } from '../view/view-state'
import { viewOfDay, viewOfStep } from '../view/pages'
import { type Scene, sceneOf } from '../scene/scene'
import type { LocalisedSite, Site } from './site'

/** A moment of the story with a page of its own: the end of a day, or a step of the reading. */
export interface Moment {
  /** Folder below that of its language: `d/2021-09-05/`, `s/8/`. */
  readonly path: string
  /** Its picture below the site's root, without the language and the ending. */
  readonly picture: string
  readonly heading: string
  readonly view: ViewState
  /** Query of the map at this moment, without `?`. */
  readonly query: string
  /** Midnight that begins the day that it belongs to. */
  readonly day: Ms
  /** The step of the guided reading, and its number from 1; null for a day. */
  readonly step: { readonly content: Step; readonly at: number } | null
}

/** The end of every day of the story. */
export function dayMoments(
  site: Site,
  { storyContext, language }: LocalisedSite,
): readonly Moment[] {
  const { model } = storyContext
  return daysOf(model).map((day) => {
    const view = viewOfDay(site.opening, day)
    return {
      path: dayPath(model, day),
      picture: dayImage(model, day),
      heading: language.dates.weekday(day),
      view,
      query: site.query(view),
      day,
      step: null,
    }
  })
}

/** Every step of the guided reading. */
export function stepMoments(
  site: Site,
  { storyContext, language }: LocalisedSite,
): readonly Moment[] {
  const { model } = storyContext
  return model.story.steps.flatMap((content, i) => {
    const at = i + 1
    const view = viewOfStep(model, site.opening, at)
    if (!view) return []
    return {
      path: stepPath(at),
      picture: `img/step-${at}`,
      heading: language.text(content.title),
      view,
      // The step alone sets its whole view.
      query: site.query({ step: at }),
      day: dayOf(model, view.t),
      step: { content, at },
    }
  })
}

/** All moments that have a page: the days, then the steps. */
export function momentsOf(site: Site, locale: LocalisedSite): readonly Moment[] {
  return [...dayMoments(site, locale), ...stepMoments(site, locale)]
}

/** The scene of the map at a moment. */
export function sceneAt({ storyContext }: LocalisedSite, { view }: Moment): Scene {
  return sceneOf(storyContext, view)
}
