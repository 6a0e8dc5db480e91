import { afterEach, describe, expect, it, vi } from 'vitest'
import { at, HOUR, WINDOW_END, WINDOW_START, ZONE } from '../claims/testing/story'
import type { Lang } from '../claims/types'
import type { CalendarNames } from './calendar'
import { dateWords } from './dates'
import { enCalendar } from './en/calendar'
import { faCalendar } from './fa/calendar'
import { psCalendar } from './ps/calendar'

const NAMES: Readonly<Record<Lang, CalendarNames>> = {
  en: enCalendar,
  fa: faCalendar,
  ps: psCalendar,
}
const wordsOf = (lang: Lang) => dateWords(lang, NAMES[lang], ZONE, WINDOW_START)

const english = wordsOf('en')
const dari = wordsOf('fa')
const pashto = wordsOf('ps')

describe('dates in English', () => {
  it('a moment is formatted with weekday, day and hour of the story', () => {
    expect(english.moment(at(3, 18))).toBe('Friday 3 September, 18:00')
    expect(english.moment(WINDOW_START)).toBe('Wednesday 1 September, 00:00')
    expect(english.moment(Date.UTC(2021, 8, 3, 9, 30))).toBe('Friday 3 September, 14:00')
  })

  it('every midnight is the 24:00 of the day that it ends', () => {
    expect(english.moment(at(4))).toBe('Friday 3 September, 24:00')
    expect(english.moment(at(4) - HOUR)).toBe('Friday 3 September, 23:00')
    expect(english.moment(at(4) + HOUR)).toBe('Saturday 4 September, 01:00')
    expect(english.moment(WINDOW_END)).toBe('Sunday 5 September, 24:00')
    expect(english.hour(at(4))).toBe('24:00')
    expect(english.dayHour(at(4))).toBe('3 September, 24:00')
    expect(english.shortMoment(at(4))).toBe('3 Sep, 24:00')
  })

  it('but the one that begins the story, which has no day before it', () => {
    expect(english.moment(WINDOW_START)).toBe('Wednesday 1 September, 00:00')
    expect(english.hour(WINDOW_START)).toBe('00:00')
  })

  it('the parts of a date', () => {
    const t = at(3, 9)
    expect(english.day(t)).toBe('3 September')
    expect(english.weekday(t)).toBe('Friday 3 September')
    expect(english.shortWeekday(t)).toBe('Fri')
    expect(english.shortDay(t)).toBe('3 Sep')
    expect(english.hour(t)).toBe('09:00')
  })

  it('the five days of the story run from Wednesday to Sunday', () => {
    const days = [1, 2, 3, 4, 5].map((day) => english.shortWeekday(at(day)))
    expect(days).toEqual(['Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
  })

  it('the five days are 10 to 14 Sunbula 1400', () => {
    const days = [1, 2, 3, 4, 5].map((day) => english.afghan(at(day)))
    expect(days).toEqual(['10', '11', '12', '13', '14'].map((day) => `${day} Sunbula`))
    expect(english.afghan(at(3), true)).toBe('12 Sunbula 1400')
  })

  it('the heading of a day leaves out what stayed the same', () => {
    expect(english.heading(at(1), true)).toEqual({
      long: ['Wed 1 September', '10 Sunbula 1400'],
      brief: ['Wed 1', '10 Sunbula'],
    })
    expect(english.heading(at(2), false)).toEqual({
      long: ['Thu 2 September', '11 Sunbula'],
      brief: ['Thu 2', '11'],
    })
  })
})

describe('dates in Dari and Pashto', () => {
  it('the days are 10 to 14 Sunbula in Persian digits, with the Afghan name of the month', () => {
    expect([1, 5].map((day) => dari.afghan(at(day)))).toEqual(['۱۰ سنبله', '۱۴ سنبله'])
    expect(dari.afghan(at(3), true)).toBe('۱۲ سنبله ۱۴۰۰')
    expect(pashto.afghan(at(3), true)).toBe('۱۲ وږی ۱۴۰۰')
  })

  it('a day in September has its Gregorian name in Afghan spelling, the day first', () => {
    expect(dari.day(at(3))).toBe('۳ سپتمبر')
    expect(pashto.day(at(3))).toBe('۳ سپټمبر')
  })

  it('weekdays are those of Afghan newsrooms in both languages', () => {
    for (const words of [dari, pashto]) {
      expect([1, 2, 3, 4, 5].map((day) => words.shortWeekday(at(day)))).toEqual(
        'چهارشنبه پنجشنبه جمعه شنبه یکشنبه'.split(' '),
      )
      expect(words.hour(at(3, 9))).toBe('۰۹:۰۰')
    }
  })

  it('the solar date heads each day’s column, the Gregorian one is under it', () => {
    expect(dari.heading(at(1), true)).toEqual({
      long: ['چهارشنبه ۱۰ سنبله', '۱ سپتمبر'],
      brief: ['۱۰ سنبله', '۱ سپتمبر'],
    })
    expect(dari.heading(at(5), false).brief).toEqual(['۱۴ سنبله', '۵'])
  })

  it.each<Lang>(['fa', 'ps'])('nothing in %s uses an Iranian month or Latin digits', (lang) => {
    const words = wordsOf(lang)
    for (const t of [at(1), at(3, 18), at(5, 23), WINDOW_END]) {
      const { long, brief } = words.heading(t, true)
      const said = [
        ...[words.day(t), words.weekday(t), words.shortDay(t), words.hour(t), words.moment(t)],
        ...[words.afghan(t, true), ...long, ...brief],
      ].join(' ')
      expect(said).not.toMatch(/شهریور|[0-9]|undefined|NaN/)
      expect(said).toMatch(/[۰-۹]/)
    }
  })

  it.each<Lang>(['fa', 'ps'])(
    'the midnight that ends the story belongs to Sunday in %s',
    (lang) => {
      const words = wordsOf(lang)
      expect(words.moment(WINDOW_END)).toContain(words.weekday(at(5)))
    },
  )
})

describe("the machine's time zone", () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it.each(['America/New_York', 'Asia/Kabul', 'Pacific/Apia'])('%s gives the same dates', (zone) => {
    vi.stubEnv('TZ', zone)
    const words = wordsOf('en')
    expect(words.moment(at(3, 18))).toBe('Friday 3 September, 18:00')
    expect(words.afghan(at(1))).toBe('10 Sunbula')
    expect(words.moment(WINDOW_END)).toBe('Sunday 5 September, 24:00')
  })
})
