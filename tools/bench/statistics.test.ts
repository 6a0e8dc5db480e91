import { describe, expect, it } from 'vitest'

import { dearest, leastOfPasses, median, readyAt } from './statistics.mjs'

describe('median and dearest', () => {
  it.each([
    [[3], 3, 3],
    [[9, 1, 5], 5, 9],
    [[4, 1, 2, 100], 3, 100],
  ])('of %j are %d and %d', (values, middle, most) => {
    expect(median(values)).toBe(middle)
    expect(dearest(values)).toBe(most)
  })

  it('leave the values in their order', () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })

  it('of no values are no number', () => {
    expect(median([])).toBeNaN()
    expect(dearest([])).toBeNaN()
  })
})

describe('leastOfPasses', () => {
  it('takes each step from the pass in which it was quickest', () => {
    expect(
      leastOfPasses([
        [10, 900, 12],
        [11, 20, 700],
      ]),
    ).toEqual([10, 20, 12])
  })

  it('refuses passes of different length', () => {
    expect(() => leastOfPasses([[1, 2], [1]])).toThrow('passes of 2, 1 steps')
  })
})

describe('readyAt', () => {
  /** Frames every 20 ms from one moment to another. */
  const smooth = (from: number, to: number) =>
    Array.from({ length: (to - from) / 20 + 1 }, (_, i) => from + i * 20)

  it('is the moment at which controls answer when frames come smoothly from then on', () => {
    expect(readyAt(200, smooth(0, 1400))).toBe(200)
  })

  it('is the first frame after a gap', () => {
    expect(readyAt(200, [...smooth(0, 300), ...smooth(900, 2000)])).toBe(900)
  })

  it('counts a gap in which the page was hydrated', () => {
    expect(readyAt(200, [...smooth(0, 100), ...smooth(400, 1600)])).toBe(400)
  })

  it('does not count gaps before controls answer', () => {
    expect(readyAt(1000, [...smooth(0, 100), ...smooth(960, 2200)])).toBe(1000)
  })

  it('is not known before frames came smoothly for a second', () => {
    expect(readyAt(200, smooth(0, 1180))).toBeUndefined()
    expect(readyAt(Infinity, smooth(0, 5000))).toBeUndefined()
  })
})
