/** Search over the real data: any spelling of a name, on the page of any language. */
import { describe, expect, it } from 'vitest'
import { detailsOf, outlineOf, wholeOf } from '../src/app/page-data'
import { modelOf } from '../src/claims/model'
import type { Lang } from '../src/claims/types'
import { filterOf } from '../src/scene/filter'
import { openingOf } from '../src/scene/model'
import { DATA } from './story'

const LANGS: readonly Lang[] = ['en', 'fa', 'ps']
const MODELS = LANGS.map((lang) => ({
  lang,
  model: modelOf(wholeOf(outlineOf(DATA, lang), detailsOf(DATA, lang))),
}))
type Model = (typeof MODELS)[number]['model']

/** Ids of the claims that a page finds. */
function found(model: Model, q: string): readonly string[] {
  const passes = filterOf(model, { ...openingOf(model), q })
  return model.entries.filter(passes).map(({ claim }) => claim.id)
}

/** Claims placed at a place or asserting something of it. */
const about = (place: string) =>
  DATA.claims
    .filter((claim) => claim.place === place || claim.control.some((one) => one.place === place))
    .map(({ id }) => id)
const by = (person: string) =>
  DATA.claims.filter(({ speakers }) => speakers.includes(person)).map(({ id }) => id)
const of = (side: string) => DATA.claims.filter((claim) => claim.side === side).map(({ id }) => id)

describe.each(MODELS)('on the page in $lang', ({ model }) => {
  it.each<[of: string, claims: readonly string[], spellings: readonly string[]]>([
    [
      'Rukhah',
      about('rukhah'),
      [
        'Rukhah',
        'rukha',
        'Rokha',
        'ROKHAH',
        'رخه',
        'روخه',
        'رُخه',
        'رخـه',
        'رخة',
        'ﺭﺧﻪ',
        '\u200fرخه\u200e',
      ],
    ],
    [
      'Anabah',
      about('anabah'),
      ['Anabah', 'Anaba', 'Unabah', 'عنابه', 'اعنابه', 'انابه', 'آناوه', 'عنابة'],
    ],
    ['Shutul', about('shutul'), ['Shutul', 'Shotol', 'شتل', 'شُتُل']],
    ['Bazarak', about('bazarak'), ['Bazarak', 'Bazarek', 'بازارک', 'بازارك']],
    ['Paryan', about('paryan'), ['Paryan', 'Parian', 'پریان', 'پريان', 'پرېان']],
    [
      'Panjshir',
      about('panjshir'),
      ['Panjshir', 'Panjsher', 'پنجشیر', 'پنجشېر', 'پنجشير', 'پنج\u200cشیر'],
    ],
    ['Gulbahar', about('gulbahar'), ['Gulbahar', 'گلبهار', 'ګلبهار', 'گل\u200cبهار']],
    ['Dasht-e Rewat', about('dasht-e-rewat'), ['Dasht-e Rewat', 'dashte rewat', 'دشت\u200cریوت']],
    [
      'Mujahid',
      by('zabihullah-mujahid'),
      ['Mujahid', 'ذبیح‌الله', 'ذبیح الله', 'ذبيح الله مجاهد', 'زبیح‌الله'],
    ],
    ['Karimi', by('bilal-karimi'), ['Karimi', 'کریمی', 'كريمي', 'کريمى']],
    ['Muttaqi', by('amir-khan-muttaqi'), ['Muttaqi', 'امیرخان متقی', 'امیر خان متقي']],
    ['Samangani', by('anaamullah-samangani'), ['Samangani', 'سمنگانی', 'سمنګاني']],
    ['Wasiq', by('ahmadullah-wasiq'), ['Wasiq', 'وثیق', 'واثق']],
    ['the Taliban', of('taliban'), ['Taliban', 'طالبان']],
    [
      'the NRF',
      of('nrf'),
      ['NRF', 'جبهه مقاومت', 'جبههٔ مقاومت', 'جبهۀ مقاومت', 'جبهه\u200cی مقاومت', 'ملي مقاومت جبهه'],
    ],
  ])('every claim of or about %s is found by every spelling', (_of, claims, spellings) => {
    expect(claims.length).toBeGreaterThan(0)
    for (const spelling of spellings)
      expect(found(model, spelling), spelling).toEqual(expect.arrayContaining([...claims]))
  })

  it('a number is found in the digits of any script', () => {
    const [latin, ...others] = ['34', '۳۴', '٣٤'].map((q) => found(model, q))
    expect(latin).toContain('mohammadi-34-killed')
    for (const same of others) expect(same).toEqual(latin)
    expect(found(model, '۱۵۰۰')).toEqual(found(model, '1,500'))
    expect(found(model, '1500')).toContain('nrf-1500-captured-al-jazeera')
  })

  it('a place of which no claim speaks is not found', () => {
    expect(found(model, 'قندهار')).toEqual([])
    expect(found(model, 'Kandahar')).toEqual([])
  })
})

it('texts are found in the page’s language, with its own letters', () => {
  const [english, dari, pashto] = MODELS.map(({ model }) => model)
  const q = 'checkpoint'
  expect(found(english!, q).length).toBeGreaterThan(3)
  expect(found(dari!, q)).toEqual([])
  expect(found(dari!, 'پوسته').length).toBeGreaterThan(3)
  expect(found(pashto!, 'پوستې').length).toBeGreaterThan(3)
  expect(found(english!, 'پوسته')).toEqual([])
})
