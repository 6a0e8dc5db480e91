// long because: one subject, and its facts are read side by side
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { indexOf } from './index'
import { modelOf } from './model'
import { stateAt } from './span'
import { canBothHold, isMade, Naive, type Spoken } from './testing/naive'
import { plain } from './testing/plain'
import { anyHalfDay, anyMoment, anyStory, type RandomStory } from './testing/random'
import {
  at,
  DISTRICTS,
  HILL,
  modelWith,
  PLAIN,
  PROVINCE,
  says,
  that,
  thatAll,
} from './testing/story'
import type { Clock, Ms, PlaceId, SideId } from './types'

// Hundreds of random stories take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const anyClock = fc.constantFrom<Clock>('said', 'about')
const anyPlace = fc.constantFrom<PlaceId>('upper', 'upper', PROVINCE, PROVINCE, 'middle', 'ford')
const someMoments = fc.array(fc.oneof(anyMoment, anyHalfDay), { minLength: 1, maxLength: 8 })

describe('indexOf, on random stories', () => {
  it('reads every place at every moment as the vocabulary says', () => {
    fc.assert(
      fc.property(anyStory, anyPlace, someMoments, anyClock, (story, place, moments, clock) => {
        const index = indexOf(modelOf(story.data), clock)
        const naive = new Naive(story)
        for (const t of moments)
          expect(plain(index.reading(place, t))).toEqual(naive.reading(place, t, clock))
      }),
      { numRuns: 500 },
    )
  })

  it('counts the claims in each state', () => {
    fc.assert(
      fc.property(anyStory, someMoments, anyClock, (story, moments, clock) => {
        const index = indexOf(modelOf(story.data), clock)
        const naive = new Naive(story)
        for (const t of moments) expect(index.counts(t)).toEqual(naive.counts(t, clock))
      }),
    )
  })

  it('finds the claims whose state differs between two moments, whichever comes first', () => {
    fc.assert(
      fc.property(anyStory, anyMoment, anyMoment, anyClock, (story, from, to, clock) => {
        const index = indexOf(modelOf(story.data), clock)
        const expected = [...new Naive(story).changed(from, to, clock)].sort()
        expect([...index.changed(from, to)].sort()).toEqual(expected)
        expect([...index.changed(to, from)].sort()).toEqual(expected)
      }),
    )
  })

  it('counts epochs: as many as there are moments of change up to now', () => {
    fc.assert(
      fc.property(anyStory, someMoments, anyClock, (story, moments, clock) => {
        const index = indexOf(modelOf(story.data), clock)
        const changes = new Naive(story).changes(clock)
        for (const t of moments) expect(index.epoch(t)).toBe(changes.filter((c) => c <= t).length)
      }),
    )
  })

  it('moments of one epoch show the same', () => {
    fc.assert(
      fc.property(anyStory, anyMoment, anyMoment, anyClock, (story, t, u, clock) => {
        const model = modelOf(story.data)
        const index = indexOf(model, clock)
        fc.pre(index.epoch(t) === index.epoch(u))
        const states = (now: Ms) => model.entries.map((entry) => stateAt(entry[clock].span, now))
        expect(states(t)).toEqual(states(u))
        for (const place of DISTRICTS)
          expect(plain(index.reading(place, t))).toEqual(plain(index.reading(place, u)))
      }),
    )
  })

  it('gives the next change and the one before', () => {
    fc.assert(
      fc.property(anyStory, someMoments, anyClock, (story, moments, clock) => {
        const index = indexOf(modelOf(story.data), clock)
        const changes = new Naive(story).changes(clock)
        for (const t of moments) {
          expect(index.nextChange(t)).toBe(changes.find((c) => c > t))
          expect(index.previousChange(t)).toBe(changes.filter((c) => c < t).at(-1))
        }
      }),
    )
  })

  it('from change to change one passes all of them, forwards and backwards', () => {
    fc.assert(
      fc.property(anyStory, anyClock, (story, clock) => {
        const index = indexOf(modelOf(story.data), clock)
        const changes = new Naive(story).changes(clock)
        const passed = (step: (t: Ms) => Ms | undefined, from: Ms) => {
          const seen: Ms[] = []
          for (let t = step(from); t !== undefined && seen.length < 99; t = step(t)) seen.push(t)
          return seen
        }
        expect(passed((t) => index.nextChange(t), at(-5))).toEqual(changes)
        expect(passed((t) => index.previousChange(t), at(20)).reverse()).toEqual(changes)
      }),
    )
  })
})

/**
 * Standing claims of the other side, certainly said and certainly newer than `x`, that contradict
 * it: about the very place, or about the whole province.
 */
function laterRivals(naive: Naive, x: Spoken, place: PlaceId, t: Ms, clock: Clock) {
  const other: SideId = x.claim.side === HILL ? PLAIN : HILL
  const told = (y: Spoken) => clock === 'said' && (x.claim.said.before ?? []).includes(y.claim.id)
  const dated = (y: Spoken) => x[clock].end <= y[clock].start && y[clock].start > x[clock].start
  return [...naive.standing(other, place, t, clock), ...naive.general(other, place, t, clock)]
    .filter((y) => isMade(y[clock], t))
    .filter((y) => (told(y) || dated(y)) && !canBothHold(x.control, y.control))
}

