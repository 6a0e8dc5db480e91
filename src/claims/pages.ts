import type { Model } from './model'
import type { ClaimId, Lang, Ms } from './types'

/** ISO date of the day that begins at `day`, in the story's zone. */
export function isoDay(model: Model, day: Ms): string {
  return new Date(day + model.zone).toISOString().slice(0, 10)
}

/** Folder of a day's own page, from the page of the map in the same language. */
export function dayPath(model: Model, day: Ms): string {
  return `d/${isoDay(model, day)}/`
}

/** Path of the picture of the map at the end of a day, from the site's root; `imageFile` completes it. */
export function dayImage(model: Model, day: Ms): string {
  return `img/day-${isoDay(model, day)}`
}

/** Path of the picture of a claim, likewise. */
export function claimImage(id: ClaimId): string {
  return `img/claim-${id}`
}

/** Such a path completed for a language: `img/claim-<id>.png`, in Dari `img/claim-<id>.fa.png`. */
export function imageFile(path: string, lang: Lang): string {
  return `${path}${lang === 'en' ? '' : `.${lang}`}.png`
}

/** Folder of the page of a step of the guided reading (from 1), from the page of the map in its language. */
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
