/** Views import these parts of the claims model through the scene. */
export { daysOf } from '../claims/model'
export { dayPath, RECORD_PATH, SOURCES_PATH, stepPath } from '../claims/pages'
export { HOUR } from '../claims/units'
export { FLAGS, KINDS, STATUSES } from '../claims/types'
export { dayOf, endOfDay, hourFrom, momentOf, openingOf, ZOOM } from '../view/view-state'
