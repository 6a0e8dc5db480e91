import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { indexOf } from '../claims/index'
import { modelOf } from '../claims/model'
import { anyMoment, anyStory } from '../claims/testing/random'
import {
  at,
  DISTRICTS,
  HILL,
  modelWith,
  PLAIN,
  PROVINCE,
  says,
  storyOf,
  that,
  thatAll,
} from '../claims/testing/story'
import type { Claim } from '../claims/types'
import { openingOf, type ViewState } from '../view/view-state'
import { clothOf, landsOf, provinceOf } from './land'

// Hundreds of random stories take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

function lands(claims: readonly Claim[], change: Partial<ViewState> = {}) {
  const model = modelWith(...claims)
  const view = { ...openingOf(model), t: at(6), ...change }
  const index = indexOf(model, view.clock)
  return { districts: landsOf(model, index, view), province: provinceOf(model, index, view) }
}

const upper = (claims: readonly Claim[], change: Partial<ViewState> = {}) =>
  lands(claims, change).districts[0]!

const HELD = says('held', HILL, '2021-09-01', [that(HILL, 'holds', 'upper')])
const TAKEN = says('taken', PLAIN, '2021-09-02', [that(PLAIN, 'holds', 'upper')])
const ENTERED = says('entered', PLAIN, '2021-09-02', [that(PLAIN, 'entered', 'upper')])
const ALL = says('all', PLAIN, '2021-09-02', [thatAll(PLAIN, 'holds')])

describe('the cloth of a district', () => {
  it('is plain where nobody speaks of it', () => {
    expect(upper([]).cloth).toEqual({ pattern: 'plain', threads: ['none', 'none'] })
  })

  it('is a tint of the one side that does', () => {
    expect(upper([HELD]).cloth).toEqual({ pattern: 'tint', threads: ['made', 'none'] })
    expect(upper([TAKEN]).cloth).toEqual({ pattern: 'tint', threads: ['none', 'made'] })
  })

  it('is woven where both contradict each other', () => {
    expect(upper([HELD, TAKEN]).cloth).toEqual({ pattern: 'weave', threads: ['made', 'made'] })
  })

  it('has both threads side by side where both can be right', () => {
    expect(upper([HELD, ENTERED]).cloth).toEqual({ pattern: 'beside', threads: ['made', 'made'] })
  })

  it('has an open thread where a claim is only perhaps made', () => {
    expect(upper([HELD, TAKEN], { t: at(2, 12) }).cloth.threads).toEqual(['made', 'maybe'])
    expect(upper([HELD], { t: at(1, 12) }).cloth.threads).toEqual(['maybe', 'none'])
  })

  it('is woven with a word about the whole province that contradicts a claim about it', () => {
    expect(upper([HELD, ALL]).cloth).toEqual({ pattern: 'weave', threads: ['made', 'made'] })
  })

  it('stays plain when only the province is spoken of', () => {
    const { districts, province } = lands([ALL])
    expect(districts.map(({ cloth }) => cloth.pattern)).toEqual(['plain', 'plain', 'plain'])
    expect(province?.cloth.pattern).toBe('tint')
  })

  it('shows one side alone under its lens', () => {
    const both = [HELD, TAKEN]
    expect(upper(both, { lens: HILL }).cloth).toEqual({
      pattern: 'tint',
      threads: ['made', 'none'],
    })
    expect(upper(both, { lens: PLAIN }).cloth).toEqual({
      pattern: 'tint',
      threads: ['none', 'made'],
    })
    expect(upper([HELD], { lens: PLAIN }).cloth.pattern).toBe('plain')
  })

  it("shows no word about the whole province under that side's lens", () => {
    expect(upper([HELD, ALL], { lens: PLAIN }).cloth.pattern).toBe('plain')
    expect(upper([HELD, ALL], { lens: HILL }).cloth.pattern).toBe('tint')
  })

  it('shows both under the lens that compares', () => {
    expect(upper([HELD, TAKEN], { lens: 'compare' }).cloth.pattern).toBe('weave')
  })

  it('is woven exactly where the reading is contradicted, in every random story', () => {
    fc.assert(
      fc.property(anyStory, anyMoment, fc.constantFrom('said', 'about'), (story, t, clock) => {
        const index = indexOf(modelOf(story.data), clock)
        for (const place of [...DISTRICTS, PROVINCE]) {
          const reading = index.reading(place, t)
          const { pattern, threads } = clothOf(reading, 'both')
          expect(pattern === 'weave').toBe(reading.kind === 'contradicted')
          expect(pattern === 'plain').toBe(reading.kind === 'silent')
          expect(pattern === 'tint').toBe(reading.kind === 'one-side')
          const drawn = threads.filter((thread) => thread !== 'none').length
          expect(drawn).toBe({ plain: 0, tint: 1, weave: 2, beside: 2 }[pattern])
          for (const lens of [HILL, PLAIN])
            expect(['plain', 'tint']).toContain(clothOf(reading, lens).pattern)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('landsOf', () => {
  it('has the districts of the story in its order', () => {
    expect(lands([]).districts.map(({ place }) => place.id)).toEqual(DISTRICTS)
  })

  it('leaves out a district that has no place', () => {
    const model = modelOf(storyOf([], { districts: ['lower', 'atlantis', 'upper'] }))
    const view = openingOf(model)
    const found = landsOf(model, indexOf(model, 'said'), view)
    expect(found.map(({ place }) => place.id)).toEqual(['lower', 'upper'])
  })

  it('the chosen place alone is selected', () => {
    const { districts } = lands([], { place: 'middle' })
    expect(districts.map(({ selected }) => selected)).toEqual([false, true, false])
  })

  it('the province has a reading of its own', () => {
    const { province } = lands([HELD, ALL])
    expect(province?.place.id).toBe(PROVINCE)
    expect(province?.reading.kind).toBe('one-side')
  })
})
