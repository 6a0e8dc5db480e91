import type { Clock } from '../../claims/types'
import { gregorianDay } from '../calendar'
import { isolated, persianDigits, persianNumber, persianWithPlus } from '../digits'
import type { enPanel } from '../en/panel'
import { faCalendar } from './calendar'

type ByClock<T> = Readonly<Record<Clock, T>>

const COUNTED: ByClock<Readonly<{ made: string; maybe: string }>> = {
  said: { made: 'گفته شده', maybe: 'شاید گفته شده' },
  about: { made: 'دربارهٔ پیش از این', maybe: 'شاید پیش از این' },
}

const SETTLED: ByClock<string> = { said: 'گفته شده', about: 'پیش از این' }

const counts = (clock: Clock) => `«${SETTLED[clock]}» شمرده می‌شود`

const LATER: ByClock<string> = {
  said: 'در این لحظه هنوز گفته نشده',
  about: 'دربارهٔ زمانی که هنوز نرسیده',
}

const claims = (n: number) => `${persianNumber(n)} ادعا`

const ofUnknownHour = (n: number) => `${claims(n)} با ساعت نامعلوم`

const LANGUAGES: Readonly<Record<string, string | undefined>> = {
  ar: 'عربی',
  az: 'آذربایجانی',
  de: 'آلمانی',
  el: 'یونانی',
  en: 'انگلیسی',
  es: 'هسپانوی',
  fa: 'فارسی',
  fr: 'فرانسوی',
  hi: 'هندی',
  id: 'اندونیزیایی',
  it: 'ایتالوی',
  pl: 'پولندی',
  ps: 'پشتو',
  pt: 'پرتگالی',
  ru: 'روسی',
  tr: 'ترکی',
  ur: 'اردو',
}

/** Dari words of the claims panel and of the document under the map. */
export const faPanel: typeof enPanel = {
  number: persianNumber,
  withPlus: persianWithPlus,
  comma: (a, b) => `${a}، ${b}`,
  withYear: (day, year) => `${day} ${persianDigits(year)}`,
  month(t) {
    const { month, year } = gregorianDay(t, 0)
    return `${faCalendar.months[month - 1] ?? ''} ${persianDigits(year)}`
  },
  languageName: (code) => LANGUAGES[code] ?? LANGUAGES[code.split('-')[0] ?? ''] ?? isolated(code),

  countLabel: (clock, state) => COUNTED[clock][state],
  contradictedLabel: () => 'ولسوالی با گفته‌های متناقض',

  pending(clock, { byDayEnd, dayUnknown, later }) {
    const why =
      dayUnknown === 0
        ? 'روز معلوم است، ساعت نه'
        : dayUnknown === byDayEnd
          ? 'نه روز معلوم است، نه ساعت'
          : `ساعت معلوم نیست، از ${claims(dayUnknown)} روز هم نه`
    const soon =
      byDayEnd === 0
        ? ''
        : `${claims(byDayEnd)} ${COUNTED[clock].maybe}: ${why}. در ساعت ۲۴:۰۰ ${counts(clock)}.`
    const more = byDayEnd === 0 ? claims(later) : `${claims(later)}ی دیگر`
    const rest = later === 0 ? '' : `${more} ${COUNTED[clock].maybe}: روز معلوم نیست.`
    return [soon, rest].filter((text) => text !== '').join(' ')
  },
  dayEnd: (day, settled, clock) =>
    settled === 0 ? '' : `پایان ${day}: ${ofUnknownHour(settled)} ${counts(clock)}.`,
  dayOver: (day, settled, clock) =>
    settled === 0
      ? `${day} پایان یافت.`
      : `${day} پایان یافت: ${ofUnknownHour(settled)} اکنون ${counts(clock)}.`,

  claimsByDay: 'ادعاها روز به روز',
  beforeWindow: (firstDay) => `آغاز ذکر نشده، یا پیش از ${firstDay}`,
  laterClaims: (count, clock) => `${count}، ${LATER[clock]}`,
  foldedLater: (n, clock) => `${claims(n)}ی دیگر ${LATER[clock]}`,
  narrow: 'محدود کردن ادعاها',
  outsideFilters: 'ادعای انتخاب‌شده با جستجو و فلترها برابر نیست:',

  saidOn: (date) => `گفته شده: ${date}`,
  dateNotGiven: 'تاریخ ذکر نشده',
  byDay: (day) => `تا ${day}`,
  laterOn: (date) => `بعداً: ${date}`,
  sentence: (text) => `${text}.`,
  citation: ({ attribution, summary, who, when, status, title, url }) =>
    `${attribution} ${summary} (${who}، ${when}؛ ${status}). ${title}.${url === '' ? '' : ` ${isolated(url)}`}`,
  stepOf: (step, of, title) => `گام ${persianNumber(step)} از ${persianNumber(of)}: ${title}.`,
}
