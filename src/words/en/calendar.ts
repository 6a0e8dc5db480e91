import type { CalendarNames } from '../calendar'

/** Names of the calendars in English. */
export const enCalendar: CalendarNames = {
  afghanMonths: 'Hamal Sawr Jawza Saratan Asad Sunbula Mizan Aqrab Qaws Jadi Dalw Hut'.split(' '),
  months:
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
}
