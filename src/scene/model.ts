/** Views import these parts of the claims model through the scene. */
export { daysOf, spanOf } from '../claims/model'
export { dayPath, RECORD_PATH, SOURCES_PATH, stepPath } from '../claims/pages'
export { FLAGS, KINDS, STATUSES } from '../claims/types'
export { shownFrom } from '../claims/span'
export { dayEndedAt, dayOf, endOfDay, hourFrom, momentOf, openingOf } from '../view/view-state'
