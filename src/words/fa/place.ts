import type { NameForms } from '../catalogue'
import { persianNumber } from '../digits'
import type { enPlace } from '../en/place'
import { verbsOf } from './verbs'

/** Dari words of the panel: a place at the moment, the other places, the table of both stories. */
export function faPlace(forms: NameForms): typeof enPlace {
  const { said } = verbsOf(forms)
  return {
    sideSaidOf: (side) => `${side} ${said(side)}`,
    aboutWhole: (province) => `دربارهٔ سراسر ${province}:`,
    readingPhrase: {
      'in-turn': 'گفته‌های دو طرف متناقض است، مگر نوبت‌به‌نوبت درست بوده باشد',
      contradicted: 'گفته‌های دو طرف متناقض است',
      'not-contested': 'هر دو می‌تواند درست باشد',
    },
    checked: 'بررسی شده؟',
    checkedOf: (side, status) => `${side}: ${status}.`,
    countedHere: 'این‌جا بر نقشه:',
    countedOnce: 'ادعایی که دربارهٔ چند جا است، تنها در یکی از آن‌ها شمرده می‌شود.',
    countedUnder: (title) => `شمرده شده زیر «${title}»`,
    saidBefore: 'پیش‌تر به گونهٔ دیگر گفته شده',
    moreClaims: 'ادعاهای دیگر این طرف',
    fullClaims: 'متن کامل ادعاها و منابع',
    otherPlaces: 'جاهای دیگر در این لحظه',
    sideCount: (side, n) => `${side} ${persianNumber(n)}`,
    backToAll: 'بازگشت به همهٔ جاها',
    listOfClaims: 'فهرست ادعاها',
    searchAndFilter: 'جستجو و فلتر',
    sourcesLabel: 'منابع:',
    fullClaim: 'متن کامل ادعا',
    ofWholeOnly: (province) => `تنها دربارهٔ سراسر ${province}:`,
    noClaim: 'گفته نشده که این‌جا کی است',
    allPlaces: 'ادعاها دربارهٔ هر جای چه می‌گوید',
  }
}
