import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOf, ModelError, modelOf } from '../claims/model'
import { anyStory } from '../claims/testing/random'
import { shownFrom, stateAt } from '../claims/span'
import type { Clock } from '../claims/types'
import {
  at,
  HILL,
  HOUR,
  modelWith,
  says,
  storyOf,
  WINDOW_END,
  WINDOW_START,
} from '../claims/testing/story'
import {
  dayEndedAt,
  dayOf,
  endOfDay,
  fullHour,
  hourFrom,
  liesOn,
  momentOf,
  openingOf,
} from './view-state'

const model = modelWith()
const HALF_HOUR = 30 * 60_000

describe('openingOf', () => {
  const opening = (t: string) =>
    openingOf(modelOf(storyOf([], { opening: { t, lens: 'both', clock: 'said' } })))

  it('the story opens at the moment that it names, local time, with nothing chosen', () => {
    expect(opening('2021-09-05T12:00')).toEqual({
      t: at(5, 12),
      clock: 'said',
      lens: 'both',
      claim: null,
      place: null,
      only: null,
      sides: null,
      kinds: null,
      status: null,
      flags: null,
      q: '',
      step: null,
      map: null,
      dates: false,
      theme: 'auto',
      ui: 'full',
      accent: null,
      bg: null,
      font: null,
      radius: null,
      colours: null,
    })
  })

  it('a moment between two hours opens at the earlier', () => {
    expect(opening('2021-09-05T12:59').t).toBe(at(5, 12))
  })

  it('both ends of the window can open the story', () => {
    expect(opening('2021-09-01T00:00').t).toBe(WINDOW_START)
    expect(opening('2021-09-06T00:00').t).toBe(WINDOW_END)
  })

  it('a moment outside the window is refused', () => {
    expect(() => opening('2021-08-31T23:59')).toThrow(ModelError)
    expect(() => opening('2021-09-06T00:01')).toThrow(ModelError)
  })
})

describe('fullHour', () => {
  it('is the hour at or before, on the clock of the story although its zone has a half hour', () => {
    expect(fullHour(model, at(3, 14))).toBe(at(3, 14))
    expect(fullHour(model, at(3, 14) + HALF_HOUR)).toBe(at(3, 14))
    expect(fullHour(model, at(3, 15) - 1)).toBe(at(3, 14))
  })

  it('stays inside the window', () => {
    expect(fullHour(model, at(1) - 1)).toBe(WINDOW_START)
    expect(fullHour(model, -Infinity)).toBe(WINDOW_START)
    expect(fullHour(model, at(9))).toBe(WINDOW_END)
    expect(fullHour(model, Infinity)).toBe(WINDOW_END)
  })
})

describe('hourFrom', () => {
  it('is the hour at or after', () => {
    expect(hourFrom(model, at(3, 14))).toBe(at(3, 14))
    expect(hourFrom(model, at(3, 14) + 1)).toBe(at(3, 15))
  })

  it('stays inside the window', () => {
    expect(hourFrom(model, -Infinity)).toBe(WINDOW_START)
    expect(hourFrom(model, Infinity)).toBe(WINDOW_END)
  })
})

describe('dayOf', () => {
  it('midnight belongs to the day that it ends', () => {
    expect(dayOf(model, at(3))).toBe(at(2))
    expect(dayOf(model, at(3) + 1)).toBe(at(3))
    expect(dayOf(model, at(3, 23))).toBe(at(3))
  })

  it("the window's very start belongs to its first day", () => {
    expect(dayOf(model, WINDOW_START)).toBe(at(1))
  })

  it("the window's very end belongs to its last day", () => {
    expect(dayOf(model, WINDOW_END)).toBe(at(5))
  })

  it('what lies outside belongs to the nearest day', () => {
    expect(dayOf(model, -Infinity)).toBe(at(1))
    expect(dayOf(model, Infinity)).toBe(at(5))
  })
})

describe('the end of a day', () => {
  it('is its 24:00, of which the day is the one that it ends', () => {
    for (const day of daysOf(model)) {
      expect(endOfDay(day)).toBe(day + 24 * HOUR)
      expect(dayOf(model, endOfDay(day))).toBe(day)
      expect(dayEndedAt(model, endOfDay(day))).toBe(day)
    }
  })

  it('is at midnight only, and not at the one that begins the window', () => {
    for (const t of [WINDOW_START, at(3) - 1, at(3) + 1, at(3, 23)])
      expect(dayEndedAt(model, t)).toBeNull()
  })

  it('what lies outside the window lies on none of its days', () => {
    for (const day of daysOf(model))
      for (const t of [-Infinity, WINDOW_START - 1, WINDOW_END + 1, Infinity])
        expect(liesOn(model, day, t)).toBe(false)
  })
})

describe('momentOf', () => {
  const momentOfSaid = (said: string, clock: 'said' | 'about' = 'said', about = said) => {
    const one = modelWith(says('one', HILL, said, [], { about }))
    return momentOf(one, one.byId.get('one')!, clock)
  }

  it.each([
    ['a known hour', '2021-09-03T17:00', at(3, 17)],
    ['a known minute: the hour that shows it', '2021-09-03T17:10', at(3, 18)],
    ['a day: its end', '2021-09-03', at(4)],
    ['several days: the end of the last', '2021-09-02/2021-09-04', at(5)],
    ['a latest day: its end', '../2021-09-04', at(5)],
    ['no date: the end of the window', '', WINDOW_END],
    ['no end: the end of the window', '2021-09-02/..', WINDOW_END],
    ['beyond the window: its end', '2021-09-05/2021-09-07', WINDOW_END],
    ['before the window: its start', '2021-08-20', WINDOW_START],
  ])('%s', (_what, said, moment) => {
    expect(momentOfSaid(said)).toBe(moment)
  })

  it('goes by the clock', () => {
    expect(momentOfSaid('2021-09-05', 'about', '2021-09-01')).toBe(at(2))
  })

  it('always shows the claim, and as certainly said unless its time is not known', () => {
    fc.assert(
      fc.property(anyStory, fc.constantFrom<Clock>('said', 'about'), ({ data }, clock) => {
        const random = modelOf(data)
        for (const entry of random.entries) {
          const { span } = entry[clock]
          if (shownFrom(span) > random.window.end) continue
          const state = stateAt(span, momentOf(random, entry, clock))
          expect(state).toBe(span.end > random.window.end ? 'maybe' : 'made')
        }
      }),
    )
  })
})
