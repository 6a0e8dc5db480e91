import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { modelOf } from '../claims/model'
import { anyStory, anyView } from '../claims/testing/random'
import { HILL, modelWith, ORDER, PLAIN, says } from '../claims/testing/story'
import type { Claim } from '../claims/types'
import { openingOf, type ViewState } from '../view/view-state'
import { filterOf } from './filter'
import { type Lane, laneOf } from './lanes'
import { marksOf } from './mark'

// Hundreds of random stories take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

function lane(claims: readonly Claim[], change: Partial<ViewState> = {}, side = HILL): Lane {
  const model = modelWith(...claims)
  const view = { ...openingOf(model), ...change }
  return laneOf(model, view, side, marksOf(model, view, filterOf(model, view)))
}

const days = (found: Lane) => found.days.map((marks) => marks.map(({ id }) => id))

describe('laneOf', () => {
  it('a claim known to the hour stands at its share of the window', () => {
    const found = lane([says('a', HILL, '2021-09-03T12:00'), says('b', HILL, '2021-09-02T00:00')])
    expect(found.hours.map(({ mark, at }) => [mark.id, at])).toEqual([
      ['b', 0.2],
      ['a', 0.5],
    ])
  })

  it('the hour that opens the window stands at its beginning', () => {
    const found = lane([says('a', HILL, '2021-09-01T00:00')])
    expect(found.hours.map(({ mark, at }) => [mark.id, at])).toEqual([['a', 0]])
    expect(found.undated).toEqual([])
  })

  it('a claim known to the day lies in its day, without an hour', () => {
    const found = lane([
      says('first', HILL, '2021-09-01'),
      says('last', HILL, '2021-09-05'),
      says('about-third', HILL, '2021-09-03~'),
    ])
    expect(days(found)).toEqual([['first'], [], ['about-third'], [], ['last']])
    expect(found.hours).toEqual([])
  })

  it('a claim said by an hour at the latest still lies in its day', () => {
    const found = lane([says('a', HILL, '2021-09-03', [], { by: '2021-09-03T17:00' })])
    expect(days(found)[2]).toEqual(['a'])
  })

  it('claims of one day keep the order of the data', () => {
    const found = lane([says('z', HILL, '2021-09-03'), says('a', HILL, '2021-09-03')])
    expect(days(found)[2]).toEqual(['z', 'a'])
  })

  it('a claim of two days is a bar over both', () => {
    const found = lane([says('a', HILL, '2021-09-01/2021-09-02')])
    expect(found.bars).toMatchObject([
      { from: 0, to: 0.4, row: 0, openStart: false, openEnd: false },
    ])
  })

  it('a bar that begins before the window or ends after it is cut, and says so', () => {
    const found = lane([
      says('before', HILL, '2021-08-31/2021-09-01'),
      says('after', HILL, '2021-09-05/2021-09-06'),
      says('endless', HILL, '2021-09-04/..'),
      says('to-the-end', HILL, '2021-09-04/2021-09-05'),
    ])
    const cut = found.bars.map(({ mark, from, to, openStart, openEnd }) => {
      return [mark.id, from, to, openStart, openEnd]
    })
    expect(cut).toEqual([
      ['before', 0, 0.2, true, false],
      ['to-the-end', 0.6, 1, false, false],
      ['endless', 0.6, 1, false, true],
      ['after', 0.8, 1, false, true],
    ])
  })

  it('a claim without a first date stands before day one', () => {
    const found = lane([says('unknown', HILL, ''), says('until', HILL, '../2021-09-05')])
    expect(found.undated.map(({ id }) => id)).toEqual(['until', 'unknown'])
    expect(found.bars).toEqual([])
  })

  it('an event before the window stands before day one', () => {
    const claim = says('a', HILL, '2021-09-01', [], { about: '2021-08-20' })
    expect(lane([claim], { clock: 'about' }).undated.map(({ id }) => id)).toEqual(['a'])
  })

  it('bars that meet share a row, bars that overlap do not', () => {
    const found = lane([
      says('a', HILL, '2021-09-01/2021-09-02'),
      says('b', HILL, '2021-09-02/2021-09-03'),
      says('c', HILL, '2021-09-03/2021-09-04'),
      says('d', HILL, '2021-09-04/2021-09-05'),
    ])
    expect(found.bars.map(({ mark, row }) => [mark.id, row])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
      ['d', 1],
    ])
    expect(found.barRows).toBe(2)
    expect(lane([]).barRows).toBe(0)
  })

  it('a lane holds one side only, said or not yet, and nothing that the filter hides', () => {
    const claims = [
      says('a', HILL, '2021-09-05', [], { kind: 'talks' }),
      says('b', HILL, '2021-09-05'),
      says('c', PLAIN, '2021-09-05'),
    ]
    expect(days(lane(claims, { t: modelWith().window.start }))[4]).toEqual(['a', 'b'])
    expect(days(lane(claims, { kinds: ['talks'] }))[4]).toEqual(['a'])
    expect(days(lane(claims, {}, PLAIN))[4]).toEqual(['c'])
  })

  const anyLanes = anyStory.chain(({ data }) => {
    const model = modelOf(data)
    return anyView(data).map((view) => {
      const marks = marksOf(model, view, filterOf(model, view))
      return { marks, lanes: ORDER.map((side) => laneOf(model, view, side, marks)) }
    })
  })

  it('every shown claim is in the lanes exactly once', () => {
    fc.assert(
      fc.property(anyLanes, ({ marks, lanes }) => {
        const found = lanes.flatMap((l) => [
          ...[...l.hours, ...l.bars].map(({ mark }) => mark.id),
          ...[...l.days.flat(), ...l.undated].map(({ id }) => id),
        ])
        const shown = marks.filter((mark) => mark.shown).map(({ id }) => id)
        expect(found.sort()).toEqual(shown.sort())
      }),
      { numRuns: 300 },
    )
  })

  it('no two bars of a row overlap, and all lie inside the window', () => {
    fc.assert(
      fc.property(anyLanes, ({ lanes }) => {
        for (const { bars, barRows, hours } of lanes) {
          for (const { from, to, row } of bars) {
            expect(from).toBeGreaterThanOrEqual(0)
            expect(to).toBeLessThanOrEqual(1)
            expect(from).toBeLessThan(to)
            expect(row).toBeLessThan(barRows)
            const beside = bars.filter((bar) => bar.row === row && bar.from < to && from < bar.to)
            expect(beside).toHaveLength(1)
          }
          for (const { at } of hours) expect(at >= 0 && at <= 1).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
