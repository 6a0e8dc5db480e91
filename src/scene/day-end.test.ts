import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modelOf } from '../claims/model'
import { anyStory } from '../claims/testing/random'
import { at, HILL, modelWith, ORDER, PLAIN, says, WINDOW_END } from '../claims/testing/story'
import type { Clock, Ms } from '../claims/types'
import { endOfDay, openingOf } from '../view/view-state'
import { dayOverAt, dayOverBetween, pendingOf } from './day-end'
import { sceneOf, storyContextOf } from './scene'

const MODEL = modelWith(
  says('hour', HILL, '2021-09-03T12:00'),
  says('day', HILL, '2021-09-03'),
  says('again', PLAIN, '2021-09-03'),
  says('days', PLAIN, '2021-09-03/2021-09-04'),
)
const pending = (t: Ms) => pendingOf(MODEL, { t, clock: 'said' })

describe('pendingOf', () => {
  it('parts what counts as said at midnight from what stays perhaps said', () => {
    expect(pending(at(3, 12))).toEqual({ byDayEnd: 2, dayUnknown: 0, later: 1 })
  })

  it('at the end of a day nothing of that day alone is left', () => {
    expect(pending(at(4))).toEqual({ byDayEnd: 0, dayUnknown: 0, later: 1 })
  })

  it('counts apart what may be of the day before', () => {
    expect(pending(at(4, 12))).toEqual({ byDayEnd: 1, dayUnknown: 1, later: 0 })
  })
})

describe('dayOverBetween', () => {
  const over = (from: Ms, to: Ms) => dayOverBetween(MODEL, 'said', from, to)

  it('a step to midnight ends the day, and so does a step across it', () => {
    expect(over(at(3, 23), at(4))).toEqual({ day: at(3), settled: 2 })
    expect(over(at(3, 23), at(4, 5))).toEqual({ day: at(3), settled: 2 })
  })

  it('a step across several midnights names the last day, and counts no claim of the days before', () => {
    expect(over(at(1, 5), at(4, 1))).toEqual({ day: at(3), settled: 2 })
    expect(over(at(1, 5), at(5))).toEqual({ day: at(4), settled: 1 })
    expect(over(at(1, 5), WINDOW_END)).toEqual({ day: at(5), settled: 0 })
  })

  it('a step within a day, from midnight or back ends none', () => {
    expect(over(at(3, 5), at(3, 23))).toBeNull()
    expect(over(at(4), at(4, 1))).toBeNull()
    expect(over(at(4, 1), at(3, 1))).toBeNull()
    expect(over(at(1), at(1, 1))).toBeNull()
  })
})

describe('texts before, at and after midnight', () => {
  const anyDay = fc.integer({ min: 1, max: 5 }).map((day) => at(day))
  const anyClock = fc.constantFrom<Clock>('said', 'about')

  it('is one number, by which the count of what is certain grows at that stop', () => {
    fc.assert(
      fc.property(anyStory, anyDay, anyClock, ({ data }, day, clock) => {
        const storyContext = storyContextOf(modelOf(data), ORDER)
        const { model } = storyContext
        const scene = (t: Ms) => sceneOf(storyContext, { ...openingOf(model), t, clock })
        const end = endOfDay(day)
        const { byDayEnd, later } = pendingOf(model, { t: end - 1, clock })
        expect(byDayEnd + later).toBe(scene(end - 1).counts.maybe)
        expect(dayOverAt(model, { t: end, clock })?.settled).toBe(byDayEnd)
        expect(dayOverBetween(model, clock, end - 1, end)?.settled).toBe(byDayEnd)
        expect(scene(end).counts.maybe).toBe(later)
      }),
    )
  })
})
