import type { Kind, Precision, RelationType, Status } from '../../claims/types'
import type { NameForms } from '../catalogue'
import { isolated, listed, persianNumber } from '../digits'
import type { Words } from '../en/interface'
import { faCalendar } from './calendar'
import { faClocks } from './clocks'
import { faDistricts } from './districts'
import { faFailures } from './failures'
import { faKey } from './key'
import { faPanel } from './panel'
import { faPlace } from './place'
import { faReading } from './reading'
import { faRelationLinks } from './relation-links'
import { AND, faTrail } from './trail'
import { verbsOf } from './verbs'

const KIND: Readonly<Record<Kind, string>> = {
  capture: 'تصرف یا کنترول',
  advance: 'پیشروی',
  repelled: 'عقب زدن حمله',
  presence: 'حضور',
  denial: 'رد',
  casualties: 'تلفات',
  prisoners: 'اسیر یا تسلیم',
  talks: 'مذاکره',
  condition: 'شرط',
  humanitarian: 'وضع بشری',
  appeal: 'درخواست',
  background: 'زمینه',
}

const STATUS: Readonly<Record<Status, string>> = {
  unverified: 'تأییدنشده',
  'partly-supported': 'تا حدی شواهد دارد',
  position: 'بیان موضع',
  observed: 'مشاهدهٔ شاهد عینی',
}

const PRECISION: Readonly<Record<Precision, string>> = {
  point: 'خود نقطه معلوم است',
  settlement: 'شهر یا قریه معلوم است',
  district: 'ولسوالی معلوم است',
  province: 'سراسر ولایت',
  unplaced: 'جای معین ندارد',
}

const RELATION: Readonly<Record<RelationType, readonly [forward: string, back: string]>> = {
  denies: ['در تناقض با', 'در تناقض با'],
  repeats: ['تکرار گفتهٔ', 'تکرار شده از سوی'],
  revises: ['فرق با گفتهٔ پیشین', 'بعداً فرق کرد'],
  answers: ['پاسخ به', 'پاسخ از'],
}

const claims = (n: number) => `${persianNumber(n)} ادعا`

function changed(fresh: number, contradicting: number): string {
  if (fresh === 0) return ''
  const found = `${claims(fresh)}ی تازه`
  if (contradicting === 0) return `${found}.`
  return `${found}، ${persianNumber(contradicting)} در تناقض با ادعایی پیشین.`
}

