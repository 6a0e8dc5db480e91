import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countUpTo, stepsOf, valueAt } from './steps'
import { at } from './testing/story'
import type { Ms } from './types'

describe('steps', () => {
  it('a value holds from its moment until the next', () => {
    const steps = stepsOf([at(2), at(4), at(2)], (t) =>
      t < at(2) ? 'early' : t < at(4) ? 'mid' : 'late',
    )
    expect(steps.at).toEqual([-Infinity, at(2), at(4)])
    expect(valueAt(steps, at(2) - 1)).toBe('early')
    expect(valueAt(steps, at(2))).toBe('mid')
    expect(valueAt(steps, at(4))).toBe('late')
    expect(valueAt(steps, -Infinity)).toBe('early')
  })

  it('open ends are no moments of change', () => {
    expect(stepsOf([-Infinity, Infinity], () => 0).at).toEqual([-Infinity])
  })

  it('a value is asked for once a change, so that a step of the slider need not ask again', () => {
    const asked: Ms[] = []
    const steps = stepsOf([at(1), at(2)], (t) => asked.push(t))
    for (let hour = 0; hour < 100; hour++) valueAt(steps, at(1, hour))
    expect(asked).toHaveLength(3)
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
