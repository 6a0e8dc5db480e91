import { type Model, spanOf } from './model'
import { bearingOn, type Reading, readingOf } from './reading'
import { countUpTo, stepsOf } from './steps'
import { shownFrom } from './span'
import type { ClaimId, Clock, Ms, PlaceId } from './types'

/** How many claims are made and maybe made at a moment. */
export interface Counts {
  readonly made: number
  readonly maybe: number
}

/** Queries about moments without a pass over all claims. One index for each clock. */
export interface Index {
  /** Reading of a place at `t`: O(log of the changes there) after the first query between two of them. */
  reading(place: PlaceId, t: Ms): Reading
  /** O(log n). */
  counts(t: Ms): Counts
  /** Claims whose state differs between two moments: O(log n + the changes). */
  changed(from: Ms, to: Ms): readonly ClaimId[]
  /** Number of moments of change up to `t`: equal for two between which nothing changes. O(log n). */
  epoch(t: Ms): number
  /**
   * The next moment after `t` (or the last before it) at which a claim changes; undefined when
   * there is none.
   */
  nextChange(t: Ms): Ms | undefined
  previousChange(t: Ms): Ms | undefined
}

interface Event {
  readonly at: Ms
  readonly id: ClaimId
}

const ascending = (a: { readonly at: Ms }, b: { readonly at: Ms }) => a.at - b.at

/** The readings of a model's places under one clock, each computed once between two changes there. */
function readingsOf(model: Model, clock: Clock): Index['reading'] {
  const readings = new Map<PlaceId, (t: Ms) => Reading>()
  const stepsFor = (place: PlaceId) => {
    const bearing = bearingOn(model, place)
    const changes = [...bearing.own, ...bearing.general, ...bearing.parts].flatMap(({ entry }) => {
      const span = spanOf(entry, clock)
      return [shownFrom(span), span.end]
    })
    return stepsOf(changes, (t) => readingOf(model, place, t, clock, bearing))
  }
  return (place, t) => {
    const steps = readings.get(place) ?? stepsFor(place)
    readings.set(place, steps)
    return steps(t)
  }
}

/** Builds the index of a model under one clock: O(n log n) once. */
export function indexOf(model: Model, clock: Clock): Index {
  const spans = model.entries.map((entry) => ({ id: entry.claim.id, span: spanOf(entry, clock) }))
  const starts = spans.map(({ span }) => shownFrom(span)).sort((a, b) => a - b)
  const ends = spans.map(({ span }) => span.end).sort((a, b) => a - b)
  const events: Event[] = spans
    .flatMap(({ id, span }) => [
      { at: shownFrom(span), id },
      { at: span.end, id },
    ])
    .filter(({ at }) => Number.isFinite(at))
    .sort(ascending)
  const moments = [...new Set(events.map(({ at }) => at))]
  const eventTimes = events.map(({ at }) => at)
  return {
    reading: readingsOf(model, clock),
    counts(t) {
      const made = countUpTo(ends, t)
      const begun = countUpTo(starts, t)
      return { made, maybe: Math.max(0, begun - made) }
    },
    changed(from, to) {
      const [low, high] = from < to ? [from, to] : [to, from]
      const slice = events.slice(countUpTo(eventTimes, low), countUpTo(eventTimes, high))
      return [...new Set(slice.map(({ id }) => id))]
    },
    epoch: (t) => countUpTo(moments, t),
    nextChange: (t) => moments[countUpTo(moments, t)],
    previousChange(t) {
      const at = countUpTo(moments, t)
      const onIt = moments[at - 1] === t
      return moments[at - (onIt ? 2 : 1)]
    },
  }
}
