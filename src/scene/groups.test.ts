import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { modelOf } from '../claims/model'
import { anyStory } from '../claims/testing/random'
import { at, HILL, modelWith, PLAIN, says } from '../claims/testing/story'
import type { Claim } from '../claims/types'
import { groupsOf } from './groups'

// Hundreds of random stories take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

function groups(...claims: readonly Claim[]) {
  const model = modelWith(...claims)
  return groupsOf(model, 'said', model.entries)
}

describe('groupsOf', () => {
  it('claims without a first date come first, then day after day', () => {
    const found = groups(
      says('four', HILL, '2021-09-04'),
      says('one', HILL, '2021-09-01'),
      says('undated', HILL, ''),
      says('three', PLAIN, '2021-09-03'),
    )
    expect(found.map(({ day }) => day)).toEqual([null, at(1), at(3), at(4)])
  })

  it('a day without claims is left out', () => {
    expect(groups()).toEqual([])
  })

  it('within a day claims follow the clock, whatever their side', () => {
    const [day] = groups(
      says('late', HILL, '2021-09-03T20:00'),
      says('noon', PLAIN, '2021-09-03T12:00'),
      says('early', HILL, '2021-09-03T10:00'),
    )
    expect(day?.entries.map(({ claim }) => claim.id)).toEqual(['early', 'noon', 'late'])
  })

  it('a claim of several days is of the first of them', () => {
    expect(groups(says('a', HILL, '2021-09-02/2021-09-04'))[0]?.day).toBe(at(2))
  })

  it('a claim that may be older than the window has no day', () => {
    expect(groups(says('a', HILL, '2021-08-31/2021-09-01'))[0]?.day).toBeNull()
    expect(groups(says('a', HILL, '../2021-09-03'))[0]?.day).toBeNull()
  })

  it('every claim is in exactly one group, under either clock', () => {
    fc.assert(
      fc.property(
        anyStory,
        fc.constantFrom('said' as const, 'about' as const),
        ({ data }, clock) => {
          const model = modelOf(data)
          const listed = groupsOf(model, clock, model.entries).flatMap(({ entries }) => entries)
          expect(listed.map(({ claim }) => claim.id).sort()).toEqual(
            model.entries.map(({ claim }) => claim.id).sort(),
          )
        },
      ),
      { numRuns: 200 },
    )
  })
})
