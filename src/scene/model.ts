import type { Model } from '../claims/model'
import type { ClaimId } from '../claims/types'
import { viewOfStep } from '../view/pages'
import { openingOf } from '../view/view-state'

/** Views import these parts of the claims model through the scene. */
export { grouped } from '../claims/grouped'
export { daysOf } from '../claims/model'
export { dayImage, dayPath, imageFile, RECORD_PATH, SOURCES_PATH, stepPath } from '../claims/pages'
export { markPlaceOf } from '../claims/places'
export { HOUR } from '../claims/units'
export { FLAGS, KINDS, STATUSES } from '../claims/types'
export { dayOf, endOfDay, hourFrom, momentOf, openingOf, ZOOM } from '../view/view-state'

/** The claim that the view of a step of the guided reading (from 1) selects; null for none. */
export const claimOfStep = (model: Model, step: number): ClaimId | null =>
  viewOfStep(model, openingOf(model), step)?.claim ?? null
