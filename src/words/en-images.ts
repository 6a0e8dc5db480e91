import type { Lang } from '../claims/types'

/** English words that only pictures have. */
export const enImages = {
  /** After the day: the moment that the picture shows, in the other calendar and the zone. */
  momentLine: (other: string, hour: string, zone: string) => `${other} · by ${hour}, ${zone}`,
  noControl: 'A map of statements, not of control.',
  noFinding: 'One statement among many, not a finding.',
  /** In place of a map, on the card of a claim that has no spot. */
  noMap: {
    unplaced: 'No place named, so there is no spot to show',
    beyond: (place: string) => `${place}, beyond this map`,
  },
  cardTitle: (attribution: string, summary: string) => `${attribution} said: ${summary}`,
  /** The text alternative of a claim's card. */
  cardAlt: (attribution: string, summary: string, details: readonly string[]) =>
    `${attribution} said: ${summary}. ${details.join('. ')}.`,
  detail: (label: string, text: string) => `${label}: ${text}`,
}

export type ImageStrings = typeof enImages

/** By language; other languages are added here. */
const STRINGS: Readonly<Partial<Record<Lang, ImageStrings>>> = { en: enImages }

/** The words of pictures in a language; English where it has none yet. */
export const imageStrings = (lang: Lang): ImageStrings => STRINGS[lang] ?? enImages
