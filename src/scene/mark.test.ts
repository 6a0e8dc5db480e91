import { describe, expect, it } from 'vitest'
import { at, HILL, modelWith, PLAIN, PRESS, says } from '../claims/testing/story'
import type { Claim } from '../claims/types'
import { openingOf, type ViewState } from '../view/view-state'
import { inTime, type Mark, marksOf } from './mark'

function marks(claims: readonly Claim[], change: Partial<ViewState>, passes = () => true) {
  const model = modelWith(...claims)
  return marksOf(model, { ...openingOf(model), ...change }, passes)
}

const only = (claim: Claim, change: Partial<ViewState>): Mark => marks([claim], change)[0]!

describe('marksOf', () => {
  const third = says('third', HILL, '2021-09-03')

  it('a mark has the state of its claim at the moment', () => {
    expect(only(third, { t: at(2, 23) }).state).toBe('not-yet')
    expect(only(third, { t: at(3) }).state).toBe('not-yet')
    expect(only(third, { t: at(3, 1) }).state).toBe('maybe')
    expect(only(third, { t: at(4) }).state).toBe('made')
  })

  it('a mark follows the clock', () => {
    const claim = says('a', HILL, '2021-09-05', [], { about: '2021-09-01' })
    expect(only(claim, { t: at(3), clock: 'said' }).state).toBe('not-yet')
    expect(only(claim, { t: at(3), clock: 'about' }).state).toBe('made')
  })

  it("under one side's lens the other party steps aside, third parties do not", () => {
    const claims = [third, says('b', PLAIN, '2021-09-03'), says('c', PRESS, '2021-09-03')]
    const aside = (lens: string) => marks(claims, { lens }).map((mark) => mark.aside)
    expect(aside(HILL)).toEqual([false, true, false])
    expect(aside(PLAIN)).toEqual([true, false, false])
    expect(aside('both')).toEqual([false, false, false])
    expect(aside('compare')).toEqual([false, false, false])
  })

  it('the chosen claim alone is selected', () => {
    const claims = [third, says('b', PLAIN, '2021-09-03')]
    expect(marks(claims, { claim: 'b' }).map((mark) => mark.selected)).toEqual([false, true])
    expect(marks(claims, { claim: null }).map((mark) => mark.selected)).toEqual([false, false])
  })

  it('there is a mark for every claim, in the order of the data, also for those that do not pass', () => {
    const all = marks([says('z', HILL, '2021-09-05'), third], {}, () => false)
    expect(all.map(({ id, side, kind, shown }) => [id, side, kind, shown])).toEqual([
      ['z', HILL, 'capture', false],
      ['third', HILL, 'capture', false],
    ])
  })
})

describe('inTime', () => {
  it('orders by beginning, then by end, then as in the data', () => {
    const claims = [
      says('same-two', HILL, '2021-09-03'),
      says('long', HILL, '2021-09-03/2021-09-05'),
      says('hour', HILL, '2021-09-03T00:00'),
      says('same-one', HILL, '2021-09-03'),
      says('unknown', HILL, ''),
      says('until', HILL, '../2021-09-02'),
      says('from', HILL, '2021-09-03/..'),
    ]
    const sorted = [...marks(claims, {})].sort(inTime('said')).map(({ id }) => id)
    expect(sorted).toEqual(['until', 'unknown', 'hour', 'same-two', 'same-one', 'long', 'from'])
  })

  it('orders by the clock', () => {
    const claims = [
      says('a', HILL, '2021-09-01', [], { about: '2021-09-04' }),
      says('b', HILL, '2021-09-02', [], { about: '2021-09-03' }),
    ]
    const sorted = (clock: 'said' | 'about') =>
      [...marks(claims, { clock })].sort(inTime(clock)).map(({ id }) => id)
    expect(sorted('said')).toEqual(['a', 'b'])
    expect(sorted('about')).toEqual(['b', 'a'])
  })
})
