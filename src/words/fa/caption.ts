import type { NameForms } from '../catalogue'
import type { CaptionStrings } from '../en/caption'
import { verbsOf } from './verbs'

/** Dari sentences of the caption over the map. Verbs agree with the side that they follow. */
export function faCaption(forms: NameForms): CaptionStrings {
  const { said, hadNotSaid, agree } = verbsOf(forms)
  return {
    the: '',
    onThe: (day) => `در ${day}، `,
    earlierThe: 'در روزی پیش‌تر، ',
    predicate(asserts, ofOther, other, where, speaker) {
      const that = `${said(speaker)} که`
      /** Whom the assertion is about; the speaker itself is not named again. */
      const who = ofOther ? `${other} ` : ''
      const about = ofOther ? other : speaker
      const control = ofOther
        ? `در کنترول ${other}`
        : `در ${agree(speaker, 'کنترولش', 'کنترولشان')}`
      switch (asserts) {
        case 'holds':
          return `${that} ${where} ${control} است`
        case 'entered':
          return `${that} ${who}وارد ${where} ${agree(about, 'شده است', 'شده‌اند')}`
        case 'fighting':
          return `${that} در ${where} جنگ جریان دارد`
        case 'repelled':
          return ofOther
            ? `${that} در ${where} از سوی ${other} عقب رانده ${agree(speaker, 'شده است', 'شده‌اند')}`
            : `${that} ${other} را در ${where} عقب ${agree(speaker, 'رانده است', 'رانده‌اند')}`
        case 'not-entered':
          return `${that} ${who}وارد ${where} ${agree(about, 'نشده است', 'نشده‌اند')}`
        case 'does-not-hold':
          return `${that} ${where} ${control} نیست`
      }
    },
    extent: {
      place: (name) => name,
      all: (name) => `سراسر ${name}`,
      any: (name) => `هیچ بخشی از ${name}`,
      part: (name) => `بخشی از ${name}`,
    },
    except: (where, places) => `${where} جز ${places}`,
    neitherSaid: (place) => `هیچ‌یک از دو طرف نگفته است که در خود ${place} کی است.`,
    onlyInOrNear: (place, parts) =>
      `هیچ‌یک از دو طرف نگفته است که در خود ${place} کی است، تنها دربارهٔ ${parts}، در آن یا نزدیک آن.`,
    silent: 'هنوز هیچ‌یک از دو طرف نگفته است که کی در کجاست.',
    saidNothing: (place, speaker) => ['', ` ${hadNotSaid(speaker)} که در خود ${place} کی است.`],
    timesUnknown: {
      both: 'وقت دقیق گفته‌ها معلوم نیست',
      one: (side) => `${side}: وقت معلوم نیست`,
      day: (side, days) => `${side}: ${days}`,
    },
    lensOf: (side) => `تنها گفته‌های ${side} رسم شده.`,
    wholeNotDrawn: (province) => `سراسر ${province}: رسم نشده`,
  }
}
