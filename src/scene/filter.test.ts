import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modelOf } from '../claims/model'
import {
  HILL,
  link,
  modelWith,
  PLAIN,
  PRESS,
  says,
  SOURCE,
  storyOf,
  that,
  thatAll,
} from '../claims/testing/story'
import { openingOf, type ViewState } from '../view/view-state'
import { isWithin } from '../claims/places'
import { filterOf, folded, isGeneral, speaksOf } from './filter'

describe('folded', () => {
  it.each([
    ['case', 'Panjshir', 'PANJSHIR'],
    ['accents', 'Rukháh', 'Rukhah'],
    ['hyphens', 'Pul-e Hisar', 'Pule Hisar'],
    ['other hyphens', 'Pul‐e Hisar', 'Pul‑e Hisar'],
    ['apostrophes', "Ma'sud", 'Ma’sud'],
    ['Arabic and Persian yeh', 'پنجشير', 'پنجشیر'],
    ['Arabic and Persian kaf', 'كابل', 'کابل'],
    ['short vowels', 'پَنجشیر', 'پنجشیر'],
    ['joiners', 'پنج\u200cشیر', 'پنجشیر'],
    ['alef with madda', 'آنابه', 'انابه'],
    ['hamza on yeh', 'آئینه', 'ایینه'],
    ['wide letters', 'Ｖａｌｅ', 'vale'],
    ['composed and decomposed letters', 'é', 'e\u0301'],
    ['Dari and Pashto', 'پنجشیر', 'پنجشېر'],
    ['the yehs of Pashto', 'ولسوالۍ', 'ولسوالي'],
    ['alef maksura', 'موسى', 'موسی'],
    ['yeh barree', 'طالبانے', 'طالبانی'],
    ['gaf of Pashto', 'ګلبهار', 'گلبهار'],
    [
      'letters of Pashto that a Dari keyboard lacks',
      'ټانک ډله سړک مڼه ښار',
      'تانک دله سرک منه شار',
    ],
    ['heh with hamza, in two ways', 'جبههٔ', 'جبهۀ'],
    ['heh without it', 'جبههٔ', 'جبهه'],
    ['heh with yeh for it', 'جبهه\u200cی ملی', 'جبههٔ ملی'],
    ['teh marbuta', 'القاعدة', 'القاعده'],
    ['Arabic, Urdu and Uyghur heh', 'رخە رخہ رخھ', 'رخه رخه رخه'],
    ['hamza on waw', 'مؤسسه', 'موسسه'],
    ['hamza on and under alef', 'تأیید إسلام', 'تایید اسلام'],
    ['alef wasla', 'ٱحمد', 'احمد'],
    ['hamza alone', 'علماء', 'علما'],
    ['tatweel', 'رخـــه', 'رخه'],
    ['marks of direction', '\u200fرخه\u200e \u202bعنابه\u202c', 'رخه عنابه'],
    ['isolates', '\u2068NPR\u2069 و \u2067ب\u2069', 'npr و ب'],
    ['letters in the forms of a font', 'ﺭﺧﻪ', 'رخه'],
    ['Persian digits', '۳۴', '34'],
    ['Arabic digits', '٣٤', '34'],
    ['all digits', '۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩', '0123456789 0123456789'],
    ['thousands marks', '۱٬۲۰۰', '1,200'],
    ['no thousands mark', '1200', '1,200'],
  ])('spellings meet: %s', (_what, one, other) => {
    expect(folded(one)).toBe(folded(other))
  })

  it.each([
    ['Rukhah', 'Rokha'],
    ['پنجشیر', 'بدخشان'],
    ['Upper', 'Lower'],
    ['رخه', 'رخی'],
    ['دری', 'دره'],
    ['۳۴', '۴۳'],
    ['قریه\u200cای', 'قریه'],
    ['1, 2', '12'],
  ])('different words do not: %s and %s', (one, other) => {
    expect(folded(one)).not.toBe(folded(other))
  })

  it('folding what is folded changes nothing', () => {
    const letters = Array.from('abcXYZ áéñ ÄÖ-’ پنجشیركي آئَ ۀةیې\u200c\u200f۱٤٬,1')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (text) => {
        expect(folded(folded(text))).toBe(folded(text))
      }),
    )
  })
})

