/** Readings of small stories in one call. */
import type { ControlAssertion } from '../model'
import { type Reading, readingOf } from '../reading'
import type { Claim, Clock, Ms, PlaceId } from '../types'
import { at, HILL, modelWith, PLAIN, that } from './story'

export const HILL_HOLDS = [that(HILL, 'holds', 'upper')]
export const PLAIN_HOLDS = [that(PLAIN, 'holds', 'upper')]
export const PLAIN_ENTERED = [that(PLAIN, 'entered', 'upper')]

interface Where {
  readonly place?: PlaceId
  readonly t?: Ms
  readonly clock?: Clock
}

/** The reading of the upper district at the end of the window by default. */
export const read = (
  claims: readonly Claim[],
  { place = 'upper', t = at(6), clock = 'said' }: Where = {},
): Reading => readingOf(modelWith(...claims), place, t, clock)

export const ids = (assertions: readonly ControlAssertion[]): readonly string[] =>
  assertions.map(({ entry }) => entry.claim.id)
