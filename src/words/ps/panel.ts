import type { Clock } from '../../claims/types'
import { gregorianDay } from '../calendar'
import { isolated, persianWithPlus } from '../digits'
import type { enPanel } from '../en/panel'
import { psCalendar } from './calendar'
import { claims, counted, number } from './grammar'

type ByClock<T> = Readonly<Record<Clock, T>>

const COUNTED: ByClock<Readonly<{ made: string; maybe: string }>> = {
  said: { made: 'ویل شوې', maybe: 'کېدای شي ویل شوې وي' },
  about: { made: 'د مخکې وخت', maybe: 'کېدای شي د مخکې وخت وي' },
}

const SETTLED: ByClock<string> = {
  said: 'په ویل شوو کې شمېرل کېږي',
  about: 'د مخکې وخت په ادعاوو کې شمېرل کېږي',
}

const LATER: ByClock<string> = {
  said: 'له دې شېبې وروسته ویل شوې',
  about: 'د راتلونکي وخت په اړه',
}

const ofUnknownHour = (n: number) => `${claims(n)}، چې ساعت یې معلوم نه دی،`

/** Names of the languages that reports are in, as after «په» and before «ژبه». */
const LANGUAGES: Readonly<Record<string, string | undefined>> = {
  ar: 'عربي',
  az: 'اذربایجاني',
  de: 'الماني',
  el: 'یوناني',
  en: 'انګلیسي',
  es: 'هسپانوي',
  fa: 'فارسي',
  fr: 'فرانسوي',
  hi: 'هندي',
  id: 'انډونېزیايي',
  it: 'ایټالوي',
  pl: 'پولنډي',
  prs: 'دري',
  ps: 'پښتو',
  pt: 'پرتګالي',
  ru: 'روسي',
  tr: 'ترکي',
  ur: 'اردو',
}

/** Pashto words of the claims panel and of the document under the map. */
export const psPanel: typeof enPanel = {
  number,
  withPlus: persianWithPlus,
  comma: (a, b) => `${a}، ${b}`,
  withYear: (day, year) => `${day} ${number(year)}`,
  month(t) {
    const { month, year } = gregorianDay(t, 0)
    return `${psCalendar.months[month - 1] ?? ''} ${number(year)}`
  },
  languageName: (code) => LANGUAGES[code] ?? LANGUAGES[code.split('-')[0] ?? ''] ?? isolated(code),

  countLabel: (clock, state) => COUNTED[clock][state],
  contradictedLabel: (n) =>
    n === 1 ? 'ولسوالي متضادې څرګندونې لري' : 'ولسوالۍ متضادې څرګندونې لري',

  pending(clock, { byDayEnd, dayUnknown, later }) {
    const { maybe } = COUNTED[clock]
    const why =
      dayUnknown === 0
        ? 'ورځ معلومه ده، ساعت نه'
        : dayUnknown === byDayEnd
          ? 'نه ورځ معلومه ده، نه ساعت'
          : `ساعت معلوم نه دی، د ${counted(dayUnknown, 'ادعا', 'ادعاوو')} ورځ هم نه`
    const soon =
      byDayEnd === 0 ? '' : `${claims(byDayEnd)} ${maybe}: ${why}. په ۲۴:۰۰ بجو ${SETTLED[clock]}.`
    const more = byDayEnd === 0 ? claims(later) : counted(later, 'بله ادعا', 'نورې ادعاوې')
    const rest = later === 0 ? '' : `${more} ${maybe}: ورځ معلومه نه ده.`
    return [soon, rest].filter((text) => text !== '').join(' ')
  },
  dayEnd: (day, settled, clock) =>
    settled === 0 ? '' : `د ${day} پای: ${ofUnknownHour(settled)} ${SETTLED[clock]}.`,
  dayOver: (day, settled, clock) =>
    settled === 0
      ? `د ${day} ورځ پای ته ورسېده.`
      : `د ${day} ورځ پای ته ورسېده: ${ofUnknownHour(settled)} اوس ${SETTLED[clock]}.`,

  claimsByDay: 'ادعاوې د ورځو له مخې',
  beforeWindow: (firstDay) => `پیل نه دی ښودل شوی، یا تر ${firstDay} مخکې`,
  laterClaims: (text, clock) => `${text}، ${LATER[clock]}`,
  foldedLater: (n, clock) => `${counted(n, 'بله', 'نورې')} ${LATER[clock]}`,
  narrow: 'د ادعاوو چاڼول',
  outsideFilters: 'ټاکل شوې ادعا له پلټنې او فلټرونو سره سمون نه لري:',

  saidOn: (date) => `ویل شوې: ${date}`,
  dateNotGiven: 'نېټه نه ده ښودل شوې',
  byDay: (day) => `تر ${day} پورې`,
  laterOn: (date) => `وروسته: ${date}`,
  sentence: (text) => `${text}.`,
  citation: ({ attribution, summary, who, when, status, title, url }) =>
    `${attribution} ${summary} (${who}، ${when}؛ ${status}). ${title}.${url === '' ? '' : ` ${isolated(url)}`}`,
  stepOf: (step, of, title) => `له ${number(of)} ګامونو ${number(step)}م: ${title}.`,
}
