import type { Lang } from '../../claims/types'
import { catalogueOf } from '../catalogue'

/** English words that only pictures of moments have. */
export const enImages = {
  /** After the day: the moment that the picture shows, in the other calendar and the zone. */
  momentLine: (other: string, hour: string, zone: string) => `${other} · by ${hour}, ${zone}`,
  noControl: 'A map of statements, not of control.',
}

export type ImageStrings = typeof enImages

/** The words of pictures in a language; English where it has no catalogue. */
export const imageStrings = (lang: Lang): ImageStrings => catalogueOf(lang)?.images ?? enImages
