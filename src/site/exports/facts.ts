import { addressOf, type Site } from '../site'
import { english } from './english'

/** Metadata of every data file. */
export interface FileFacts {
  readonly story: string
  readonly title: string
  /** Semantic version of the data and the ISO day of its publication. */
  readonly version: string
  readonly date: string
  readonly licence: string
  /** Address of the page, whole where the site's own is known. */
  readonly page: string
  /** The caution that must accompany the data. */
  readonly caution: string
}

/** Licences of the parts of the data, as SPDX identifiers. */
export const LICENCES = {
  claims: 'CC-BY-4.0',
  boundaries: 'CC0-1.0',
  places: 'CC-BY-4.0',
  osm: 'ODbL-1.0',
} as const

/** The terms of the claims' licence. */
export const TERMS = 'https://creativecommons.org/licenses/by/4.0/'

const CAUTION =
  'Statements, not facts. Each record says what somebody said, never what happened; the map made of them shows statements, not control.'

/** Metadata of a file under the claims' licence. */
export function factsOf(site: Site): FileFacts {
  const { id, title, edition } = site.data.story
  return {
    story: id,
    title: english(title),
    version: edition.version,
    date: edition.date,
    licence: LICENCES.claims,
    page: addressOf(site, ''),
    caution: CAUTION,
  }
}
