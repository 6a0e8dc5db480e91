import type { CalendarNames } from '../calendar'

/** Names of the calendars in Pashto; weekdays as newsrooms write them, not the puristic ones of `Intl`. */
export const psCalendar: CalendarNames = {
  afghanMonths: 'وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب'.split(' '),
  months: 'جنوري فبروري مارچ اپریل مې جون جولای اګست سپټمبر اکتوبر نومبر ډسمبر'.split(' '),
  weekdays: 'یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه'.split(' '),
}
