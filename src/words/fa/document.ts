import { isolated, persianNumber } from '../digits'
import type { DocumentStrings } from '../en/document'

const COUNTED = { killed: 'کشته', wounded: 'زخمی', captured: 'اسیر یا تسلیم' } as const

/** Dari words of the document under the map. */
export const faDocument: DocumentStrings = {
  record: 'تناقض‌ها، ارقام و تصحیح‌ها',
  contradictions: 'ادعاهای متناقض',
  contradictionsIntro:
    'جفت‌هایی از ادعاها که هر دو، چنان که گفته شده، نمی‌تواند درست باشد. ادعاهایی که هر دو می‌تواند درست باشد، با هم یا یکی پس از دیگری، در این فهرست نیست.',
  pairKind: { express: 'رد آن:', between: 'در تناقض با آن:' },
  guided: 'خوانش گام‌به‌گام',
  guidedIntro: (steps) =>
    `روایت‌ها در ${persianNumber(steps)} گام، هر گام در صفحهٔ خود. هر جمله به ادعاهایی لینک دارد که از آن‌ها گرفته شده است.`,
  showOnMap: 'نمایش بر نقشه',
  dayPage: 'صفحهٔ این روز',
  dayByDayIntro: 'نقشه در پایان هر روز.',
  allSources: (n) => `همهٔ ${persianNumber(n)} منبع، با ادعاهایی که از هر کدام گرفته شده است`,
  numbers: 'ارقام، چنان که گفته شده',
  numbersIntro:
    'هر رقم از یک ادعاست؛ جایی که گزارش‌های آن فرق دارد، کمترین و بیشترین آمده است. هیچ گزارش خوانده‌شده‌ای نتوانست رقمی را تأیید کند؛ هیچ رقمی با رقم دیگری جمع نشده است.',
  numbersWho: 'کی گفت',
  numbersOf: 'از کدام طرف',
  numbersCount: 'رقم',
  atLeast: (n) => `${n} یا بیشتر`,
  aboutNumber: (n) => `حدود ${n}`,
  counted: (what, side) => `${side ?? 'دیگران'}: ${COUNTED[what]}`,
  notKnown: 'آنچه معلوم نیست',
  more: 'بخش‌های دیگر',
  allContradictions: (n) => `همهٔ ${persianNumber(n)} جفت ادعای متناقض`,
  allNumbers: 'ارقام کشته‌ها، زخمی‌ها و اسیران، چنان که گفته شده',
  allCorrections: (n) => (n === 0 ? 'تصحیح‌ها: تا کنون هیچ' : `همهٔ ${persianNumber(n)} تصحیح`),
  correctionsFeed: `تصحیح‌ها به صورت فید (${isolated('Atom')})`,
  inWords: 'به صورت متن',
  credits: 'یادکرد منابع و جوازها',
  licence: (name) => `جواز: ${isolated(name)}`,
}
