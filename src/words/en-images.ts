import type { Lang } from '../claims/types'

const plural = (n: number, one: string, many: string) => `${String(n)} ${n === 1 ? one : many}`

/** English words that stand on pictures alone. */
export const enImages = {
  /** Under the day: the moment that the picture shows, in the other calendar and the zone. */
  momentLine: (other: string, hour: string, zone: string) => `${other} · by ${hour}, ${zone}`,
  contradicted: (n: number) =>
    n === 0
      ? 'No district contradicted'
      : plural(n, 'district contradicted', 'districts contradicted'),
  /** Beside a solid and a hollow mark. */
  counted: {
    made: { said: (n: number) => `${String(n)} said`, about: (n: number) => `${String(n)} before` },
    maybe: {
      said: (n: number) => `${String(n)} maybe said`,
      about: (n: number) => `${String(n)} maybe before`,
    },
  },
  /** Claims without a spot on the map: never left out of a count. */
  besideMap: (province: number, unplaced: number, beyond: number) => {
    const parts = [
      province === 0 ? '' : `${String(province)} about the whole province`,
      unplaced === 0 ? '' : `${String(unplaced)} without a place`,
      beyond === 0 ? '' : `${String(beyond)} beyond this map`,
    ].filter((part) => part !== '')
    return parts.length === 0 ? '' : `No spot here: ${parts.join(', ')}`
  },
  noControl: 'A map of statements, not of control.',
  noFinding: 'One statement among many, not a finding.',
  /** In place of a map, on the card of a claim that has no spot. */
  noMap: {
    unplaced: 'No place named, so there is no spot to show',
    beyond: (place: string) => `${place}, beyond this map`,
  },
  cardTitle: (voice: string, summary: string) => `${voice} said: ${summary}`,
  /** The text alternative of a claim's card. */
  cardAlt: (voice: string, summary: string, details: readonly string[]) =>
    `${voice} said: ${summary}. ${details.join('. ')}.`,
  detail: (label: string, text: string) => `${label}: ${text}`,
}

export type ImageStrings = typeof enImages

/** By language; another language adds its own here. */
const STRINGS: Readonly<Partial<Record<Lang, ImageStrings>>> = { en: enImages }

/** The words of pictures in a language; English where it has none yet. */
export const imageStrings = (lang: Lang): ImageStrings => STRINGS[lang] ?? enImages