const DATA = {
  ...storyOf([
    says('held', HILL, '2021-09-01', [that(HILL, 'holds', 'upper')], {
      place: 'saddle',
      kind: 'capture',
      summary: { en: 'it held the pass' },
      speakers: ['speaker', 'general'],
    }),
    says('talked', PLAIN, '2021-09-02', [], {
      place: 'ford',
      kind: 'talks',
      verification: { status: 'position', note: { en: 'a statement of will' } },
      text: { en: 'The spokesman offered talks.', fa: 'سخنگو گفتگو پیشنهاد کرد' },
      relations: [link('repeats', 'held')],
      channel: { en: 'video message' },
      role: { en: 'head of the commission' },
    }),
    says('saw', PRESS, '2021-09-03', [thatAll(PLAIN, 'entered')], {
      place: 'vale',
      kind: 'humanitarian',
      verification: { status: 'observed', note: { en: 'on the spot' } },
      sources: ['report', 'wire'],
      againstInterest: { en: 'a loss' },
    }),
    says('vague', PLAIN, '2021-09-04'),
  ]),
  people: [
    { id: 'speaker', name: { en: 'A speaker' } },
    { id: 'general', name: { en: 'General Čelik', fa: 'جنرال' }, spellings: ['Chelik'] },
  ],
  sources: [SOURCE, { ...SOURCE, id: 'wire', publisher: 'Mountain Wire' }],
}
const MODEL = modelOf(DATA)

const passing = (change: Partial<ViewState>) =>
  MODEL.entries
    .filter(filterOf(MODEL, { ...openingOf(MODEL), ...change }))
    .map(({ claim }) => claim.id)

