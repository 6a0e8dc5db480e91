import type { Model } from './model'
import type { Claim, Place, PlaceId } from './types'

/** The part of a GeoJSON feature collection that places need. */
interface PlaceFile {
  readonly features: readonly {
    readonly properties: Readonly<Record<string, unknown>> | null
  }[]
}

/** The places among the features of some files: those with the role `place`. */
export function placesOf(...files: readonly PlaceFile[]): readonly Place[] {
  return files
    .flatMap((file) => file.features)
    .flatMap(({ properties }) => (properties?.role === 'place' ? [placeOf(properties)] : []))
}

/** Builds a place from its feature, whose form the geography's own tests check. */
function placeOf(properties: Readonly<Record<string, unknown>>): Place {
  const p = properties as unknown as Place
  return {
    id: p.id,
    kind: p.kind,
    name: p.name,
    ...(p.grammar ? { grammar: p.grammar } : {}),
    spellings: p.spellings,
    within: p.within,
    ...(p.near ? { near: p.near } : {}),
    at: p.at,
    ...(p.labelAt ? { labelAt: p.labelAt } : {}),
    looseKm: p.looseKm,
    rank: p.rank,
    certainty: p.certainty,
    ...(p.note ? { note: p.note } : {}),
  }
}

type Places = Pick<Model, 'places'>

/** Whether `place` is `around` or lies inside it. */
export function isWithin({ places }: Places, place: PlaceId | null, around: PlaceId): boolean {
  for (let at = place; at !== null; at = places.get(at)?.within ?? null)
    if (at === around) return true
  return false
}

/** Whether a claim has a mark at its place: not about the whole province, nor without a place. */
export const isMarked = ({ precision }: Pick<Claim, 'precision'>): boolean =>
  precision !== 'province' && precision !== 'unplaced'

/** The place of a claim's mark; undefined for a claim without one. */
export function markPlaceOf({ places }: Places, claim: Claim): Place | undefined {
  return claim.place !== null && isMarked(claim) ? places.get(claim.place) : undefined
}
