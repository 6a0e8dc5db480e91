import type { Model } from '../claims/model'
import type { PersonId, PlaceId } from '../claims/types'
import { openingOf } from '../scene/model'
import { filterOf, folded, speaksOf } from '../scene/filter'

/** How many claims of the story are about a place, independent of the moment. */
export function placeCount(model: Model, place: PlaceId): number {
  return model.entries.filter((entry) => speaksOf(model, entry, place)).length
}

/**
 * How many claims the search for a person's name finds, independent of the moment; 0 where the
 * search would not help: for people without a name, with one claim only, or whose name (`Reuters`,
 * `Taliban`) finds more claims of others than of theirs.
 */
export function personCount(model: Model, id: PersonId, name: string): number {
  const spoken = model.entries.filter(({ claim }) => claim.speakers.includes(id)).length
  if (spoken < 2 || model.people.get(id)?.unnamed || folded(name) === '') return 0
  const found = model.entries.filter(filterOf(model, { ...openingOf(model), q: name })).length
  return found <= 2 * spoken ? found : 0
}
