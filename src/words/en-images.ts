import type { Lang } from '../claims/types'

/** English words that only pictures of moments have. */
export const enImages = {
  /** After the day: the moment that the picture shows, in the other calendar and the zone. */
  momentLine: (other: string, hour: string, zone: string) => `${other} · by ${hour}, ${zone}`,
  noControl: 'A map of statements, not of control.',
}

export type ImageStrings = typeof enImages

/** By language; other languages are added here. */
const STRINGS: Readonly<Partial<Record<Lang, ImageStrings>>> = { en: enImages }

/** The words of pictures in a language; English where it has none yet. */
export const imageStrings = (lang: Lang): ImageStrings => STRINGS[lang] ?? enImages
