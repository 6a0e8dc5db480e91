import { describe, expect, it } from 'vitest'

import type { NameForms } from '../catalogue'
import { allTexts, type Samples, spoken, walk } from '../testing/walk'
import { makeCatalogue } from './catalogue'
import { obliqueIn, onDay } from './grammar'

/** Two parties: one in the plural, one feminine; and a speaker whose name contains a comma. */
const OBLIQUE: Readonly<Record<string, string>> = {
  غرني: 'غرنو',
  'د سیند جبهه': 'د سیند جبهې',
  جبهه: 'جبهې',
  رخه: 'رخې',
  'درې سرچینې، یوه یې قوماندان': 'دریو سرچینو، یوه یې قوماندان',
}
const forms: NameForms = {
  oblique: (name) => OBLIQUE[name] ?? name,
  isPlural: (name) => name === 'غرني',
}
const catalogue = makeCatalogue(forms)
const samples: Samples = {
  side: 'غرني',
  other: 'جبهه',
  place: 'رخه',
  places: ['رخه', 'پریان', 'خنج'],
  day: '۳ سپټمبر',
  moment: 'جمعه ۱۲ وږی (۳ سپټمبر)، ۱۸:۰۰',
  text: 'نمونه',
}
const texts = allTexts(catalogue, samples)

const LATIN = /\u2068[^\u2069]*\u2069|\b(?:AMP|BibTeX|CSL-JSON|Markdown|PNG|SVG|WordPress)\b/g
const REJECTED = [
  ...['ادعا وکړه', 'مدعي', 'ګواکې', 'تش په نامه', 'شهید', 'مردار', 'ترهګر', 'یرغل', 'فتحه'],
  ...['اشغال', 'ازاده', 'مجاهدین', 'لاسپوڅي', 'واکمن', 'دښمن', 'یاغیان', 'وسله‌وال', 'پرمختګ'],
  ...['تکذیب', 'انکار', 'اعتراف', 'ملاتړ', 'مهالوېش', 'لوبه', 'بېځایه', 'ځای پر ځای', 'ومنله'],
  ...['ښکته کول', 'اسلامي امارت', 'سوی', 'سي', 'چي', 'کي', 'صوبه', 'ضلع', 'نخشه', 'شکمنه'],
]
const rejected = new RegExp(`(?<!\\p{L})(?:${REJECTED.join('|')})(?!\\p{L})`, 'u')