describe('readings, on random stories', () => {
  const forEveryReading = (
    assertion: (story: RandomStory, place: PlaceId, t: Ms, clock: Clock) => void,
    numRuns = 300,
  ) => {
    fc.assert(
      fc.property(anyStory, anyPlace, fc.oneof(anyHalfDay, anyMoment), anyClock, assertion),
      {
        numRuns,
      },
    )
  }

  it("never call a place one side's when the other side's later claim contradicts it", () => {
    forEveryReading((story, place, t, clock) => {
      const { kind } = indexOf(modelOf(story.data), clock).reading(place, t)
      if (kind !== 'one-side' && kind !== 'not-contested') return
      const naive = new Naive(story)
      for (const side of [HILL, PLAIN])
        for (const x of naive.standing(side, place, t, clock))
          expect(laterRivals(naive, x, place, t, clock)).toEqual([])
    }, 600)
  })

  it('call a place contradicted exactly when they name a pair', () => {
    forEveryReading((story, place, t, clock) => {
      const { kind, pairs, timing } = indexOf(modelOf(story.data), clock).reading(place, t)
      expect(kind === 'contradicted').toBe(pairs.length > 0)
      expect(timing === null).toBe(pairs.length === 0)
    })
  })

  it('are silent about a district that no claim names, whatever is said of the province', () => {
    forEveryReading((story, _, t, clock) => {
      // Random claims are about the lower district only through the province.
      const reading = indexOf(modelOf(story.data), clock).reading('lower', t)
      expect(reading.kind).toBe('silent')
      expect(
        reading.positions.flatMap((position) => [...position.own, ...position.general]),
      ).toEqual([])
    })
  })

  it('rest on nothing that is not yet said', () => {
    forEveryReading((story, place, t, clock) => {
      const { positions, third } = indexOf(modelOf(story.data), clock).reading(place, t)
      const all = [
        ...positions.flatMap((position) => [...position.own, ...position.general]),
        ...third,
      ]
      for (const { entry } of all)
        expect(story.spans.get(entry.claim.id)?.[clock].start).toBeLessThanOrEqual(t)
    })
  })
})

describe('indexOf', () => {
  const model = modelWith(
    says('a', HILL, '2021-09-02T10:00', [that(HILL, 'holds', 'upper')]),
    says('b', PLAIN, '2021-09-03', [that(PLAIN, 'holds', 'upper')]),
    says('c', PLAIN, '', []),
  )
  const index = indexOf(model, 'said')

  it('counts a claim without a date as perhaps said at any time', () => {
    expect(index.counts(at(1))).toEqual({ made: 0, maybe: 1 })
    expect(index.counts(at(6))).toEqual({ made: 2, maybe: 1 })
  })

  it('an hour counts as one change, a day as two, an unknown date as none', () => {
    expect(index.epoch(at(2, 10) - 1)).toBe(0)
    expect(index.epoch(at(2, 10))).toBe(1)
    expect(index.epoch(at(3))).toBe(1)
    expect(index.epoch(at(3) + 1)).toBe(2)
    expect(index.epoch(at(4))).toBe(3)
    expect(index.nextChange(at(4))).toBeUndefined()
    expect(index.previousChange(at(2, 10))).toBeUndefined()
  })

  it('what changes at the later moment counts, what changed at the earlier does not', () => {
    expect(index.changed(at(2), at(2, 10))).toEqual(['a'])
    expect(index.changed(at(2, 10), at(3) - 1)).toEqual([])
    expect(index.changed(at(3), at(3))).toEqual([])
    expect(index.changed(at(2, 10), at(3))).toEqual([])
    expect(index.changed(at(3), at(3, 1))).toEqual(['b'])
  })

  it('a place that the story does not have is silent', () => {
    expect(index.reading('nowhere', at(3)).kind).toBe('silent')
  })

  it('a district claim changes the reading of the province, and the other way round', () => {
    const named = says('named', HILL, '2021-09-04', [that(HILL, 'holds', 'upper')])
    const all = (day: string) => says('all', PLAIN, day, [thatAll(PLAIN, 'holds')])
    const kinds = (day: string, place: PlaceId) => {
      const mixed = indexOf(modelWith(named, all(day)), 'said')
      return [at(3), at(4), at(5), at(6)].map((t) => mixed.reading(place, t).kind)
    }
    const [silent, one, both] = ['silent', 'one-side', 'contradicted']
    expect(kinds('2021-09-02', PROVINCE)).toEqual([one, one, both, both])
    expect(kinds('2021-09-05', 'upper')).toEqual([silent, silent, one, both])
  })

  it('each clock has its own index', () => {
    const told = says('a', HILL, '2021-09-05', [that(HILL, 'holds', 'upper')], {
      about: '2021-09-01',
    })
    const both = modelWith(told)
    expect(indexOf(both, 'said').reading('upper', at(3)).kind).toBe('silent')
    expect(indexOf(both, 'about').reading('upper', at(3)).kind).toBe('one-side')
  })
})
