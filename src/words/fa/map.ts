import type { NameForms } from '../catalogue'
import { listed, persianNumber } from '../digits'
import type { MapStrings } from '../en/map'
import { verbsOf } from './verbs'

const claims = (n: number) => `${persianNumber(n)} ادعا`

/** Dari words of the map's text alternative. */
export function faMap(forms: NameForms): MapStrings {
  const { said, hasNotSaid } = verbsOf(forms)
  const either = (places: readonly string[]) => listed(places, ' یا ')
  return {
    mapOf: (place, moment, zone) => `نقشهٔ آنچه دربارهٔ ${place} گفته شد، تا ${moment} ${zone}.`,
    mapAccording: (side) => `تنها روایت ${side} را نشان می‌دهد.`,
    noControl: 'نقشهٔ گفته‌ها، نه نقشهٔ کنترول.',
    contradictedAre: (n) => `در ${persianNumber(n)} ولسوالی گفته‌ها متناقض است.`,
    noneContradicted: 'در هیچ ولسوالی گفته‌ها متناقض نیست.',
    quoted: (attribution, when, doubt, summary) =>
      `${attribution} ${said(attribution)} (${doubt === '' ? when : `${when}، ${doubt}`}): ${summary}`,
    told: (place, reading, told) => `${place}، ${reading}: ${told.join('؛ ')}.`,
    readingOf: (reading, places) => `${reading}: ${places}.`,
    claims: (place, told) => `${place}: ${told.join('؛ ')}.`,
    wholeSilent: (place) => `${place}: هیچ‌یک از دو طرف نگفته است که در کنترول کی است.`,
    wholeNotClaimed: (place, side) => `${place}: ${side} ${hasNotSaid(side)} که در کنترول کی است.`,
    counts: {
      said: ({ made, maybe }) =>
        `تا آن لحظه ${claims(made)} گفته شده${maybe === 0 ? '' : `، ${persianNumber(maybe)} شاید گفته شده`}.`,
      about: ({ made, maybe }) =>
        `${claims(made)} دربارهٔ زمانی پیش از آن لحظه${maybe === 0 ? '' : `، ${persianNumber(maybe)} شاید پیش از آن`}.`,
    },
    silentDistricts: (places) => `سکوت: هیچ‌یک از دو طرف نگفته است که در ${either(places)} کی است.`,
    districtsNotClaimed: (side, places) =>
      `سکوت: ${side} ${hasNotSaid(side)} که در ${either(places)} کی است.`,
    beside({ province, unplaced, elsewhere }, name) {
      const parts = [
        province === 0 ? '' : `${claims(province)} دربارهٔ سراسر ولایت`,
        unplaced === 0 ? '' : `${claims(unplaced)} که جایی را نام نمی‌برد`,
        elsewhere === 0 ? '' : `${claims(elsewhere)} دربارهٔ جاهای بیرون از ${name}`,
      ].filter((part) => part !== '')
      return parts.length === 0 ? '' : `در هیچ ولسوالی شمرده نشده: ${parts.join('، ')}.`
    },
    filtered: (n, all) => `تنها ${persianNumber(n)} از ${claims(all)} با نشانه نشان داده شده.`,
  }
}
