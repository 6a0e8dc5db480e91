import type { Index } from '../claims/index'
import type { Model } from '../claims/model'
import type { Reading, Voice } from '../claims/reading'
import type { Place, PlaceId } from '../claims/types'
import type { ViewState } from '../view/view-state'

/** A side's thread in a district's cloth: absent, two edges, or filled. */
export type Thread = 'none' | 'maybe' | 'made'

/**
 * How a district is drawn. `plain`: the height tint alone. `tint`: one thread. `weave`: both
 * threads, neither on top, where the claims contradict each other. `beside`: both threads side by
 * side, where both speak and what they say can both hold.
 */
export interface Cloth {
  readonly pattern: 'plain' | 'tint' | 'weave' | 'beside'
  /** By party, in the data's order. */
  readonly threads: readonly [Thread, Thread]
}

/** A district, or the province as a whole, at the view's moment. */
export interface Land {
  readonly place: Place
  readonly reading: Reading
  readonly cloth: Cloth
  readonly selected: boolean
}

const threadOf = (voice: Voice): Thread => {
  if (voice.own.length + voice.general.length === 0) return 'none'
  return voice.certain ? 'made' : 'maybe'
}

/** The cloth of a reading under a lens: one side's lens shows that side's thread alone. */
export function clothOf(reading: Reading, lens: ViewState['lens']): Cloth {
  const [a, b] = reading.voices
  const seen = (voice: Voice): Thread => {
    const own = voice.side === lens
    if (lens !== 'both' && lens !== 'compare' && !own) return 'none'
    if (own && voice.own.length === 0) return 'none'
    return threadOf(voice)
  }
  const threads: readonly [Thread, Thread] = [seen(a), seen(b)]
  const count = threads.filter((thread) => thread !== 'none').length
  if (count === 0 || reading.kind === 'silent')
    return { pattern: 'plain', threads: ['none', 'none'] }
  if (count === 1) return { pattern: 'tint', threads }
  return { pattern: reading.kind === 'contradicted' ? 'weave' : 'beside', threads }
}

function landAt(model: Model, index: Index, view: ViewState, id: PlaceId): Land | undefined {
  const place = model.places.get(id)
  if (!place) return undefined
  const reading = index.reading(id, view.t)
  return {
    place,
    reading,
    cloth: clothOf(reading, view.lens),
    selected: view.place === id,
  }
}

/** The story's districts in reading order. */
export function landsOf(model: Model, index: Index, view: ViewState): readonly Land[] {
  return model.story.districts.flatMap((id) => landAt(model, index, view, id) ?? [])
}

/** The province as a whole, of which some claims speak. */
export function provinceOf(model: Model, index: Index, view: ViewState): Land | undefined {
  return landAt(model, index, view, model.story.province)
}
