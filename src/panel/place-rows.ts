import type { Model } from '../claims/model'
import type { PlaceId } from '../claims/types'
import type { Land } from '../scene/land'
import type { FillPattern } from '../theme/fill-pattern'
import type { ViewState } from '../view/view-state'
import type { Language } from '../words/words'
import { readingPhrase } from './reading-phrase'

/** Places that have the same fill pattern and reading. */
interface PlaceRow {
  readonly fill: FillPattern
  /** The reading in a few words. */
  readonly phrase: string
  /** By name. */
  readonly places: readonly { readonly id: PlaceId; readonly name: string }[]
}

const RANK: readonly FillPattern['pattern'][] = ['crosshatch', 'stripes', 'hatch', 'plain']

/** Places in rows by their reading under the lens: contradicted ones first, plain land last. */
export function placeRowsOf(
  model: Model,
  language: Language,
  lands: readonly Land[],
  lens: ViewState['lens'],
): readonly PlaceRow[] {
  const named = lands
    .map((land) => ({ land, id: land.place.id, name: language.place(land.place.id) }))
    .sort(
      (a, b) =>
        RANK.indexOf(a.land.fill.pattern) - RANK.indexOf(b.land.fill.pattern) ||
        a.name.localeCompare(b.name, language.lang),
    )
  const rows = new Map<string, PlaceRow>()
  for (const { land, id, name } of named) {
    const { fill } = land
    const phrase = readingPhrase(model, language, land, lens)
    const key = JSON.stringify([fill, phrase])
    rows.set(key, { fill, phrase, places: [...(rows.get(key)?.places ?? []), { id, name }] })
  }
  return [...rows.values()]
}
