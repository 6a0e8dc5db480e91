import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { modelOf } from '../claims/model'
import { anyStory, anyView } from '../claims/testing/random'
import { at, HILL, modelWith, ORDER, PLAIN, PRESS, says, WINDOW_END } from '../claims/testing/story'
import type { Claim } from '../claims/types'
import { openingOf, type ViewState } from '../claims/view'
import { filterOf } from './filter'
import { groupsOf } from './groups'
import { marksOf } from './mark'

// Hundreds of random stories take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

function groups(claims: readonly Claim[], change: Partial<ViewState> = {}, order = ORDER) {
  const model = modelWith(...claims)
  const view = { ...openingOf(model), ...change }
  return groupsOf(model, view, marksOf(model, view, filterOf(model, view)), order)
}

describe('groupsOf', () => {
  const week = [
    says('one', HILL, '2021-09-01'),
    says('three', HILL, '2021-09-03'),
    says('four', HILL, '2021-09-04'),
    says('five', HILL, '2021-09-05'),
    says('undated', HILL, ''),
  ]

  it("the moment's day comes first, then the days before, those without a date, the days to come", () => {
    const found = groups(week, { t: at(3, 12) }).map(({ day, future }) => [day, future])
    expect(found).toEqual([
      [at(3), false],
      [at(1), false],
      [null, false],
      [at(4), true],
      [at(5), true],
    ])
  })

  it('at the end of the window its last day comes first', () => {
    expect(groups(week, { t: WINDOW_END })[0]?.day).toBe(at(5))
  })

  it('a day without claims is left out', () => {
    expect(groups(week, { t: at(2, 12) }).map(({ day }) => day)).not.toContain(at(2))
    expect(groups([])).toEqual([])
  })

  it('a day is still to come until one of its claims may have been said', () => {
    const evening = [says('a', HILL, '2021-09-03T18:00'), says('b', HILL, '2021-09-03T20:00')]
    expect(groups(evening, { t: at(3, 17) }).map(({ future }) => future)).toEqual([true])
    expect(groups(evening, { t: at(3, 18) }).map(({ future }) => future)).toEqual([false])
  })

  it('within a day the sides follow the order on screen, their claims the clock', () => {
    const claims = [
      says('p', PLAIN, '2021-09-03'),
      says('late', HILL, '2021-09-03T20:00'),
      says('early', HILL, '2021-09-03T10:00'),
      says('r', PRESS, '2021-09-03'),
    ]
    const sides = (order: readonly string[]) =>
      groups(claims, {}, order)[0]?.sides.map(({ side, marks }) => [side, marks.map((m) => m.id)])
    expect(sides(ORDER)).toEqual([
      [HILL, ['early', 'late']],
      [PRESS, ['r']],
      [PLAIN, ['p']],
    ])
    expect(sides([PLAIN, PRESS, HILL])?.map(([side]) => side)).toEqual([PLAIN, PRESS, HILL])
    expect(groups(claims)[0]?.count).toBe(4)
  })

  it('a claim of several days is of the first of them', () => {
    expect(groups([says('a', HILL, '2021-09-02/2021-09-04')])[0]?.day).toBe(at(2))
  })

  it('a claim that may be older than the window has no day', () => {
    expect(groups([says('a', HILL, '2021-08-31/2021-09-01')])[0]?.day).toBeNull()
    expect(groups([says('a', HILL, '../2021-09-03')])[0]?.day).toBeNull()
  })

  it('what the filter hides is not counted', () => {
    const found = groups(week, { t: at(3, 12), q: 'text of four' })
    expect(found.map(({ day, count }) => [day, count])).toEqual([[at(4), 1]])
  })

  it('every shown claim is in exactly one group', () => {
    const anyGroups = anyStory.chain(({ data }) => {
      const model = modelOf(data)
      return anyView(data).map((view) => {
        const marks = marksOf(model, view, filterOf(model, view))
        return { marks, found: groupsOf(model, view, marks, ORDER) }
      })
    })
    fc.assert(
      fc.property(anyGroups, ({ marks, found }) => {
        const listed = found.flatMap(({ sides }) => sides.flatMap((part) => part.marks))
        const shown = marks.filter((mark) => mark.shown)
        expect(listed.map(({ id }) => id).sort()).toEqual(shown.map(({ id }) => id).sort())
        for (const { sides, count, future } of found) {
          const mine = sides.flatMap((part) => part.marks)
          expect(count).toBe(mine.length)
          expect(future).toBe(mine.every((mark) => mark.state === 'not-yet'))
          for (const part of sides) for (const mark of part.marks) expect(mark.side).toBe(part.side)
        }
      }),
      { numRuns: 300 },
    )
  })
})
