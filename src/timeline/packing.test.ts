import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HILL, modelWith, says } from '../claims/testing/story'
import { openingOf } from '../view/view-state'
import { laneOf } from '../scene/lanes'
import { marksOf } from '../scene/mark'
import { barsOf, lollipopsOf } from './packing'

/** The lane of claims given as id and date. */
function lane(...dates: readonly (readonly [id: string, said: string])[]) {
  const model = modelWith(...dates.map(([id, said]) => says(id, HILL, said)))
  const view = openingOf(model)
  return laneOf(
    model,
    view,
    HILL,
    marksOf(model, view, () => true),
  )
}

describe('barsOf', () => {
  it('claims of the very same span share one bar', () => {
    const bars = barsOf(lane(['a', '2021-09-01/2021-09-02'], ['b', '2021-09-01/2021-09-02']).bars)
    expect(bars.map((bar) => bar.marks.map(({ id }) => id))).toEqual([['a', 'b']])
  })

  it('a bar that runs on past the window shares none with one that ends there', () => {
    const bars = barsOf(lane(['a', '2021-08-31/2021-09-02'], ['b', '2021-09-01/2021-09-02']).bars)
    expect(bars.map(({ row, openStart }) => [row, openStart])).toEqual([
      [0, true],
      [1, false],
    ])
  })

  it('bars that only touch lie in one row, those that overlap do not', () => {
    const bars = barsOf(
      lane(
        ['a', '2021-09-01/2021-09-02'],
        ['b', '2021-09-02/2021-09-03'],
        ['c', '2021-09-03/2021-09-04'],
      ).bars,
    )
    expect(bars.map(({ row }) => row)).toEqual([0, 1, 0])
  })

  it('a mark alone stands in the middle of its bar', () => {
    const bars = barsOf(lane(['a', '2021-09-01/2021-09-02'], ['b', '2021-09-03/2021-09-05']).bars)
    expect(bars.map(({ offset }) => offset)).toEqual([0, 0])
  })

  it('marks of bars with one middle are offset from each other', () => {
    const bars = barsOf(
      lane(
        ['wide', '2021-09-01/2021-09-05'],
        ['a', '2021-09-02/2021-09-04'],
        ['b', '2021-09-02/2021-09-04'],
      ).bars,
    )
    expect(bars.map(({ offset }) => Math.round(offset * 100) / 100)).toEqual([-1, 0.5])
  })

  it('no marks of any rows overlap where the timeline is narrowest', () => {
    const width = 0.032
    const anyDates = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })))
      .map((spans) =>
        spans.map(
          ([day, more], i) => [String(i), `2021-09-0${day}/2021-09-0${day + more}`] as const,
        ),
      )
    fc.assert(
      fc.property(anyDates, (dates) => {
        const bars = barsOf(lane(...dates).bars)
        const at = (bar: (typeof bars)[number]) => (bar.from + bar.to) / 2 + bar.offset * width
        for (const a of bars)
          for (const b of bars) {
            if (a === b) continue
            const room = ((a.marks.length + b.marks.length) / 2) * width
            expect(Math.abs(at(a) - at(b))).toBeGreaterThan(room - 1e-9)
          }
      }),
    )
  })
})

describe('lollipopsOf', () => {
  it('hours far apart stand on the lowest level', () => {
    const lollipops = lollipopsOf(lane(['a', '2021-09-01T06:00'], ['b', '2021-09-01T18:00']).hours)
    expect(lollipops.map(({ level }) => level)).toEqual([0, 0])
  })

  it('hours close together stand one over the other, and the next one low again', () => {
    const lollipops = lollipopsOf(
      lane(['a', '2021-09-01T06:00'], ['b', '2021-09-01T07:00'], ['c', '2021-09-01T10:00']).hours,
    )
    expect(lollipops.map(({ level }) => level)).toEqual([0, 1, 0])
  })
})
