import { persianNumber } from '../digits'
import type { SiteStrings } from '../en/site'

/** Dari words of the documents without a script: claims' pages, feeds. */
export const faSite: SiteStrings = {
  notStarted:
    'بخش‌های تعاملی این صفحه به کار آغاز نکرد. صفحه لحظهٔ آغاز را نشان می‌دهد، و همهٔ ادعاها در پایین آمده است.',

  claimTitle: (statement, story) => `${statement} | ${story}`,
  claimDescription: ({ who, when, status, text }) => `${who}، ${when}؛ ${status}. ${text}`,
  openOnMap: 'باز کردن بر نقشه',
  allClaims: (claims) => `همهٔ ${claims}`,
  sourcesTitle: 'منابع',
  sourcesIntro: (n) =>
    `${persianNumber(n)} گزارش نشرشده، به ترتیب ناشران. هر کدام با ادعاهایی که از آن گرفته شده است.`,
  recordIntro:
    'جفت‌هایی از ادعاها که هر دو نمی‌تواند درست باشد، ارقام در کنار هم چنان که گفته شده، و هر تغییر در ادعاهای نشرشده.',
  inTime: 'ادعاها به ترتیب زمان',
  previousInTime: 'پیشین در زمان',
  nextInTime: 'بعدی در زمان',
  speaker: (who) => `${who}:`,
  fieldWho: 'کی',
  fieldRole: 'وظیفه',
  whatIsKnown: 'آنچه دربارهٔ این ادعا معلوم است',
  linkedClaims: 'ادعاهای مرتبط با این ادعا',
  linkedWithNone:
    'هیچ ادعای دیگر این مجموعه آن را رد یا تکرار نمی‌کند، با آن فرق ندارد و به آن پاسخ نمی‌دهد.',
  reportedBy: 'گزارش‌هایی که این ادعا از آن‌ها گرفته شده',
  claimCorrections: 'تصحیح‌های این ادعا',
  corrections: 'تصحیح‌ها',
  noCorrections: 'تا کنون هیچ.',

  momentTitle: (heading, story) => `${heading} | ${story}`,
  momentDescription: (sides, moment, places) =>
    `آنچه ${sides} تا ${moment} گفته بودند. ${places === '' ? 'در هیچ ولسوالی گفته‌ها متناقض نیست' : `گفته‌های متناقض: ${places}`}. گفته‌ها، نه کنترول.`,
  openMoment: 'باز کردن نقشه در این لحظه',
  mapThen: 'نقشه در این لحظه',
  stepSays: 'آنچه گفته شد، و ادعاهایی که آن را می‌گوید',
  claimsOfDay: (claims) => `${claims} در این روز`,
  otherDays: 'روزهای دیگر',
  previousDay: 'روز پیشین',
  nextDay: 'روز بعدی',
  otherSteps: 'گام‌های دیگر خوانش',
  previousStep: 'گام پیشین',
  nextStep: 'گام بعدی',

  mapAt: (moment) => `نقشهٔ ادعاها در ${moment}.`,
  contradictedThen: (places) => `با نقش بافته، چون ادعاهای دو طرف در تناقض است: ${places}.`,
  noneContradicted: 'در آن لحظه ادعاها در هیچ ولسوالی با هم در تناقض نیست.',
  markAt: (place) => `نشانه بر ${place} است.`,
  markSomewhere: (place) =>
    `نشانه بر ${place} است؛ حلقهٔ نقطه‌چین می‌گوید که جای آن می‌تواند هر جایی در اطراف باشد.`,
  markedNowhere: {
    province:
      'این ادعا دربارهٔ سراسر ولایت است: نقطه‌ای ندارد، و تنها خط دور ولایت آن را نشان می‌دهد.',
    unplaced: 'منابع جایی را نام نمی‌برند: این ادعا نقطه‌ای ندارد.',
    beyond: (place) => `${place} بیرون از این نقشه است: این ادعا بر آن نشانه‌ای ندارد.`,
  },
  pinnedBy: 'همهٔ آنچه رسم شده گفته‌هاست، نه کنترول.',

  correctionsFeed: 'تصحیح‌های داده‌ها',
  correctionOf: (date) => `تصحیح ${date}`,
}
