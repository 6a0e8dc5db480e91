import type { CalendarNames } from '../calendar'

/** Names of the calendars in Dari: the zodiac names and the Afghan spelling, not the Iranian ones. */
export const faCalendar: CalendarNames = {
  afghanMonths: 'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت'.split(' '),
  months: 'جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر'.split(' '),
  weekdays: 'یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه'.split(' '),
}
