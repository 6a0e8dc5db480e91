import type { Dated } from '../../claims/edtf'
import { flagsOf } from '../../claims/flags'
import type { WholeEntry, WholeModel } from '../../claims/model'
import { isMarked } from '../../claims/places'
import type { AboutDate, ClaimId, PlaceId } from '../../claims/types'
import { addressOf, claimFolder, type Site } from '../site'
import { boundsOf } from './dates'

/** A date as in the data, and its bounds. */
const dateOf = (given: AboutDate, dated: Dated, zone: number) => ({
  ...given,
  precision: dated.precision,
  approximate: dated.approximate,
  ...boundsOf(dated, zone),
})

function placeIn(model: WholeModel, id: PlaceId | null) {
  const place = id === null ? undefined : model.places.get(id)
  if (!place) return null
  const { kind, name, within, at, looseKm, certainty, note } = place
  return { id: place.id, kind, name, within, at, looseKm, certainty, ...(note ? { note } : {}) }
}

/** Found by id; the data were checked, so a miss is a bug. */
function found<T>(map: ReadonlyMap<string, T>, id: string): T {
  const item = map.get(id)
  if (item === undefined) throw new Error(`exports: nothing has the id "${id}"`)
  return item
}

const sideOf = (model: WholeModel, id: string) => {
  const { role, name, longName } = found(model.sides, id)
  return { id, role, name, longName }
}

/** Relations of other claims to this one: the inverse of theirs. */
const linkedFrom = (model: WholeModel, id: ClaimId) =>
  (model.links.get(id) ?? [])
    .filter(({ forward }) => !forward)
    .map(({ from, relation: { type, expressly, note } }) => ({
      type,
      from,
      ...(expressly ? { expressly } : {}),
      ...(note ? { note } : {}),
    }))

/** A claim with all that it refers to inserted, as `claims.json` publishes it. */
export function recordOf(site: Site, model: WholeModel, entry: WholeEntry) {
  const { claim } = entry
  const [english] = site.locales
  return {
    ...claim,
    url: english ? addressOf(site, claimFolder(english, claim.id)) : '',
    side: sideOf(model, claim.side),
    speakers: claim.speakers.map((id) => found(model.people, id)),
    said: dateOf(claim.said, entry.said, model.zone),
    about: dateOf(claim.about, entry.about, model.zone),
    place: placeIn(model, claim.place),
    flags: flagsOf(model, entry),
    linkedFrom: linkedFrom(model, claim.id),
    sources: claim.sources.map((id) => found(model.sources, id)),
  }
}

export type ClaimRecord = ReturnType<typeof recordOf>

/** The place of a claim's mark; null for none, and for the province as a whole. */
export const placeOfMark = (claim: ClaimRecord): ClaimRecord['place'] =>
  isMarked(claim) ? claim.place : null

/** All claims of a site, in the data's order. */
export function recordsOf(site: Site): readonly ClaimRecord[] {
  const model = modelIn(site)
  return model.entries.map((entry) => recordOf(site, model, entry))
}

/** The model that every language of a site shares. */
export function modelIn({ locales }: Site): WholeModel {
  const [first] = locales
  if (!first) throw new Error('exports: a site without a language')
  return first.storyContext.model
}
