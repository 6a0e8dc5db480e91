import { describe, expect, it } from 'vitest'
import { check } from './check'
import { modelOf, type StoryData } from './model'
import { expectOnly, GOOD, placed, problemsOf, type Rule, told } from './testing/broken'
import { HILL, PLACES, PLAIN, says, SIDES, SOURCE } from './testing/story'
import { openingOf } from '../view/view-state'

const { opening } = GOOD.story
const withClaim = (id: string) => ({
  ...GOOD,
  claims: [...GOOD.claims, says(id, HILL, '2021-09-05')],
})

const IDS: readonly Rule[] = [
  [
    'a claim shares its id with no other',
    withClaim('again'),
    'claims.json: again: id: found "again"; expected an id that no other record has',
  ],
  [
    'nor does a person',
    { ...GOOD, people: [...GOOD.people, ...GOOD.people.slice(-1)] },
    'claims.json: witness: id: found "witness"; expected an id that no other record has',
  ],
  [
    'nor does a source',
    { ...GOOD, sources: [SOURCE, SOURCE] },
    'sources.json: report: id: found "report"; expected an id that no other record has',
  ],
  [
    'nor does a place',
    { ...GOOD, places: [...PLACES, ...PLACES.slice(-1)] },
    'places.geojson: market: id: found "market"; expected an id that no other record has',
  ],
  [
    'an id is in lower case, without spaces',
    withClaim('Two Words'),
    'claims.json: Two Words: id: found "Two Words"; expected lower-case words joined by hyphens',
  ],
  [
    'an id begins with a word',
    withClaim('-held'),
    'claims.json: -held: id: found "-held"; expected lower-case words joined by hyphens',
  ],
  [
    'an id ends with a word',
    withClaim('held-'),
    'claims.json: held-: id: found "held-"; expected lower-case words joined by hyphens',
  ],
]

const STORY: readonly Rule[] = [
  [
    'the province exists',
    told({ province: 'atlantis' }),
    'story.json: vale: province: found "atlantis"; expected the id of a feature in places.geojson',
  ],
  [
    'the districts exist',
    told({ districts: ['upper', 'atlantis'] }),
    'story.json: vale: districts: found "atlantis"; expected the id of a feature',
  ],
  [
    'the places in focus exist',
    told({ focus: ['atlantis'] }),
    'story.json: vale: focus: found "atlantis"; expected the id of a feature',
  ],
  [
    'what is not known rests on claims',
    told({ unknown: [{ text: { en: 'What' }, claims: ['held', 'lost'] }] }),
    'story.json: vale: unknown[0].claims: found "lost"; expected the id of a claim',
  ],
  [
    'a correction is of claims',
    told({ corrections: [{ date: '2021-10-01', text: { en: 'A' }, claims: ['lost'] }] }),
    'story.json: vale: corrections[0].claims: found "lost"; expected the id of a claim',
  ],
  [
    'a step of the guided reading rests on claims',
    told({
      steps: [
        { title: { en: 'One' }, sentences: [{ text: { en: 'A' }, claims: ['lost'] }], view: '' },
      ],
    }),
    'story.json: vale: steps[0]: found "lost"; expected the id of a claim',
  ],
  [
    'the zone is an offset',
    told({ zone: { ...GOOD.story.zone, offset: 'Kabul' } }),
    'story.json: vale: zone.offset: found "Kabul"; expected "Kabul" is no offset',
  ],
  [
    'a place lies within one that exists',
    placed('farm', { within: 'atlantis' }),
    'places.geojson: farm: within: found "atlantis"; expected the id of a feature, or null',
  ],
  [
    'a source is cited by some claim',
    { ...GOOD, sources: [SOURCE, { ...SOURCE, id: 'idle' }] },
    'sources.json: idle: id: found "idle"; expected a source that some claim cites',
  ],
]

describe('check of ids', () => {
  it.each(IDS)('%s', (_rule, data, line) => {
    expectOnly(data, line)
  })
})

describe('check of the story', () => {
  it.each(STORY)('%s', (_rule, data, line) => {
    expectOnly(data, line)
  })
})

/**
 * From these no model can be made, or it throws or hangs later; `modelOf` requires that `check`
 * reports them.
 */
const IMPOSSIBLE: readonly (readonly [what: string, data: StoryData, field: string])[] = [
  ['one party alone', told({ sides: SIDES.filter(({ id }) => id !== PLAIN) }), 'sides'],
  ['three parties', told({ sides: SIDES.map((side) => ({ ...side, role: 'party' })) }), 'sides'],
  [
    'a first day that does not exist',
    told({ window: { first: '2021-02-30', last: '2021-09-05' } }),
    'window.first',
  ],
  [
    'a last day that does not exist',
    told({ window: { first: '2021-09-01', last: '2021-09-31' } }),
    'window.last',
  ],
  [
    'a window that ends before it begins',
    told({ window: { first: '2021-09-05', last: '2021-09-01' } }),
    'window.last',
  ],
  [
    'an opening moment that does not exist',
    told({ opening: { ...opening, t: '2021-09-31T12:00' } }),
    'opening.t',
  ],
  [
    'an opening moment outside the window',
    told({ opening: { ...opening, t: '2021-09-07T12:00' } }),
    'opening.t',
  ],
  ['places that lie within each other', placed('vale', { within: 'upper' }), 'within'],
]

describe('check keeps impossible data from the model', () => {
  it.each(IMPOSSIBLE)('%s', (_what, data, field) => {
    expect(check(data).map((problem) => problem.field)).toContain(field)
  })

  it('what it lets pass has a model and an opening', () => {
    expect(openingOf(modelOf(GOOD)).lens).toBe('both')
  })
})

describe('check of sources', () => {
  const published = (date: string | null) => ({
    ...GOOD,
    sources: [{ ...SOURCE, published: date }],
  })

  it('no source is published on a day that does not exist', () => {
    expect(problemsOf(published('2021-02-30'))).toEqual(['sources.json report published'])
  })

  it('a source may be known to the day, to the month or not at all', () => {
    for (const date of ['2021-09-05', '2021-09', null]) expect(check(published(date))).toEqual([])
  })
})
