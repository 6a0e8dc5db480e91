import { describe, expect, it } from 'vitest'
import { daysOf, ModelError, modelOf } from './model'
import { at, HOUR, modelWith, storyOf, WINDOW_END, WINDOW_START } from './testing/story'
import { dayEndedAt, dayOf, endOfDay, fullHour, hourFrom, liesOn, openingOf } from './view'

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
