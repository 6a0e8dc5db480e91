import { describe, expect, it } from 'vitest'

import { HILL, modelWith, ORDER, PLAIN, PRESS, says } from '../claims/testing/story'
import type { Claim, SideId } from '../claims/types'
import { storyContextOf } from '../scene/scene'
import { chartOf, WIDTHS } from './chart'

const many = (side: SideId, day: string, n: number): readonly Claim[] =>
  Array.from({ length: n }, (_, i) => says(`${side}-${day}-${i}`, side, day))
const chart = (...claims: readonly Claim[]) => chartOf(storyContextOf(modelWith(...claims), ORDER))
const KINDS = ['small', 'medium', 'large'] as const

describe('chartOf', () => {
  it('stacks few claims in the rows that the drawing has', () => {
    const { small, medium, large } = chart(...many(HILL, '2021-09-05', 13))
    expect(small).toMatchObject({ columns: 5, rows: 3 })
    expect(medium).toMatchObject({ columns: 6, rows: 3 })
    expect(large).toMatchObject({ columns: 7, rows: 2 })
  })

  it.each([1, 12, 35, 80])('has space for every one of %i claims of a day, in its lane', (n) => {
    const grids = chart(...many(PLAIN, '2021-09-04', n))
    for (const kind of KINDS) {
      const { columns, rows } = grids[kind]
      const { pitch, day, lane } = WIDTHS[kind]
      expect(columns * rows).toBeGreaterThanOrEqual(n)
      const used = Math.ceil(n / columns)
      expect(used * Math.min(pitch, day / (columns + 1.3))).toBeLessThanOrEqual(lane)
    }
  })

  it('gives both parties the same space, whichever of them has more claims', () => {
    const one = chart(...many(HILL, '2021-09-05', 30), ...many(PLAIN, '2021-09-05', 2))
    const other = chart(...many(HILL, '2021-09-05', 2), ...many(PLAIN, '2021-09-05', 30))
    for (const kind of KINDS) expect(one[kind]).toEqual(other[kind])
  })

  it('reserves space for either clock, so that nothing moves with it', () => {
    const told = Array.from({ length: 20 }, (_, i) =>
      says(`told-${i}`, HILL, i < 10 ? '2021-09-02' : '2021-09-03', [], {
        about: '2021-09-01',
      }),
    )
    const { small } = chart(...told)
    expect(small.columns * small.rows).toBeGreaterThanOrEqual(20)
  })

  it('gives third parties the rows that they need, and claims without a date their columns', () => {
    const { small } = chart(...many(PRESS, '2021-09-05', 9), ...many(HILL, '../2021-09-03', 3))
    expect(small.middleRows).toBe(2)
    expect(small.undated).toBe(3)
    expect(chart(...many(HILL, '2021-09-05', 3)).small.undated).toBe(0)
  })

  it('names the sides in the day with the fewest claims', () => {
    const days = ['2021-09-01', '2021-09-02', '2021-09-04', '2021-09-05']
    expect(chart(...days.flatMap((day) => many(HILL, day, 3))).nameDay).toBe(2)
  })
})
