/** The story's files as the site is made of them: what is outdated of their translations is marked. */
import claimsFile from '$story/claims.json'
import contextFile from '$story/context.geojson'
import osmFile from '$story/osm.geojson'
import placesFile from '$story/places.geojson'
import sourcesFile from '$story/sources.json'
import storyFile from '$story/story.json'
import ledgerFile from '$story/translations.json'
import { type Ledger, withOutdatedMarked } from '../claims/translations'
import { faStale } from '../words/fa/stale'
import { psStale } from '../words/ps/stale'

const MARKS = { fa: faStale, ps: psStale }
const marked = <T>(file: string, content: T) =>
  withOutdatedMarked(file, content, ledgerFile as unknown as Ledger, MARKS)

export const story = marked('story.json', storyFile)
export const { claims, people } = marked('claims.json', claimsFile)
export const { sources } = marked('sources.json', sourcesFile)
export const places = marked('places.geojson', placesFile)
export const context = marked('context.geojson', contextFile)
export const osm = marked('osm.geojson', osmFile)
