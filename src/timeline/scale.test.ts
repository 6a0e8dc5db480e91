import { describe, expect, it } from 'vitest'
import { at, WINDOW_END, WINDOW_START } from '../claims/testing/story'
import { dayOf, daysOf, hourFrom, hoursInto, momentOf, sameHour, shareOf } from './scale'

const span = { start: WINDOW_START, end: WINDOW_END }

describe('the slider', () => {
  it('counts hours from the first midnight to the last', () => {
    expect(hoursInto(span, WINDOW_START)).toBe(0)
    expect(hoursInto(span, at(3, 18))).toBe(66)
    expect(hoursInto(span, WINDOW_END)).toBe(120)
    expect(momentOf(span, 66)).toBe(at(3, 18))
  })

  it('the middle day is at the middle', () => {
    expect(shareOf(span, at(3, 12))).toBe(0.5)
  })
})

describe('days', () => {
  it('begin at midnight of the zone', () => {
    expect(daysOf(span)).toEqual([1, 2, 3, 4, 5].map((day) => at(day)))
  })

  it('a moment belongs to the midnight before it, the end of the window to the last day', () => {
    expect(dayOf(span, at(3))).toBe(at(3))
    expect(dayOf(span, at(3, 23))).toBe(at(3))
    expect(dayOf(span, WINDOW_END)).toBe(at(5))
  })

  it('a full hour is its own, a later minute shows at the next', () => {
    expect(hourFrom(span, at(3, 12))).toBe(at(3, 12))
    expect(hourFrom(span, at(3, 12.5))).toBe(at(3, 13))
  })
})

describe('sameHour', () => {
  it('keeps the hour on another day', () => {
    expect(sameHour(at(3, 18), at(3), at(1))).toBe(at(1, 18))
  })

  it('the midnight that ends the last day leads into a day, not past it', () => {
    expect(sameHour(WINDOW_END, at(5), at(2))).toBe(at(2, 23))
  })
})
