import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countUpTo, stepsOf } from './steps'
import { at } from './testing/story'
import type { Ms } from './types'

describe('steps', () => {
  const nameAt = (t: Ms) => {
    if (t < at(2)) return 'early'
    return t < at(4) ? 'mid' : 'late'
  }

  it('a value holds from its moment until the next', () => {
    const valueAt = stepsOf([at(2), at(4), at(2)], nameAt)
    expect(valueAt(at(2) - 1)).toBe('early')
    expect(valueAt(at(2))).toBe('mid')
    expect(valueAt(at(4) - 1)).toBe('mid')
    expect(valueAt(at(4))).toBe('late')
    expect(valueAt(-Infinity)).toBe('early')
  })

  it('open ends are no moments of change', () => {
    const asked: Ms[] = []
    const valueAt = stepsOf([-Infinity, Infinity], (t) => asked.push(t))
    for (const t of [at(1), at(5)]) valueAt(t)
    expect(asked).toEqual([-Infinity])
  })

  it('a value is asked for once a stretch, when it is needed', () => {
    const asked: Ms[] = []
    const valueAt = stepsOf([at(1), at(2), at(5)], (t) => asked.push(t))
    for (let hour = 0; hour < 100; hour++) valueAt(at(1, hour))
    expect(asked).toEqual([at(1), at(2), at(5)])
    expect(asked).not.toContain(-Infinity)
  })

  it('countUpTo counts what is not later', () => {
    const sorted = fc
      .array(fc.integer({ min: 0, max: 20 }))
      .map((list) => list.sort((a, b) => a - b))
    fc.assert(
      fc.property(sorted, fc.integer({ min: -1, max: 21 }), (list, t) => {
        expect(countUpTo(list, t)).toBe(list.filter((x) => x <= t).length)
      }),
    )
  })
})
