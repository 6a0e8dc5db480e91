import type { Lang, Ms } from '../claims/types'
import { afghanDay, afghanMonth } from './calendar'

/** Formats moments in one language and one zone of fixed offset. All methods take instants. */
export interface DateWords {
  /** `3 September` */
  day(t: Ms): string
  /** `Friday 3 September` */
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

const LOCALE: Readonly<Record<Lang, string>> = {
  en: 'en-GB',
  fa: 'fa-AF-u-ca-gregory',
  ps: 'ps-AF-u-ca-gregory',
}

const DAY: Ms = 86_400_000

/**
 * Date words of a language; `start` is the instant that begins the story's window, the one midnight
 * that belongs to the day that it begins.
 */
export function dateWords(lang: Lang, zone: Ms, start: Ms): DateWords {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const f = new Intl.DateTimeFormat(LOCALE[lang], { timeZone: 'UTC', ...options })
    return (t: Ms) => f.format(t + zone)
  }
  const part = (options: Intl.DateTimeFormatOptions, type: Intl.DateTimeFormatPartTypes) => {
    const f = new Intl.DateTimeFormat(LOCALE[lang], { timeZone: 'UTC', ...options })
    return (t: Ms) => f.formatToParts(t + zone).find((p) => p.type === type)?.value ?? ''
  }
  const day = format({ day: 'numeric', month: 'long' })
  const name = part({ weekday: 'long' }, 'weekday')
  const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const weekday = (t: Ms) => `${name(t)} ${day(t)}`
  const monthName = part({ day: 'numeric', month: 'long' }, 'month')
  const number = new Intl.NumberFormat(LOCALE[lang], { useGrouping: false })
  const shortWeekday = part({ weekday: 'short' }, 'weekday')
  const dayNumber = part({ day: 'numeric' }, 'day')
  const shortDay = (t: Ms) =>
    `${dayNumber(t)} ${lang === 'en' ? monthName(t).slice(0, 3) : monthName(t)}`
  const endsDay = (t: Ms) => (t + zone) % DAY === 0 && t !== start
  const hour = (t: Ms) =>
    endsDay(t) ? `${number.format(24)}:${number.format(0)}${number.format(0)}` : clock(t)
  const at = (t: Ms, name: (t: Ms) => string) => `${name(endsDay(t) ? t - 1 : t)}, ${hour(t)}`
  const afghan = (t: Ms, withYear = false) => {
    const date = afghanDay(t, zone)
    const text = `${number.format(date.day)} ${afghanMonth(date.month, lang)}`
    return withYear ? `${text} ${number.format(date.year)}` : text
  }
  return {
    day,
    weekday,
    shortWeekday,
    shortDay,
    hour,
    moment: (t) => at(t, weekday),
    dayHour: (t) => at(t, day),
    shortMoment: (t) => at(t, shortDay),
    afghan,
    heading(t, first) {
      const own = shortWeekday(t)
      const other = first ? afghan(t) : number.format(afghanDay(t, zone).day)
      return lang === 'en'
        ? { long: [`${own} ${day(t)}`, afghan(t, first)], brief: [`${own} ${dayNumber(t)}`, other] }
        : { long: [`${own} ${afghan(t)}`, day(t)], brief: [own, other] }
    },
  }
}
