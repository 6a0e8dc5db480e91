import { describe, expect, it } from 'vitest'
import { type Model, modelOf } from '../claims/model'
import { type Extras, HILL, link, PLAIN, PRESS, says, storyOf } from '../claims/testing/story'
import { claimWords, localisedText } from './claim-words'
import { sharedOnce } from './when'
import { languageOf } from './words'

const wordsFor = (model: Model) => claimWords(model, languageOf(model, 'en'))

/** The words of a story with one claim, and its entry. */
function one(said: string, more: Extras = {}, side = HILL) {
  const model = modelOf(storyOf([says('it', side, said, [], more)]))
  return { say: wordsFor(model), entry: model.byId.get('it')! }
}

const said = (edtf: string, more: Extras = {}) => {
  const { say, entry } = one(edtf, more)
  return say.when.said(entry)
}
const about = (edtf: string) => {
  const { say, entry } = one('2021-09-05', { about: edtf })
  return say.when.about(entry)
}
const short = (edtf: string, more: Extras = {}) => {
  const { say, entry } = one(edtf, more)
  return say.when.short(entry, 'said')
}

describe('when something was said', () => {
  it('a day-precise claim says that its hour is not known', () => {
    expect(said('2021-09-03')).toBe('Friday 3 September, hour not known')
  })
  it('an hour-precise claim says its hour in Kabul, not in UTC', () => {
    expect(said('2021-09-04T17:00:00+04:30')).toBe('Saturday 4 September, 17:00')
    expect(said('2021-09-04T12:30:00Z')).toBe('Saturday 4 September, 17:00')
  })
  it('two days are one or the other', () => {
    expect(said('2021-09-01/2021-09-02')).toBe('1 or 2 September')
  })
  it('two days of two months keep both months', () => {
    expect(said('2021-08-31/2021-09-01')).toBe('31 August or 1 September')
  })
  it('more than two days are a range', () => {
    expect(said('2021-09-01/2021-09-04')).toBe('1 to 4 September')
  })
  it('an approximate day claims no weekday', () => {
    expect(said('2021-09-03~')).toBe('about 3 September')
  })
  it('an open beginning says that it is not given', () => {
    expect(said('../2021-09-05')).toBe('by 5 September, beginning not given')
  })
  it('an open end has only a beginning', () => {
    expect(said('2021-09-05/..')).toBe('from 5 September on')
  })
  it('a latest hour on its day bounds the day', () => {
    const by = '2021-09-05T19:16:00+04:30'
    expect(said('2021-09-05', { by })).toBe('Sunday 5 September, no later than 19:16')
  })
  it('a latest hour in a range of days bounds the range', () => {
    const by = '2021-09-05T19:16:00+04:30'
    expect(said('2021-09-04/2021-09-05', { by })).toBe(
      '4 or 5 September, no later than 5 September, 19:16',
    )
  })
  it('a latest hour with an open beginning is all that is known', () => {
    const by = '2021-09-05T19:16:00+04:30'
    expect(said('../2021-09-05', { by })).toBe('by 5 September, 19:16, beginning not given')
  })
  it('an unknown date is not given', () => {
    expect(said('')).toBe('not given')
  })
})

describe('when it is said to have happened', () => {
  it('a day has no missing hour', () => {
    expect(about('2021-09-03')).toBe('Friday 3 September')
  })
  it('an event can fill its days: a range, not a choice', () => {
    expect(about('2021-08-31/2021-09-01')).toBe('31 August to 1 September')
    expect(about('2021-09-01/2021-09-02')).toBe('1 to 2 September')
  })
  it('about a day is about a day', () => {
    expect(about('2021-09-03~')).toBe('about 3 September')
  })
})

describe('dates in rows of a list', () => {
  it('are short, and no more exact than they are known', () => {
    expect(short('2021-09-03')).toBe('3 September')
    expect(short('2021-09-04T17:00:00+04:30')).toBe('4 September, 17:00')
    expect(short('2021-09-01/2021-09-02')).toBe('1 or 2 September')
    expect(short('2021-09-03~')).toBe('about 3 September')
    expect(short('../2021-09-05')).toBe('by 5 September')
    expect(short('')).toBe('date not given')
    expect(short('2021-09-05', { by: '2021-09-05T19:16:00+04:30' })).toBe(
      '5 September, no later than 19:16',
    )
  })
  it('say a shared month once, whichever side of the day it stands on', () => {
    expect(sharedOnce('1 September', '2 September')).toEqual(['1', '2 September'])
    expect(sharedOnce('سپتمبر ۱', 'سپتمبر ۲')).toEqual(['سپتمبر ۱', '۲'])
    expect(sharedOnce('31 August', '1 September')).toEqual(['31 August', '1 September'])
  })
})

