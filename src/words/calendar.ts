import type { Lang, Ms } from '../claims/types'

/**
 * Months of the Afghan solar calendar, first month first, as they are named in Afghanistan (the
 * zodiac names, not the Iranian ones). Dari and Pashto forms are added with their languages.
 */
const AFGHAN_MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'Hamal',
    'Sawr',
    'Jawza',
    'Saratan',
    'Asad',
    'Sunbula',
    'Mizan',
    'Aqrab',
    'Qaws',
    'Jadi',
    'Dalw',
    'Hut',
  ],
  fa: ['حمل', 'ثور', 'جوزا', 'سرطان', 'اسد', 'سنبله', 'میزان', 'عقرب', 'قوس', 'جدی', 'دلو', 'حوت'],
  ps: [
    'وری',
    'غويی',
    'غبرګولی',
    'چنګاښ',
    'زمری',
    'وږی',
    'تله',
    'لړم',
    'لیندۍ',
    'مرغومی',
    'سلواغه',
    'کب',
  ],
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
