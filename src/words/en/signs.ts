import type { Lang } from '../../claims/types'
import { catalogueOf } from '../catalogue'

/** English words of the whole legend, fetched when a reader opens it. */
export const enSigns = {
  signsContradict: 'they contradict each other',
  signsWhole: (province: string) =>
    `A claim about all of ${province} is drawn in a district only where it contradicts the other side’s claim about that district and is not the older of the two.`,
  signsMaybe: 'faint: maybe said by now, the exact time is not known',
  signsOutline: (province: string) =>
    `heavy line: the border of ${province}, and the district that is selected`,
  signsCounts: 'Counts: one claim, one number',
  signsMade:
    'filled: at least one of these claims is said; dashed 0: none of this side is counted here; +1: one that is counted elsewhere names this place',
  signsMaybeCount: 'outlined: all of them only maybe said by now',
  signsHalo: 'A selected claim, in a ring at its place',
  legendShapes: 'Shape: what it is about',
  legendSays: 'What the claims say',
  legendHalo: 'somewhere in here',
  beside: 'both speak; both can be true',
  keys: 'Keys',
  keysFor: {
    hour: 'an hour back or on, at the slider',
    day: 'a day',
    ends: 'the first and the last hour',
    close: 'closes a part, or clears the selection',
  },
  insetLabel: (place: string, country: string) => `Where ${place} lies in ${country}`,
}

export type SignStrings = typeof enSigns

/** The words of the whole legend in a language; English where it has no catalogue. */
export const signStrings = (lang: Lang): SignStrings => catalogueOf(lang)?.signs ?? enSigns
