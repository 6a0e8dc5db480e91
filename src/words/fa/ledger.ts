import type { NameForms } from '../catalogue'
import type { LedgerStrings } from '../en/ledger'
import { verbsOf } from './verbs'

/** Dari words of the details of a place. */
export function faLedger(forms: NameForms): LedgerStrings {
  const { said, hasSaid, hasNotSaid, spoke } = verbsOf(forms)
  return {
    silence: (place, a, b) => `سکوت: نه ${a} ${hasSaid(a)} و نه ${b} که در خود ${place} کی است.`,
    oneSideOnly: 'تنها یک طرف: ',
    contradictedBecause: 'گفته‌های متناقض: ',
    bothSpoke: 'هر دو گفته‌اند، و گفتهٔ هر دو می‌تواند درست باشد: ',
    sideSaid: (side, when) => `${side} ${said(side)} (${when}): `,
    sideSaidOfWhole: (side, when, whole) =>
      `${side} دربارهٔ سراسر ${whole} ${said(side)} (${when}): `,
    saidNothing: (side) => `${side} ${hasNotSaid(side)} که در خود آن جای کی است.`,
    restated: 'پیش‌تر گفته شده، و بعداً همان باز گفته شده',
    replaced: 'پیش‌تر گفته شده، و بعداً به گونهٔ دیگر',
    timesAgree: 'شماری از ادعاهای متناقض این‌جا دربارهٔ زمانی تقریباً یکسان است.',
    timesDiffer:
      'این ادعاها دربارهٔ زمان‌های مختلف است: هر دو می‌توانست درست باشد، یکی پس از دیگری.',
    lastWord: (side) => `از میان همه، ${side} آخر ${spoke(side)}.`,
    lastWordUnknown: 'معلوم نیست که کدام طرف آخر از همه سخن گفت.',
    otherHere: 'ادعاهای دیگر دربارهٔ این جای',
    ofProvince: 'دربارهٔ سراسر ولایت، که به این جای نیز ربط دارد',
    onlyAbout: (place) => `نمایش تنها ادعاهای مربوط به ${place}`,
    fiveDays: 'روز به روز',
  }
}
