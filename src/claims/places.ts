import type { Place } from './types'

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
