import type { Lang, Ms } from '../claims/types'

type Names = Readonly<Record<Lang, readonly string[]>>

/**
 * Months of the Afghan solar calendar, first month first, as they are named in Afghanistan (the
 * zodiac names, not the Iranian ones).
 */
const AFGHAN_MONTHS: Names = {
  en: 'Hamal Sawr Jawza Saratan Asad Sunbula Mizan Aqrab Qaws Jadi Dalw Hut'.split(' '),
  fa: 'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت'.split(' '),
  ps: 'وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب'.split(' '),
}

/** Gregorian months from January on, in Afghan spelling (`Intl` has the Iranian or none for Pashto). */
const MONTHS: Names = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  fa: 'جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر'.split(' '),
  ps: 'جنوري فبروري مارچ اپریل مې جون جولای اګست سپټمبر اکتوبر نومبر ډسمبر'.split(' '),
}

/** Seven days from Sunday on; Dari and Pashto newsrooms use the same (`Intl` has puristic Pashto ones). */
const AFGHAN_WEEKDAYS = 'یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه'.split(' ')
const WEEKDAYS: Names = {
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  fa: AFGHAN_WEEKDAYS,
  ps: AFGHAN_WEEKDAYS,
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

/** Name of an Afghan solar month (from 1). */
export function afghanMonth(month: number, lang: Lang): string {
  return AFGHAN_MONTHS[lang][month - 1] ?? ''
}

/** Name of a Gregorian month (from 1). */
export function monthName(month: number, lang: Lang): string {
  return MONTHS[lang][month - 1] ?? ''
}

/** Name of a day of the week (Sunday is 0). */
export function weekdayName(weekday: number, lang: Lang): string {
  return WEEKDAYS[lang][weekday] ?? ''
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
