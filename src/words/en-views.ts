import type { Lang } from '../claims/types'

const LIST = new Intl.ListFormat('en-GB')

/** English words of the small views, which only an embed asks for. */
const enViews = {
  fullMap: 'View full map',
  fullClaim: 'The whole claim on the full map',
  newTab: 'opens in a new tab',
  statements: 'Statements, not control.',
  according: (side: string) => `According to the ${side} alone`,
  /** Claims that have no spot on the map. */
  offMap: (n: number) => `${String(n)} with no place on the map`,
  /** What the two tints of a comparison mean. */
  claimed: 'claimed by that side',
  contradicted: (places: readonly string[]) =>
    `${places.length === 1 ? '1 district' : `${String(places.length)} districts`} contradicted: ${LIST.format(places)}.`,
  /** Closes a list that goes on: what has no room in a small view is counted. */
  moreDistricts: (n: number) =>
    n === 1 ? 'and 1 more district' : `and ${String(n)} more districts`,
  more: (n: number) => `and ${String(n)} more`,
  asOf: (moment: string, zone: string) => `As of ${moment}, ${zone}.`,
  claim: 'Claim',
}

export type ViewStrings = typeof enViews

/** By language; another language adds its own here. */
const STRINGS: Readonly<Partial<Record<Lang, ViewStrings>>> = { en: enViews }

/** Words of the small views in a language; English where it has none yet. */
export const viewStrings = (lang: Lang): ViewStrings => STRINGS[lang] ?? enViews
