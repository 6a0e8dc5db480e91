import { describe, expect, it } from 'vitest'
import type { NameForms } from '../catalogue'
import { allTexts, type Samples, spoken, walk } from '../testing/walk'
import { makeCatalogue } from './catalogue'

/** Three names without a meaning: two of one number, and a plural one. */
const [ONE, ANOTHER, MANY] = ['نام‌یک', 'نام‌دو', 'نام‌ها']

const forms: NameForms = { oblique: (name) => name, isPlural: (name) => name === MANY }
const catalogue = makeCatalogue(forms)

const samples: Samples = {
  side: ONE,
  other: ANOTHER,
  place: 'جای‌یک',
  places: ['جای‌یک', 'جای‌دو', 'جای‌سه'],
  day: '۳ سپتمبر',
  moment: 'جمعه ۱۲ سنبله (۳ سپتمبر)، ۱۸:۰۰',
  text: 'متن نمونه',
}
const texts = allTexts(catalogue, samples)

/** What stands between the marks of an isolated text. */
const ISOLATED = /\u2068[^\u2068\u2069]*\u2069/gu

const REJECTED = [
  // Reporting with a verdict.
  ...['مدعی', 'ادعا کرد', 'ادعا کردند', 'تکذیب', 'انکار', 'اذعان', 'اعتراف', 'تأکید', 'اعلام'],
  ...['گویا', 'به اصطلاح', 'به زعم', 'اظهارات', 'بیانات', 'مشکوک', 'معتبر', 'نامعتبر'],
  // Loaded words.
  ...['فتح', 'اشغال', 'آزادسازی', 'پاکسازی', 'سقوط', 'شهید', 'هلاکت', 'تروریست', 'شورشی', 'یاغی'],
  ...['مجاهد', 'مجاهدین', 'مقاومت', 'جناح', 'دشمن', 'رژیم', 'امارت'],
  // Iranian words, and words that mean something else.
  ...['استان', 'شهرستان', 'منطقه', 'بخشداری', 'فرمانداری', 'پایتخت', 'استاندار', 'بیمارستان'],
  ...['روستا', 'دهکده', 'رودخانه', 'خیابان', 'جاده', 'مین', 'پلیس', 'فرمانده', 'کنترل', 'فیلتر'],
  ...['سپتامبر', 'اوت', 'شهریور', 'ایتالیایی', 'ژاپنی', 'می‌باشد', 'بازی', 'بی‌جا', 'جاسازی'],
  ...['شکایت', 'مطالبه', 'حواله', 'عدسیه', 'نفر', 'تأییدشده', 'کپی', 'افغانی', 'افغانستانی'],
]

/** Between no other letters, also not those that a joiner binds. */
const word = (text: string) => new RegExp(`(?<![\\p{L}\u200c])${text}(?![\\p{L}\u200c])`, 'u')

