import type { Lang } from '../claims/types'

/** English words of the whole legend, fetched when a reader opens it. */
export const enSigns = {
  signsMaybe: 'they contradict each other; hour not known, so both only maybe said by now',
  signsCounts: 'Counts: one claim, one number',
  signsMade: 'filled: at least one of these claims is said; dashed 0: this side is silent',
  signsMaybeCount: 'outlined: all of them only maybe said by now',
  signsHalo: 'A selected claim, in a ring at its place',
  legendShapes: 'Shape: what it is about',
  legendSays: 'What the claims say',
  legendHalo: 'somewhere in here',
  beside: 'both speak; both can be true',
  insetLabel: (place: string, country: string) => `Where ${place} lies in ${country}`,
}

export type SignStrings = typeof enSigns

/** By language; other languages are added here. */
const STRINGS: Readonly<Partial<Record<Lang, SignStrings>>> = { en: enSigns }

/** The words of the whole legend in a language; English where it has none yet. */
export const signStrings = (lang: Lang): SignStrings => STRINGS[lang] ?? enSigns
