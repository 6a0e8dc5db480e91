import { persianNumber } from '../digits'
import type { enKey } from '../en/key'

/** Dari words of the key line, of the caption's surroundings and of the row of counts. */
export const faKey: typeof enKey = {
  key: 'راهنما',
  keyWhose: 'به گفتهٔ:',
  keyNeither: 'هیچ‌یک',
  keyNeitherLong: 'با ذکر نام ادعا نشده',
  keyContradict: 'گفته‌های متناقض',
  noClaims: 'بدون ادعا',
  keyOnly: (side, short) =>
    short
      ? `${side}: ${{ entered: 'ورود', fighting: 'جنگ', mixed: 'متناقض' }[short]}`
      : `تنها گفتهٔ ${side}`,
  keyBothTrue: 'هر دو می‌تواند درست باشد',
  keySaid: 'گفته شده',
  keyMaybe: 'شاید تا این لحظه گفته شده',
  keyMaybeShort: 'شاید گفته شده',
  keyAbout: { made: 'تا این لحظه', maybe: 'شاید' },
  keyCount: 'ادعاها:',
  allSigns: 'همهٔ نشانه‌ها',
  others: 'دیگران',
  countsAway: 'ادعاهایی که بر نقشه نقطه‌ای ندارد',
  countWhole: (province) => `سراسر ${province}`,
  countUnplaced: 'جای معین ندارد',
  countElsewhere: 'جاهای دیگر',
  countAway: 'جای دیگر، یا نام برده نشده',
  noneCounted: 'هیچ',
  countList: (title, n) => `${title}: ${persianNumber(n)} ادعا`,
  readStory: (steps) => `روایت‌ها را در ${persianNumber(steps)} گام بخوانید`,
}
