import type { Ms } from '../claims/types'

/** Names of months and weekdays in one language: our own, since `Intl` is wrong for Dari and Pashto. */
export interface CalendarNames {
  /** Months of the Afghan solar calendar from Hamal on, as they are named in Afghanistan. */
  readonly afghanMonths: readonly string[]
  /** Gregorian months from January on. */
  readonly months: readonly string[]
  /** Days of the week from Sunday on. */
  readonly weekdays: readonly string[]
}

/** ICU's solar calendar, for numbers only: its month names are the Iranian ones. */
const SOLAR = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})

export interface CalendarDay {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
}

/** The Afghan solar date of an instant, in a zone of fixed offset (ms ahead of UTC). */
export function afghanDay(t: Ms, zone: Ms): CalendarDay {
  const parts = SOLAR.formatToParts(t + zone)
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  return { year: number('year'), month: number('month'), day: number('day') }
}

/** The Gregorian date and the day of the week (Sunday is 0) of an instant, in a zone as above. */
export function gregorianDay(t: Ms, zone: Ms): CalendarDay & { readonly weekday: number } {
  const date = new Date(t + zone)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  }
}
