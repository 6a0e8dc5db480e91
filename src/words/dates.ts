import type { Lang, Ms } from '../claims/types'
import { afghanDay, type CalendarNames, gregorianDay, type SolarMonths } from './calendar'
import { DAY, MINUTE } from '../claims/units'
import { persianDigits } from './digits'

/** Formats moments in one language and one zone of fixed offset. All methods take instants. */
export interface DateWords {
  /** `3 September` */
  day(t: Ms): string
  /** `Friday 3 September`; in Dari and Pashto `جمعه ۱۲ سنبله (۳ سپتمبر)`. */
  weekday(t: Ms): string
  /** `Fri` */
  shortWeekday(t: Ms): string
  /** `3 Sep` */
  shortDay(t: Ms): string
  /** `18:00`; a midnight is the `24:00` of the day that it ends. */
  hour(t: Ms): string
  /** `Friday 3 September, 18:00`; a midnight is named by the day that it ends. */
  moment(t: Ms): string
  /** `3 September, 18:00` */
  dayHour(t: Ms): string
  /** `3 Sep, 18:00` */
  shortMoment(t: Ms): string
  /**
   * A moment, and its date in the other calendar, for two texts beside each other: `Friday 3
   * September, 18:00` and `12 Sunbula 1400`; in Dari and Pashto the Afghan date comes first.
   */
  momentLines(t: Ms): Lines
  /** The same of a day; the year on request. */
  dayLines(t: Ms, withYear?: boolean): Lines
  /** `12 Sunbula`, with the year on request: `12 Sunbula 1400`. */
  afghan(t: Ms, withYear?: boolean): string
  /**
   * Two lines over a day's column, the reader's own calendar first: `Wed 1 September` over `10
   * Sunbula 1400`, in little space `Wed 1` over `10 Sunbula`. Parts that are the same as on the
   * first day are left out.
   */
  heading(t: Ms, first: boolean): { readonly long: Lines; readonly brief: Lines }
}

type Lines = readonly [main: string, other: string]

/**
 * Date words of a language; `start` is the instant that begins the story's window, the one midnight
 * that belongs to the day that it begins. From tables: `Intl` is wrong for Dari and Pashto in part,
 * and its formatters take a quarter of the time that the page needs to hydrate.
 */
export function dateWords(
  lang: Lang,
  names: CalendarNames,
  zone: Ms,
  start: Ms,
  months?: SolarMonths,
): DateWords {
  const digits = (text: string | number) => (lang === 'en' ? `${text}` : persianDigits(text))
  const date = (t: Ms) => gregorianDay(t, zone)
  const dayNumber = (t: Ms) => digits(date(t).day)
  const name = (t: Ms) => names.weekdays[date(t).weekday] ?? ''
  const month = (t: Ms) => names.months[date(t).month - 1] ?? ''
  const day = (t: Ms) => `${dayNumber(t)} ${month(t)}`
  // The names of Dari and Pashto are not abbreviated.
  const short = (text: string) => (lang === 'en' ? text.slice(0, 3) : text)
  const shortWeekday = (t: Ms) => short(name(t))
  const shortDay = (t: Ms) => `${dayNumber(t)} ${short(month(t))}`
  const endsDay = (t: Ms) => (t + zone) % DAY === 0 && t !== start
  const two = (n: number) => digits(String(n).padStart(2, '0'))
  const hour = (t: Ms) => {
    const minutes = Math.floor((t + zone) / MINUTE)
    return `${two(endsDay(t) ? 24 : Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
  }
  const at = (t: Ms, name: (t: Ms) => string) =>
    `${name(endsDay(t) ? t - 1 : t)}${lang === 'en' ? ', ' : '، '}${hour(t)}`
  const afghan = (t: Ms, withYear = false) => {
    const date = afghanDay(t, zone, months)
    const text = `${digits(date.day)} ${names.afghanMonths[date.month - 1] ?? ''}`
    return withYear ? `${text} ${digits(date.year)}` : text
  }
  const weekday = (t: Ms) => `${name(t)} ${lang === 'en' ? day(t) : `${afghan(t)} (${day(t)})`}`
  const dayLines = (t: Ms, withYear = false): Lines => {
    if (lang === 'en') return [weekday(t), afghan(t, withYear)]
    return [`${name(t)} ${afghan(t)}`, withYear ? `${day(t)} ${digits(date(t).year)}` : day(t)]
  }
  return {
    day,
    weekday,
    dayLines,
    momentLines(t) {
      const [, other] = dayLines(endsDay(t) ? t - 1 : t, true)
      return [at(t, (day) => dayLines(day)[0]), other]
    },
    shortWeekday,
    shortDay,
    hour,
    moment: (t) => at(t, weekday),
    dayHour: (t) => at(t, day),
    shortMoment: (t) => at(t, shortDay),
    afghan,
    heading(t, first) {
      const own = shortWeekday(t)
      const other = first ? afghan(t) : digits(afghanDay(t, zone, months).day)
      return lang === 'en'
        ? { long: [`${own} ${day(t)}`, afghan(t, first)], brief: [`${own} ${dayNumber(t)}`, other] }
        : {
            long: [`${own} ${afghan(t)}`, day(t)],
            brief: [afghan(t), first ? day(t) : dayNumber(t)],
          }
    },
  }
}