describe('the Pashto catalogue', () => {
  it('every function has been called', () => {
    const called = new Set(Object.keys(spoken(catalogue, samples)))
    expect([...walk(catalogue).functions].filter((path) => !called.has(path))).toEqual([])
  })

  const own = texts.map(([path, text]) => [path, text.replace(LATIN, '')] as const)
  const found = (pattern: RegExp) => own.filter(([, text]) => pattern.test(text))

  it('has no Latin letter, no digit of another script', () => {
    expect(found(/[A-Za-z0-9\u0660-\u0669]/)).toEqual([])
  })
  it('has no letter of Dari, Arabic or Urdu, no comma of another script', () => {
    expect(found(/[گىكےہ]/)).toEqual([])
    expect(found(/[,;?"]/)).toEqual([])
    expect(texts.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([])
  })
  it('has a value everywhere', () => {
    expect(texts.filter(([, text]) => /undefined|null|NaN| {2}/.test(text))).toEqual([])
  })
  it('has no word that takes a side or that only Dari has', () => {
    expect(found(rejected)).toEqual([])
  })

  it('a sentence about either party is the same but for the name', () => {
    const named = (text: string, names: readonly string[]) =>
      names.reduce((all, name, i) => {
        const known = [forms.oblique(name), name].filter((one) => one !== '')
        return known.reduce((rest, form) => rest.replaceAll(form, `<${i}>`), all)
      }, text)
    const swapped = { ...samples, side: samples.other, other: samples.side }
    const one = Object.entries(spoken(catalogue, samples))
    const two = spoken(catalogue, swapped)
    for (const [path, said] of one) {
      const mine = said.map((text) => named(text, [samples.side, samples.other]))
      const theirs = two[path]?.map((text) => named(text, [swapped.side, swapped.other]))
      expect(theirs, path).toEqual(mine)
    }
  })
})

describe('names', () => {
  const oblique = obliqueIn(forms)
  it('stand in the oblique before "said" and after "of"', () => {
    expect(catalogue.interface.said('غرني')).toBe('غرنو وویل:')
    expect(catalogue.interface.accordingTo('جبهه')).toBe('د جبهې په وینا')
  })
  it('of a list stand in the oblique each', () => {
    expect(oblique('احمد، غرني او جبهه')).toBe('احمد، غرنو او جبهې')
    expect(oblique('احمد')).toBe('احمد')
  })
  it('with words of a list in them are one name', () => {
    expect(oblique('درې سرچینې، یوه یې قوماندان او غرني')).toBe(
      'دریو سرچینو، یوه یې قوماندان او غرنو',
    )
  })
})

describe('numbers', () => {
  it('1 has the singular, others the plural', () => {
    const { claimsCount } = catalogue.interface
    expect([0, 1, 2, 75].map(claimsCount)).toEqual(['۰ ادعاوې', '۱ ادعا', '۲ ادعاوې', '۷۵ ادعاوې'])
  })
  it('after "of" the noun is in the oblique', () => {
    expect(catalogue.interface.showing(12, 75)).toBe('له ۷۵ ادعاوو ۱۲ ښودل شوې')
    expect(catalogue.interface.showing(1, 1)).toBe('له ۱ ادعا ۱ ښودل شوې')
  })
  it('a day on which something was said is an ordinal', () => {
    expect(onDay('۳ سپټمبر')).toBe('د سپټمبر په ۳مه')
  })
})

describe('captions', () => {
  const { caption } = catalogue
  const { extent, except } = caption
  const say = (...args: Parameters<typeof caption.predicate>) => caption.predicate(...args)
  it('agree with the name of neither side nor place', () => {
    expect(say('holds', false, 'جبهه', 'رخه', 'غرني')).toBe('وویل چې رخه په کنټرول کې لري')
    expect(say('does-not-hold', true, 'جبهه', 'رخه', 'غرني')).toBe(
      'وویل چې جبهه رخه په کنټرول کې نه لري',
    )
    expect(say('repelled', true, 'غرني', 'پریان', 'جبهه')).toBe(
      'وویل چې غرنو په پریان کې د دوی ځواکونه په شا تمبولي دي',
    )
  })
  it('write extents with the preposition where it belongs', () => {
    expect(say('repelled', false, 'غرني', extent.part('پنجشېر'), 'جبهه')).toBe(
      'وویل چې د پنجشېر ولایت په یوه برخه کې یې د غرنو ځواکونه په شا تمبولي دي',
    )
    expect(say('not-entered', true, 'غرني', extent.any('پنجشېر'), 'جبهه')).toBe(
      'وویل چې د غرنو ځواکونه د پنجشېر ولایت هېڅ برخې ته نه دي ننوتي',
    )
    expect(say('fighting', false, 'غرني', 'د خاواک کوتل', 'جبهه')).toBe(
      'وویل چې د خاواک په کوتل کې جګړه ده',
    )
    expect(say('entered', false, 'جبهه', 'رخه', 'غرني')).toBe('وویل چې ځواکونه یې رخې ته ننوتي دي')
    expect(except(extent.all('پنجشېر'), 'بازارک او رخه')).toBe(
      'له بازارک او رخې پرته ټول پنجشېر ولایت',
    )
  })
})

it('quotation marks inside a quotation are single ones', () => {
  expect(catalogue.cards.quoted('a “b” c')).toBe('«a “b” c»')
  expect(catalogue.cards.quoted('«ب» ج')).toBe('«“ب” ج»')
})
