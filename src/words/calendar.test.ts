import { afterEach, describe, expect, it, vi } from 'vitest'
import { at, ZONE } from '../claims/testing/story'
import type { Lang } from '../claims/types'
import { afghanDay, afghanMonth } from './calendar'

const LANGUAGES: readonly Lang[] = ['en', 'fa', 'ps']
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1)

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

describe('afghanMonth', () => {
  it('September begins in Sunbula', () => {
    const { month } = afghanDay(at(1), ZONE)
    expect(LANGUAGES.map((lang) => afghanMonth(month, lang))).toEqual(['Sunbula', 'سنبله', 'وږی'])
  })

  it.each(LANGUAGES)('has twelve names in %s, none of them Iranian', (lang) => {
    const names = MONTHS.map((month) => afghanMonth(month, lang))
    expect(new Set(names).size).toBe(12)
    for (const name of names) {
      expect(name).not.toBe('')
      expect(IRANIAN).not.toContain(name)
      expect(name, 'no stray hamza').not.toMatch(/\u0654|ۀ/)
    }
  })

  it('begins the year with Hamal and ends it with Hut', () => {
    expect([afghanMonth(1, 'en'), afghanMonth(12, 'en')]).toEqual(['Hamal', 'Hut'])
    expect([afghanMonth(1, 'fa'), afghanMonth(12, 'fa')]).toEqual(['حمل', 'حوت'])
    expect([afghanMonth(1, 'ps'), afghanMonth(12, 'ps')]).toEqual(['وری', 'کب'])
  })

  it('a month that does not exist has no name', () => {
    expect(afghanMonth(0, 'en')).toBe('')
    expect(afghanMonth(13, 'fa')).toBe('')
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
