import type { Ms } from '../claims/types'
import { DAY } from '../claims/units'

/** Names of months and weekdays in one language: our own, since `Intl` is wrong for Dari and Pashto. */
export interface CalendarNames {
  /** Months of the Afghan solar calendar from Hamal on, as they are named in Afghanistan. */
  readonly afghanMonths: readonly string[]
  /** Gregorian months from January on. */
  readonly months: readonly string[]
  /** Days of the week from Sunday on. */
  readonly weekdays: readonly string[]
}

/** ICU's solar calendar, made when first needed; for numbers only: its month names are the Iranian ones. */
let solar: Intl.DateTimeFormat | undefined

interface CalendarDay {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
}

/**
 * Months of the Afghan solar calendar: the first day of each, in days since 1970, its year and its number
 * from 1. Of the last one the end is not known.
 */
export type SolarMonths = readonly (readonly [first: number, year: number, month: number])[]

const dayOf = (t: Ms, zone: Ms) => Math.floor((t + zone) / DAY)

/**
 * The Afghan solar date of an instant, in a zone of fixed offset (ms ahead of UTC): from `months`, else
 * from ICU's calendar, which a browser takes long to load.
 */
export function afghanDay(t: Ms, zone: Ms, months: SolarMonths = []): CalendarDay {
  const day = dayOf(t, zone)
  const begun = months.filter(([first]) => first <= day)
  const known = begun.length < months.length ? begun.at(-1) : undefined
  if (known) return { year: known[1], month: known[2], day: day - known[0] + 1 }
  solar ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  const parts = solar.formatToParts(t + zone)
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  return { year: number('year'), month: number('month'), day: number('day') }
}

/** The months that begin in a span of time. */
export function solarMonthsIn(start: Ms, end: Ms, zone: Ms): SolarMonths {
  const months: (readonly [number, number, number])[] = []
  for (let t = start; t < end; t += DAY) {
    const { year, month, day } = afghanDay(t, zone)
    if (day === 1) months.push([dayOf(t, zone), year, month])
  }
  return months
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
