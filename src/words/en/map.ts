import type { Lang } from '../../claims/types'
import { catalogueOf } from '../catalogue'

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

const EITHER = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** Numbers of claims by position and state. */
interface MapCounts {
  readonly made: number
  readonly maybe: number
  readonly province: number
  readonly unplaced: number
  readonly elsewhere: number
}

/** English words of the map's text alternative, which only pictures and the builder need. */
const enMap = {
  /** Begins the text: whose map, of what, when. */
  mapOf: (place: string, moment: string, zone: string) =>
    `Map of what was claimed about ${place}, as of ${moment}, ${zone}.`,
  mapAccording: (side: string) => `It shows the story of the ${side} alone.`,
  noControl: 'A map of statements, not of control.',
  contradictedAre: (n: number) => `${plural(n, 'district', 'districts')} contradicted.`,
  noneContradicted: 'No district contradicted.',
  /** A claim in the middle of a sentence; `when` is in brackets, `doubt` may be empty. */
  quoted: (attribution: string, when: string, doubt: string, summary: string) =>
    `${attribution} said (${doubt === '' ? when : `${when}, ${doubt}`}): ${summary}`,
  told: (place: string, reading: string, claims: readonly string[]) =>
    `${place}, ${reading}: ${claims.join('; ')}.`,
  /** `Contradicted: Paryan and Shutul.` */
  readingOf: (reading: string, places: string) =>
    `${reading.charAt(0).toUpperCase()}${reading.slice(1)}: ${places}.`,
  claims: (place: string, claims: readonly string[]) => `${place}: ${claims.join('; ')}.`,
  wholeSilent: (place: string) => `${place}: neither side has said who holds it.`,
  wholeNotClaimed: (place: string, side: string) =>
    `${place}: the ${side} has not said who holds it.`,
  counts: {
    said: ({ made, maybe }: MapCounts) =>
      `${plural(made, 'claim', 'claims')} said${maybe === 0 ? '' : `, ${maybe} maybe said`} by then.`,
    about: ({ made, maybe }: MapCounts) =>
      `${plural(made, 'claim', 'claims')} about a time before${maybe === 0 ? '' : `, ${maybe} maybe before`} then.`,
  },
  silentDistricts: (places: readonly string[]) =>
    `Silence: neither side has said who is in ${EITHER.format(places)}.`,
  districtsNotClaimed: (side: string, places: readonly string[]) =>
    `Silence: the ${side} has not said who is in ${EITHER.format(places)}.`,
  /** Claims that are counted at no district. */
  beside({ province, unplaced, elsewhere }: MapCounts, name: string): string {
    const parts = [
      province === 0 ? '' : `${province} of the whole province`,
      unplaced === 0 ? '' : `${unplaced} that ${unplaced === 1 ? 'names' : 'name'} no place`,
      elsewhere === 0 ? '' : `${elsewhere} of places outside ${name}`,
    ].filter((part) => part !== '')
    return parts.length === 0 ? '' : `Counted at no district: ${parts.join(', ')}.`
  },
  filtered: (n: number, all: number) =>
    `Only ${n} of ${plural(all, 'claim', 'claims')} are shown as marks.`,
}

export type MapStrings = typeof enMap

/** The words of the map as text in a language; English where it has no catalogue. */
export const mapStrings = (lang: Lang): MapStrings => catalogueOf(lang)?.map ?? enMap
