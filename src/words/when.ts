import type { Dated } from '../claims/edtf'
import type { Entry } from '../claims/model'
import type { Clock, Ms } from '../claims/types'
import type { DateWords } from './dates'
import type { Words } from './en/interface'
import { DAY } from '../claims/units'

/** Formats the dates of claims with their precision. */
export interface WhenWords {
  /** `Friday 3 September, hour not known`; `Sunday 5 September, no later than 19:16` */
  said(entry: Entry): string
  /** `about 3 September`; `31 August to 1 September` */
  about(entry: Entry): string
  /** For a row of a list: `1 or 2 September`, `4 September, 17:00`, `by 5 September` */
  short(entry: Entry, clock: Clock): string
}

/** What both days of a range share (the month) said once: `1` and `2 September`. */
export function sharedOnce(from: string, to: string): readonly [string, string] {
  const [a, b] = [from.split(' '), to.split(' ')]
  const month = (word: string | undefined) => word !== undefined && !/\p{Nd}/u.test(word)
  if (a.length > 1 && a.at(-1) === b.at(-1) && month(a.at(-1)))
    return [a.slice(0, -1).join(' '), to]
  if (b.length > 1 && a[0] === b[0] && month(a[0])) return [from, b.slice(1).join(' ')]
  return [from, to]
}

/** Date phrases of claims for a zone of fixed offset (ms ahead of UTC). */
export function whenWords(words: Words, dates: DateWords, zone: Ms): WhenWords {
  const midnight = (t: Ms) => (t + zone) % DAY === 0
  const sameDay = (a: Ms, b: Ms) => Math.floor((a + zone) / DAY) === Math.floor((b + zone) / DAY)
  /** The day that an end closes, with its hour when it is no midnight. */
  const last = (end: Ms) => (midnight(end) ? dates.day(end - 1) : dates.dayHour(end))
  const first = (start: Ms) => (midnight(start) ? dates.day(start) : dates.dayHour(start))

  /** A statement is made on one of its days, an event can last for all. */
  function days(start: Ms, end: Ms, clock: Clock): string {
    const [from, to] = sharedOnce(dates.day(start), dates.day(end - 1))
    const two = sameDay(start + DAY, end - 1)
    return clock === 'said' && two ? words.orDay(from, to) : words.between(from, to)
  }

  function span(
    { span: { start, end }, approximate }: Dated,
    clock: Clock,
    day: (t: Ms) => string,
  ) {
    const about = approximate ? words.aboutDay : (text: string) => text
    if (!midnight(start)) return words.between(first(start), last(end))
    if (sameDay(start, end - 1)) {
      if (!midnight(end)) return words.comma(day(start), words.noLaterThan(dates.hour(end)))
      return approximate ? about(dates.day(start)) : day(start)
    }
    const range = about(days(start, end, clock))
    return midnight(end) ? range : words.comma(range, words.noLaterThan(dates.dayHour(end)))
  }

  const finite = ({ span: { start, end } }: Dated) => Number.isFinite(start) && Number.isFinite(end)

  function long(dated: Dated, clock: Clock): string {
    const { start, end } = dated.span
    if (dated.precision === 'hour') return dates.moment(start)
    if (finite(dated)) {
      const text = span(dated, clock, (t) => dates.weekday(t))
      const wholeDay =
        clock === 'said' && dated.precision === 'day' && text === dates.weekday(start)
      return wholeDay ? words.comma(text, words.hourUnknown) : text
    }
    if (Number.isFinite(end)) return words.until(last(end))
    return Number.isFinite(start) ? words.from(first(start)) : words.unknownDate
  }

  return {
    said: (entry) => long(entry.said, 'said'),
    about: (entry) => long(entry.about, 'about'),
    short(entry, clock) {
      const dated = entry[clock]
      const { start, end } = dated.span
      if (dated.precision === 'hour') return dates.dayHour(start)
      if (finite(dated)) return span(dated, clock, (t) => dates.day(t))
      if (Number.isFinite(end)) return words.byDay(last(end))
      return Number.isFinite(start) ? words.from(first(start)) : words.dateNotGiven
    },
  }
}
