import { describe, expect, it } from 'vitest'
import { HILL, modelWith, ORDER, PLAIN, PRESS, says } from '../claims/testing/story'
import type { Claim, Clock } from '../claims/types'
import { openingOf } from '../view/view-state'
import { type StoryContext, storyContextOf } from '../scene/scene'
import { laneSpacesOf, spacesForBoth } from './lane-space'

const storyContext = (...claims: readonly Claim[]) => storyContextOf(modelWith(...claims), ORDER)
const spaces = (of: StoryContext, clock: Clock) =>
  laneSpacesOf(of, { ...openingOf(of.model), clock })

describe('laneSpacesOf', () => {
  it('both parties get the space of the one that needs more', () => {
    const found = spaces(
      storyContext(
        says('a', HILL, '2021-09-01'),
        says('b', HILL, '2021-09-01'),
        says('c', PLAIN, '2021-09-02T12:00'),
        says('d', PLAIN, '../2021-09-03'),
      ),
      'said',
    )
    expect(found.get(HILL)).toEqual({ dayDots: 2, lollipops: 1, bars: 0 })
    expect(found.get(PLAIN)).toEqual(found.get(HILL))
  })

  it('a third party has its own', () => {
    const found = spaces(
      storyContext(says('a', HILL, '2021-09-01'), says('b', PRESS, '2021-09-01/2021-09-02')),
      'said',
    )
    expect(found.get(PRESS)).toEqual({ dayDots: 0, lollipops: 0, bars: 1 })
  })

  it('the day dots are those of the fullest day', () => {
    const found = spaces(
      storyContext(
        says('a', PRESS, '2021-09-01'),
        says('b', PRESS, '2021-09-02'),
        says('c', PRESS, '2021-09-02'),
      ),
      'said',
    )
    expect(found.get(PRESS)?.dayDots).toBe(2)
  })
})

describe('spacesForBoth', () => {
  it('is the larger of what either clock needs', () => {
    const both = storyContext(
      says('a', PRESS, '2021-09-01', [], { about: '2021-09-01/2021-09-02' }),
      says('b', PRESS, '2021-09-01', [], { about: '2021-09-01T12:00' }),
    )
    expect(spacesForBoth(spaces(both, 'said'), spaces(both, 'about')).get(PRESS)).toEqual({
      dayDots: 2,
      lollipops: 1,
      bars: 1,
    })
  })
})
