/** Views import these parts of the claims model through the scene. */
export { daysOf, spanOf } from '../claims/model'
export { dayPath, RECORD_PATH, SOURCES_PATH, stepPath } from '../claims/pages'
export { DAY, HOUR } from '../claims/units'
export { FLAGS, KINDS, STATUSES } from '../claims/types'
export { shownFrom } from '../claims/span'
export {
  dayEndedAt,
  dayOf,
  endOfDay,
  hourFrom,
  momentOf,
  openingOf,
  ZOOM,
} from '../view/view-state'
