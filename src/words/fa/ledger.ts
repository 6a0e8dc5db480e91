import type { NameForms } from '../catalogue'
import type { LedgerStrings } from '../en/ledger'
import { verbsOf } from './verbs'

/** Dari words of the details of a place. */
export function faLedger(forms: NameForms): LedgerStrings {
  const { spoke } = verbsOf(forms)
  return {
    restated: 'پیش‌تر گفته شده، و بعداً همان باز گفته شده',
    replaced: 'پیش‌تر گفته شده، و بعداً به گونهٔ دیگر',
    timesDiffer:
      'این ادعاها دربارهٔ زمان‌های مختلف است: هر دو می‌توانست درست باشد، یکی پس از دیگری.',
    lastWord: (side) => `${side} آخر ${spoke(side)}.`,
    lastWordUnknown: 'معلوم نیست که کدام طرف آخر سخن گفت.',
    lastWordUnknownWith: (province) =>
      `اگر ادعاها دربارهٔ سراسر ${province} نیز شمرده شود، معلوم نیست که کدام طرف آخر سخن گفت.`,
    otherHere: 'ادعاهای دیگر دربارهٔ این جای',
    ofProvince: 'دربارهٔ سراسر ولایت، که به این جای نیز ربط دارد',
    onlyAbout: (place) => `نمایش تنها ادعاهای مربوط به ${place}`,
    fiveDays: 'روز به روز',
  }
}