describe('who', () => {
  it('a party is named as the party, with its speaker below', () => {
    const { say, entry } = one('2021-09-03')
    expect(say.attribution(entry.claim)).toBe('hill')
    expect(say.byline(entry.claim)).toBe(say.people(entry.claim))
  })
  it('a third party is named by its own name, never as "third parties"', () => {
    const { say, entry } = one('2021-09-03', {}, PRESS)
    expect(say.attribution(entry.claim)).toBe(say.people(entry.claim))
    expect(say.byline(entry.claim)).toBe(entry.claim.channel.en)
  })
  it('speakers that sources do not name begin a line with a capital', () => {
    const { say, entry } = one('2021-09-03')
    expect(say.people({ ...entry.claim, speakers: ['somebody'] })).toMatch(/^[A-Z]/)
  })
})

describe('speakers', () => {
  it('are one phrase in parts, each name with its person', () => {
    const { say, entry } = one('2021-09-03')
    const parts = say.speakers({ ...entry.claim, speakers: ['speaker', 'witness'] })
    expect(parts).toEqual([
      { id: 'speaker', text: 'A speaker' },
      { text: ' and ' },
      { id: 'witness', text: 'A witness' },
    ])
  })
})

describe('relations', () => {
  const model = modelOf(
    storyOf([
      says('held', HILL, '2021-09-01', []),
      says('taken', PLAIN, '2021-09-02', [], {
        relations: [{ ...link('denies', 'held'), expressly: true }],
      }),
      says('untrue', PLAIN, '2021-09-01', [], { relations: [link('denies', 'held')] }),
    ]),
  )
  const say = wordsFor(model)
  const of = (id: string) =>
    say
      .related(model.byId.get(id)!)
      .map(({ word, claims }) => [word, ...claims.map((claim) => claim.when)])

  it('a text that itself denies is distinguished from one that only contradicts', () => {
    expect(of('taken').map(([word]) => word)).toEqual(['Denies'])
    expect(of('untrue').map(([word]) => word)).toEqual(['Contradicts'])
  })
  it('a repetition is said, once, to be no confirmation', () => {
    const again = (id: string, ...to: string[]) =>
      says(id, HILL, '2021-09-01', [], { relations: to.map((one) => link('repeats', one)) })
    const told = modelOf(storyOf([again('a'), again('b', 'a'), again('c', 'a', 'b')]))
    const cautions = (id: string) =>
      wordsFor(told)
        .related(told.byId.get(id)!)
        .map(({ word, caution }) => [word, caution !== undefined])
    expect(cautions('a')).toEqual([['Repeated by', true]])
    expect(cautions('b')).toEqual([
      ['Repeats', false],
      ['Repeated by', true],
    ])
    expect(cautions('c')).toEqual([['Repeats', true]])
  })
  it('seen from the other end, a later denial is announced as later', () => {
    expect(of('held')).toContainEqual(['Denied by', 'later: 2 September'])
  })
  it('one of the same day is not called later', () => {
    expect(of('held')).toContainEqual(['Contradicted by', '1 September'])
  })
  it('what a claim itself answers to is not called later', () => {
    expect(of('taken')).toEqual([['Denies', '1 September']])
  })
})

describe('sources', () => {
  const { say } = one('2021-09-03')
  const source = { id: 's', publisher: 'P', title: null, url: 'https://example.org/' }
  const published = (date: string | null) =>
    say.published({ ...source, lang: 'en', published: date })

  it('name a language that is not the reader’s', () => {
    expect(say.languageOf({ ...source, lang: 'it', published: null })).toBe('in Italian')
    expect(say.languageOf({ ...source, lang: 'en-GB', published: null })).toBeUndefined()
  })
  it('are dated to the day, to the month, or not at all', () => {
    expect(published('2021-09-04')).toBe('4 September 2021')
    expect(published('2021-09')).toBe('September 2021')
    expect(published(null)).toBe('date not given')
  })
})

describe('verification', () => {
  const { say, entry } = one('2021-09-03')
  const checked = (note: string) =>
    say.checked({ ...entry.claim, verification: { status: 'position', note: { en: note } } }).text

  it('a note that opens with the status does not say it twice', () => {
    expect(checked('Statement of position. Nobody asked.')).toBe('Nobody asked.')
    expect(checked('Statement of position; nobody asked.')).toBe('Nobody asked.')
    expect(checked('Statement of position.')).toBe('')
  })
  it('any other note stays whole', () => {
    expect(checked('An appeal. Not more.')).toBe('An appeal. Not more.')
  })
})

describe('a citation', () => {
  it('has the attribution, the words, speaker, date, verification and address in one line', () => {
    const { say, entry } = one('2021-09-01/2021-09-02')
    const { claim } = entry
    const text = say.citation(entry, 'https://example.org/?claim=it')
    expect(text).toContain(`hill said: ${claim.summary.en} (`)
    expect(text).toContain('1 or 2 September; unverified)')
    expect(text.endsWith('https://example.org/?claim=it')).toBe(true)
  })
})

describe('localisedText', () => {
  it('an English text on another page says that it is English', () => {
    expect(localisedText({ en: 'a' }, 'fa')).toEqual({ text: 'a', lang: 'en' })
    expect(localisedText({ en: 'a', fa: 'ا' }, 'fa')).toEqual({ text: 'ا' })
    expect(localisedText({ en: 'a' }, 'en')).toEqual({ text: 'a' })
  })
})
