import type { Model } from './model'
import type { Ms } from './types'

/** ISO date of the day that begins at `day`, in the story's zone. */
export function isoDay(model: Model, day: Ms): string {
  return new Date(day + model.zone).toISOString().slice(0, 10)
}

/** Folder of a day's own page, from the page of the map in the same language. */
export function dayPath(model: Model, day: Ms): string {
  return `d/${isoDay(model, day)}/`
}

/** Folder of the page of a step of the guided reading, counted from 1, from the same page. */
export function stepPath(step: number): string {
  return `s/${step}/`
}

/**
 * Folder of the page of contradictions, numbers and corrections, from the page of the map in the same
 * language.
 */
export const RECORD_PATH = 'record/'

/** Folder of the page that lists every source, from the page of the map in the same language. */
export const SOURCES_PATH = 'sources/'
