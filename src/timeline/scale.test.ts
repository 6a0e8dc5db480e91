import { describe, expect, it } from 'vitest'
import { at, WINDOW_END, WINDOW_START } from '../claims/testing/story'
import { hoursInto, momentAt, timeShare } from './scale'

const span = { start: WINDOW_START, end: WINDOW_END }

describe('the slider', () => {
  it('counts hours from the first midnight to the last', () => {
    expect(hoursInto(span, WINDOW_START)).toBe(0)
    expect(hoursInto(span, at(3, 18))).toBe(66)
    expect(hoursInto(span, WINDOW_END)).toBe(120)
    expect(momentAt(span, 66)).toBe(at(3, 18))
  })

  it('the middle day is at the middle', () => {
    expect(timeShare(span, at(3, 12))).toBe(0.5)
  })
})