describe('filterOf', () => {
  const all = ['held', 'talked', 'saw', 'vague']

  it('passes everything when nothing is chosen', () => {
    expect(passing({})).toEqual(all)
  })

  it('a selected place or claim is no filter', () => {
    for (const place of MODEL.places.keys()) expect(passing({ place })).toEqual(all)
    for (const claim of all) expect(passing({ claim })).toEqual(all)
  })

  it.each<[string, Partial<ViewState>, readonly string[]]>([
    ['one side', { sides: [PLAIN] }, ['talked', 'vague']],
    ['two sides', { sides: [HILL, PRESS] }, ['held', 'saw']],
    ['kinds', { kinds: ['talks', 'humanitarian'] }, ['talked', 'saw']],
    ['verification', { status: ['observed'] }, ['saw']],
    ['a flag', { flags: ['repeated'] }, ['held']],
    ['any of several flags', { flags: ['against-interest', 'repeated'] }, ['held', 'saw']],
    ['a flag and a side together', { flags: ['against-interest'], sides: [HILL] }, []],
    ['a district: placed inside it or asserting of it', { only: 'upper' }, ['held']],
    ['a district by a village in it', { only: 'middle' }, ['talked']],
    ['a village', { only: 'ford' }, ['talked']],
    ['the province itself, not its parts', { only: 'vale' }, ['saw']],
    ['a place of which nobody speaks', { only: 'lower' }, []],
    ['side and kind together', { sides: [PLAIN], kinds: ['capture'] }, ['vague']],
    ['side and search together', { sides: [HILL], q: 'text of' }, ['held']],
  ])('passes by %s', (_by, change, expected) => {
    expect(passing(change)).toEqual(expected)
  })

  it.each([
    ['the paraphrase', 'offered', ['talked']],
    ['the paraphrase in another language', 'گفتگو', ['talked']],
    ['the summary', 'held the pass', ['held']],
    ['the role', 'commission', ['talked']],
    ['the channel', 'VIDEO', ['talked']],
    ['the place', 'saddle', ['held']],
    ['a place that is only asserted of', 'upper', ['held']],
    ['another spelling of a place', 'forte', ['talked']],
    ['an accented spelling of a place', 'ford', ['talked']],
    ['a speaker', 'celik', ['held']],
    ['another spelling of a speaker', 'chelik', ['held']],
    ['a speaker in another language', 'جنرال', ['held']],
    ['the publisher', 'mountain wire', ['saw']],
    ['the full name of a side', 'people of the plain', ['talked', 'vague']],
    ['a part of a word', 'offer', ['talked']],
    ['all words, in any order and place', 'talks ford spokesman', ['talked']],
    ['no claim that lacks a word', 'talks saddle', []],
    ['nothing when nothing has it', 'zebra', []],
    ['everything by dashes alone', '-', all],
  ])('finds by %s', (_by, q, expected) => {
    expect(passing({ q })).toEqual(expected)
  })

  it.each([
    ['a side in any language', 'طرف', ['held']],
    ['a name without its space', 'generalčelik', ['held']],
    ['a name with a joiner for its space', 'جنرال\u200cچلیک', ['held']],
  ])('finds by %s', (_by, q, expected) => {
    const model = modelOf({
      ...DATA,
      story: {
        ...DATA.story,
        sides: DATA.story.sides.map((side) =>
          side.id === HILL ? { ...side, name: { ...side.name, fa: 'طرف' } } : side,
        ),
      },
      people: DATA.people.map((person) =>
        person.id === 'general'
          ? { ...person, name: { ...person.name, fa: 'جنرال چلیک' } }
          : person,
      ),
    })
    const found = model.entries.filter(filterOf(model, { ...openingOf(model), q }))
    expect(found.map(({ claim }) => claim.id)).toEqual(expected)
  })

  it('the claims of one model are not looked for in another', () => {
    const other = modelWith(says('held', HILL, '2021-09-01'))
    const view = { ...openingOf(other), q: 'pass' }
    expect(other.entries.filter(filterOf(other, view))).toEqual([])
    expect(passing({ q: 'pass' })).toEqual(['held'])
  })
})

describe('isWithin', () => {
  it('a place lies within itself, its district and its province', () => {
    expect(isWithin(MODEL, 'ford', 'ford')).toBe(true)
    expect(isWithin(MODEL, 'ford', 'middle')).toBe(true)
    expect(isWithin(MODEL, 'ford', 'vale')).toBe(true)
  })

  it('and not within its neighbour or its parts', () => {
    expect(isWithin(MODEL, 'ford', 'upper')).toBe(false)
    expect(isWithin(MODEL, 'vale', 'middle')).toBe(false)
    expect(isWithin(MODEL, 'farm', 'vale')).toBe(false)
    expect(isWithin(MODEL, null, 'vale')).toBe(false)
    expect(isWithin(MODEL, 'atlantis', 'vale')).toBe(false)
  })
})

describe('speaksOf', () => {
  it('a claim is about what it asserts something about, wherever it is placed', () => {
    const model = modelWith(
      says('away', HILL, '2021-09-01', [that(HILL, 'holds', 'lower')], { place: 'farm' }),
    )
    const away = model.byId.get('away')!
    expect(speaksOf(model, away, 'farm')).toBe(true)
    expect(speaksOf(model, away, 'lower')).toBe(true)
    expect(speaksOf(model, away, 'upper')).toBe(false)
    expect(speaksOf(model, away, 'vale')).toBe(false)
    const general = ['farm', 'lower', 'upper', 'vale'].filter((at) => isGeneral(model, away, at))
    expect(general, 'never for the province').toEqual(['upper'])
  })

  it('an unplaced claim is about no place', () => {
    const vague = MODEL.byId.get('vague')!
    for (const place of MODEL.places.keys()) expect(speaksOf(MODEL, vague, place)).toBe(false)
  })
})
