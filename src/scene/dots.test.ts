import { describe, expect, it } from 'vitest'
import { MODEL } from '../../tests/story'
import { at, WINDOW_END, WINDOW_START } from '../claims/testing/story'
import { openingOf } from '../view/view-state'
import { sideOrder } from '../words/words'
import { dotsOf, stackAt } from './dots'
import { marksOf } from './mark'

const window = { start: WINDOW_START, end: WINDOW_END }
const span = (start: number, end: number) => ({ start, end })

describe('stackAt', () => {
  it('stacks a claim known to the day in the middle of its day', () => {
    expect(stackAt(window, span(at(3), at(4)))).toBe(2)
  })
  it('stacks a claim known to the hour in its day too: no dot means an hour', () => {
    expect(stackAt(window, span(at(4, 17), at(4, 17)))).toBe(3)
  })
  it('stacks a claim of one of two days on the line between them', () => {
    expect(stackAt(window, span(at(1), at(3)))).toBe(0.5)
  })
  it('stacks a claim of the last day or the day after on the window’s end', () => {
    expect(stackAt(window, span(at(5), at(7)))).toBe(4.5)
  })
  it('stacks a claim of the day before the window or the first day on the window’s start', () => {
    expect(stackAt(window, span(at(0), at(2)))).toBe(-0.5)
  })
  it('stacks a claim of one of three days on a line between two of them, never in a day', () => {
    expect(stackAt(window, span(at(2), at(5)))).toBe(2.5)
  })
  it('has a column of its own for a claim whose beginning no source gives', () => {
    expect(stackAt(window, span(-Infinity, at(2)))).toBeNull()
  })
})

describe('dotsOf', () => {
  it('draws every claim once', () => {
    const view = openingOf(MODEL)
    const marks = marksOf(MODEL, view, () => true)
    const ids = dotsOf(MODEL, view, marks, sideOrder(MODEL, 'en')).flatMap(({ stacks }) =>
      stacks.flatMap((stack) => stack.marks.map(({ id }) => id)),
    )
    expect([...ids].sort()).toEqual(MODEL.entries.map(({ claim }) => claim.id).sort())
  })
})