/** Every Dari word of the interface, for names with these forms. */
export function faInterface(forms: NameForms): Words {
  const { said } = verbsOf(forms)
  return {
    ...faPanel,
    ...faTrail,
    calendar: faCalendar,
    ...faFailures,
    ...faKey,
    ...faPlace(forms),
    kind: (kind) => KIND[kind],
    status: (status) => STATUS[status],
    precision: (precision) => PRECISION[precision],
    relation: (type, forward, expressly) =>
      type === 'denies' && expressly
        ? forward
          ? 'رد می‌کند'
          : 'رد شده از سوی'
        : RELATION[type][forward ? 0 : 1],
    said: (side) => `${side} ${said(side)}:`,
    list: (items) => listed(items, AND),

    mapRegion: 'نقشهٔ ادعاها',
    claimsList: 'ادعاها',
    moment: 'لحظه',
    mapAccording: 'نقشه به گفتهٔ',
    lensBoth: 'هر دو',
    lensCompare: 'مقایسه',
    accordingTo: (side) => `به گفتهٔ ${side}`,
    lensChosen: {
      both: 'نقشهٔ تناقض: ادعاهای هر دو طرف.',
      compare: 'دو نقشه، هر کدام به گفتهٔ یک طرف.',
      one: (side) => `نقشه به گفتهٔ ${side}؛ ادعاهای طرف دیگر کم‌رنگ است.`,
    },
    skip: 'رفتن به ادعاها',
    skipToTimeline: 'رفتن به خط زمان',

    asOf: (moment) => `تا ${moment}`,
    clockLine: {
      said: 'جای هر ادعا: زمانی که گفته شده',
      about: 'جای هر ادعا: زمانی که دربارهٔ آن است',
    },
    countOf: (n) => `از ${persianNumber(n)}`,

    undated: 'بی‌تاریخ',
    noDate: 'بی‌تاریخ',
    contradictionArises: 'تناقضی پیش می‌آید:',
    contradictionSign: 'تناقض تازه',
    oneDot: 'یک نقطه، یک ادعا',
    showDates: 'نشان دادن این که هر تاریخ چگونه معلوم است',
    playOptions: 'گزینه‌ها',
    play: 'پخش',
    pause: 'توقف',
    previousChange: 'ادعای پیشین',
    nextChange: 'ادعای بعدی',
    timeline: 'خط زمان',
    marksInTime: 'ادعاها به ترتیب زمان',
    markState: {
      said: { made: '', maybe: 'شاید تا این لحظه گفته شده', 'not-yet': 'هنوز گفته نشده' },
      about: { made: '', maybe: 'شاید پیش از این لحظه', 'not-yet': 'دربارهٔ زمانی بعدتر' },
    },
    boundaries: 'سرحدها تقریبی است.',
    zoomIn: 'بزرگ‌تر کردن',
    zoomOut: 'کوچک‌تر کردن',
    resetView: 'تمام نقشه',
    kilometres: (n) => `${persianNumber(n)} کیلومتر`,
    gestureWheel: `برای بزرگ یا کوچک کردن نقشه، ${isolated('Ctrl')} را نگه دارید و اسکرول کنید`,
    gestureWheelMac: `برای بزرگ یا کوچک کردن نقشه، ${isolated('⌘')} را نگه دارید و اسکرول کنید`,
    gestureTouch: 'نقشه را با دو انگشت حرکت دهید',
    notClaimed: 'این طرف با ذکر نام ادعا نکرده',
    contradicted: 'گفته‌های متناقض',

    search: 'جستجو',
    filter: 'فلتر',
    showAll: 'نمایش همهٔ ادعاها',
    showing: (n, all) => `${persianNumber(n)} از ${claims(all)} نشان داده شده`,
    empty: 'هیچ ادعایی با این جستجو و این فلترها برابر نیست.',
    readingsOfAll: 'تناقض‌ها در میان همهٔ ادعاهاست.',
    claimsCount: claims,

    copied: 'لینک کاپی شد',
    close: 'بستن',
    hourUnknown: 'ساعت معلوم نیست',
    aboutDay: (day) => `حدود ${day}`,
    orDay: (a, b) => `${a} یا ${b}`,
    between: (a, b) => `${a} تا ${b}`,
    until: (a) => `تا ${a}، آغاز آن ذکر نشده`,
    from: (a) => `از ${a} به بعد`,
    noLaterThan: (moment) => `حداکثر تا ${moment}`,
    unknownDate: 'ذکر نشده',
    sourcing: {
      high: 'منابع کافی',
      medium: 'منابع دارای اختلاف یا دست دوم',
      low: 'منابع ناکافی',
    },
    inLanguage: (name) => `به زبان ${name}`,

    ...faReading,
    ...faRelationLinks,
    ...faClocks,
    ...faDistricts,

    data: 'داده‌ها و استناد',
    embed: 'درج در صفحهٔ شما',
    theme: 'نما',
    themeNames: { auto: 'مانند دستگاه', light: 'روشن', dark: 'تاریک' },

    changed,
    change: (moment, fresh, contradicting) =>
      fresh === 0 ? `${moment}.` : `${moment}: ${changed(fresh, contradicting)}`,
    selectedClaim: (side, summary) => `انتخاب شد: ${side} ${said(side)}: ${summary}.`,
    selectedPlace: (place, reading) => `${place}: ${reading}.`,
    cleared: 'انتخاب برداشته شد.',
  }
}
