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
import { fillPatternOf, landsOf, provinceOf } from './land'

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

describe('the fill of a district', () => {
  it('is plain without claims about it', () => {
    expect(upper([]).fill).toEqual({ pattern: 'plain', sides: ['none', 'none'] })
  })

  it('is a hatch of the one side with claims', () => {
    expect(upper([HELD]).fill).toEqual({ pattern: 'hatch', sides: ['made', 'none'] })
    expect(upper([TAKEN]).fill).toEqual({ pattern: 'hatch', sides: ['none', 'made'] })
  })

  it('is plain where the one side does not say that it is in control itself', () => {
    const yielded = says('yielded', PLAIN, '2021-09-02', [that(HILL, 'holds', 'upper')])
    const fights = says('fights', PLAIN, '2021-09-02', [that(PLAIN, 'fighting', 'upper')])
    for (const claim of [yielded, fights, ENTERED])
      for (const lens of ['both', PLAIN])
        expect(upper([claim], { lens }).fill.pattern).toBe('plain')
    const kept = says('kept', PLAIN, '2021-09-02', [that(HILL, 'does-not-hold', 'upper')])
    expect(upper([kept]).fill).toEqual({ pattern: 'hatch', sides: ['none', 'made'] })
  })

  it('is a crosshatch where both contradict each other', () => {
    expect(upper([HELD, TAKEN]).fill).toEqual({ pattern: 'crosshatch', sides: ['made', 'made'] })
  })

  it('has stripes of both sides where both can be right', () => {
    expect(upper([HELD, ENTERED]).fill).toEqual({ pattern: 'stripes', sides: ['made', 'made'] })
  })

  it('has an unfilled part where a claim is only perhaps made', () => {
    expect(upper([HELD, TAKEN], { t: at(2, 12) }).fill.sides).toEqual(['made', 'maybe'])
    expect(upper([HELD], { t: at(1, 12) }).fill.sides).toEqual(['maybe', 'none'])
  })

  it('is a crosshatch with a claim about the whole province that contradicts a claim about it', () => {
    expect(upper([HELD, ALL]).fill).toEqual({ pattern: 'crosshatch', sides: ['made', 'made'] })
  })

  it('stays plain when claims are only about the province', () => {
    const { districts, province } = lands([ALL])
    expect(districts.map(({ fill }) => fill.pattern)).toEqual(['plain', 'plain', 'plain'])
    expect(province?.fill.pattern).toBe('hatch')
  })

  it('shows one side alone under its lens', () => {
    const both = [HELD, TAKEN]
    expect(upper(both, { lens: HILL }).fill).toEqual({
      pattern: 'hatch',
      sides: ['made', 'none'],
    })
    expect(upper(both, { lens: PLAIN }).fill).toEqual({
      pattern: 'hatch',
      sides: ['none', 'made'],
    })
    expect(upper([HELD], { lens: PLAIN }).fill.pattern).toBe('plain')
  })

  it("shows no claim about the whole province under that side's lens", () => {
    expect(upper([HELD, ALL], { lens: PLAIN }).fill.pattern).toBe('plain')
    expect(upper([HELD, ALL], { lens: HILL }).fill.pattern).toBe('hatch')
  })

  it('shows both under the lens that compares', () => {
    expect(upper([HELD, TAKEN], { lens: 'compare' }).fill.pattern).toBe('crosshatch')
  })

  it('is a crosshatch exactly where the reading is contradicted, in every random story', () => {
    fc.assert(
      fc.property(anyStory, anyMoment, fc.constantFrom('said', 'about'), (story, t, clock) => {
        const index = indexOf(modelOf(story.data), clock)
        for (const place of [...DISTRICTS, PROVINCE]) {
          const reading = index.reading(place, t)
          const { pattern, sides } = fillPatternOf(reading, 'both')
          expect(pattern === 'crosshatch').toBe(reading.kind === 'contradicted')
          expect(pattern === 'stripes').toBe(reading.kind === 'not-contested')
          if (reading.kind === 'silent') expect(pattern).toBe('plain')
          if (pattern === 'hatch') expect(reading.kind).toBe('one-side')
          const drawn = sides.filter((state) => state !== 'none').length
          expect(drawn).toBe({ plain: 0, hatch: 1, crosshatch: 2, stripes: 2 }[pattern])
          for (const lens of [HILL, PLAIN])
            expect(['plain', 'hatch']).toContain(fillPatternOf(reading, lens).pattern)
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

describe('the outline of a district', () => {
  it('is heavier where the selected claim is counted, and where a reader selected the place', () => {
    const atUpper = says('at-upper', HILL, '2021-09-01', [], { place: 'upper' })
    const outlined = (change: Partial<ViewState>) =>
      lands([atUpper, TAKEN, ALL], change)
        .districts.filter((land) => land.outlined)
        .map(({ place }) => place.id)
    expect(outlined({})).toEqual([])
    expect(outlined({ claim: 'at-upper' })).toEqual(['upper'])
    expect(outlined({ claim: 'at-upper', place: 'lower' })).toEqual(['upper', 'lower'])
    const { districts } = lands([atUpper], { claim: 'at-upper' })
    expect(districts.some(({ selected }) => selected)).toBe(false)
  })
})
