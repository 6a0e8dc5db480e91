import { afterEach, describe, expect, it, vi } from 'vitest'
import { at, ZONE } from '../claims/testing/story'
import { DAY } from '../claims/units'
import { afghanDay, solarMonthsIn } from './calendar'
import { enCalendar } from './en/calendar'
import { faCalendar } from './fa/calendar'
import { psCalendar } from './ps/calendar'

const CALENDARS = { en: enCalendar, fa: faCalendar, ps: psCalendar }
const LANGUAGES = ['en', 'fa', 'ps'] as const

/** The names of the same months in Iran. */
const IRANIAN = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
  'Shahrivar',
]

describe('afghanDay', () => {
  it.each([
    [1, 10],
    [2, 11],
    [3, 12],
    [4, 13],
    [5, 14],
  ])('%i September 2021 is %i Sunbula 1400', (september, sunbula) => {
    expect(afghanDay(at(september, 12), ZONE)).toEqual({ year: 1400, month: 6, day: sunbula })
  })

  it('the day changes at midnight in the story, 19:30 UTC', () => {
    expect(afghanDay(Date.UTC(2021, 8, 2, 19, 29, 59), ZONE).day).toBe(11)
    expect(afghanDay(Date.UTC(2021, 8, 2, 19, 30), ZONE).day).toBe(12)
  })

  it.each([
    ['new year', [2021, 2, 21], { year: 1400, month: 1, day: 1 }],
    ['the thirtieth of Hut in a leap year', [2021, 2, 20], { year: 1399, month: 12, day: 30 }],
    ['the twenty-ninth of Hut in another', [2022, 2, 20], { year: 1400, month: 12, day: 29 }],
    ['the first of Mizan', [2021, 8, 23], { year: 1400, month: 7, day: 1 }],
  ] as const)('knows %s', (_what, [year, month, day], expected) => {
    expect(afghanDay(Date.UTC(year, month, day, 12), 0)).toEqual(expected)
  })
})

describe('solar months that are known beforehand', () => {
  const span = [at(1) - 60 * DAY, at(6) + 60 * DAY] as const
  const months = solarMonthsIn(...span, ZONE)

  it('give the same dates as ICU, also of days around them', () => {
    expect(months.map(([, , month]) => month)).toEqual([5, 6, 7, 8])
    for (let t = span[0] - 30 * DAY; t < span[1] + 30 * DAY; t += DAY / 2)
      expect(afghanDay(t, ZONE, months)).toEqual(afghanDay(t, ZONE))
  })

  it('need no calendar of the browser for the story’s days', () => {
    const asked = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts')
    for (let t = at(1) - 30 * DAY; t < at(6) + 30 * DAY; t += DAY) afghanDay(t, ZONE, months)
    expect(asked).not.toHaveBeenCalled()
    asked.mockRestore()
  })
})

describe('names of the calendars', () => {
  it('September begins in Sunbula', () => {
    const { month } = afghanDay(at(1), ZONE)
    expect(LANGUAGES.map((lang) => CALENDARS[lang].afghanMonths[month - 1])).toEqual([
      'Sunbula',
      'سنبله',
      'وږی',
    ])
  })

  it.each(LANGUAGES)('%s has twelve months, none of them Iranian, and seven weekdays', (lang) => {
    const { afghanMonths, months, weekdays } = CALENDARS[lang]
    expect([afghanMonths, months, weekdays].map((names) => new Set(names).size)).toEqual([
      12, 12, 7,
    ])
    for (const name of [...afghanMonths, ...months]) {
      expect(name).not.toBe('')
      expect(IRANIAN).not.toContain(name)
      expect(name, 'no stray hamza, no Arabic yeh in Dari').not.toMatch(
        lang === 'fa' ? /[\u0654ۀي]/ : /\u0654|ۀ/,
      )
    }
  })

  it('the Afghan year begins with Hamal and ends with Hut', () => {
    const ends = LANGUAGES.map((lang) => CALENDARS[lang].afghanMonths).map((all) => [
      all[0],
      all[11],
    ])
    expect(ends).toEqual([
      ['Hamal', 'Hut'],
      ['حمل', 'حوت'],
      ['وری', 'کب'],
    ])
  })
})

describe("the machine's time zone", () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it.each(['America/New_York', 'Asia/Kabul', 'Pacific/Apia'])('%s has the same days', (zone) => {
    vi.stubEnv('TZ', zone)
    expect(afghanDay(at(1), ZONE)).toEqual({ year: 1400, month: 6, day: 10 })
    expect(afghanDay(at(6) - 1, ZONE)).toEqual({ year: 1400, month: 6, day: 14 })
  })
})