describe('the words of Dari', () => {
  it('are called by the test without exception', () => {
    expect(new Set(Object.keys(spoken(catalogue, samples)))).toEqual(walk(catalogue).functions)
  })

  it('are all there', () => {
    const empty = texts.filter(([, text]) => text === '').map(([path]) => path)
    expect(new Set(empty)).toEqual(
      new Set([
        'caption.the',
        'interface.changed',
        'interface.dayEnd',
        'interface.markState.said.made',
        'interface.markState.about.made',
        'interface.pending',
      ]),
    )
  })

  it('are in the script of Dari, but for isolated names', () => {
    for (const [path, text] of texts) {
      const own = text.replace(ISOLATED, '')
      expect(own, path).not.toMatch(/\p{Script=Latin}/u)
      expect(own, path).not.toMatch(/[0-9٠-٩]/u)
      expect(own, path).not.toMatch(/[يىكۀـ]/u)
      // Short vowels; the tanwin of an adverb is written.
      expect(own, path).not.toMatch(/[\u{64c}-\u{652}]/u)
      expect(own, path).not.toMatch(/[,;?%"']/u)
      expect(text, path).toBe(text.normalize('NFC'))
      expect(text, path).not.toMatch(/undefined|\[object/u)
    }
  })

  it.each(REJECTED)('never say «%s»', (rejected) => {
    const found = texts.filter(([, text]) => word(rejected).test(text))
    expect(found).toEqual([])
  })

  it('have an ezafe after a silent he, and no space before a mark', () => {
    for (const [path, text] of texts) {
      expect(text, path).not.toMatch(/ [،؛؟.:»)]/u)
      expect(text, path).not.toMatch(/[«(] | {2}/u)
      expect(text, path).not.toMatch(/(?:همه|نقشه|درباره|گفته|لحظه|صفحه|اندازه|نسخه) (?:این|ها)/u)
    }
  })
})

describe('a sentence about either party', () => {
  const swapped = (text: string) =>
    text.replaceAll(ONE, '\u0000').replaceAll(ANOTHER, ONE).replaceAll('\u0000', ANOTHER)

  it('differs by the name alone where both take the same number', () => {
    const mirrored = spoken(catalogue, { ...samples, side: ANOTHER, other: ONE })
    for (const [path, said] of Object.entries(spoken(catalogue, samples)))
      expect(mirrored[path], path).toEqual(said.map(swapped))
  })

  it('differs by the number of its verb alone where one is a plural', () => {
    const one = (text: string) =>
      text
        .replaceAll(MANY, ONE)
        .replaceAll(/گفتند/gu, 'گفت')
        .replaceAll(/(گفته|شده|رانده)‌اند/gu, '$1 است')
        .replaceAll('نگفته بودند', 'نگفته بود')
        .replaceAll('کنترولشان', 'کنترولش')
    const plural = spoken(catalogue, { ...samples, side: MANY })
    for (const [path, said] of Object.entries(spoken(catalogue, samples)))
      expect(plural[path]?.map(one), path).toEqual(said.map(one))
  })
})

describe('names that take the plural', () => {
  const { interface: words, caption, ledger } = catalogue

  it('are followed by a plural verb', () => {
    expect(words.said(ONE)).toBe('نام‌یک گفت:')
    expect(words.said(MANY)).toBe('نام‌ها گفتند:')
    expect(caption.saidNothing('جای‌یک', MANY)[1]).toContain('نگفته بودند')
    expect(ledger.lastWord(MANY)).toContain('سخن گفتند')
  })

  it('are two names together', () => {
    expect(words.said(words.list([ONE, ANOTHER]))).toBe('نام‌یک و نام‌دو گفتند:')
  })

  it('decide the number of each verb of a caption for themselves', () => {
    const predicate = caption.predicate.bind(caption)
    expect(predicate('entered', true, MANY, 'جای‌یک', ONE)).toBe(
      'گفت که نام‌ها وارد جای‌یک شده‌اند',
    )
    expect(predicate('entered', true, ONE, 'جای‌یک', MANY)).toBe(
      'گفتند که نام‌یک وارد جای‌یک شده است',
    )
    expect(predicate('holds', false, MANY, 'جای‌یک', ONE)).toBe('گفت که جای‌یک در کنترولش است')
    expect(predicate('holds', false, ONE, 'جای‌یک', MANY)).toBe('گفتند که جای‌یک در کنترولشان است')
    expect(predicate('repelled', false, ONE, 'جای‌یک', MANY)).toBe(
      'گفتند که نام‌یک را در جای‌یک عقب رانده‌اند',
    )
  })
})

describe('numbers and lists', () => {
  const { interface: words, data, map } = catalogue

  it('have Persian digits and the thousands mark of the script', () => {
    expect(data.kilobytes(1200)).toBe('۱٬۲۰۰ کیلوبایت')
    // The mark before the sign keeps it left of its number.
    expect(words.withPlus(1200)).toBe('\u200e+۱٬۲۰۰')
    expect(words.month(Date.UTC(2021, 8))).toBe('سپتمبر ۲۰۲۱')
  })

  it('join the last two items with a word and no comma', () => {
    expect(words.list(samples.places)).toBe('جای‌یک، جای‌دو و جای‌سه')
    expect(words.listParts(['الف', 'ب'])).toEqual([
      { type: 'element', value: 'الف' },
      { type: 'literal', value: ' و ' },
      { type: 'element', value: 'ب' },
    ])
    expect(map.silentDistricts(samples.places)).toContain('جای‌یک، جای‌دو یا جای‌سه')
  })

  it('name languages from an own table, and else by their code', () => {
    expect(words.languageName('it')).toBe('ایتالوی')
    expect(words.languageName('pt-BR')).toBe('پرتگالی')
    expect(words.languageName('tlh')).toBe('\u2068tlh\u2069')
  })
})
