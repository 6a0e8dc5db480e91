// long because: one subject, and its facts are read side by side
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { check } from './check'
import { claimed, expectOnly, GOOD, problemsOf, placed, type Rule, told } from './testing/broken'
import { anyStory } from './testing/random'
import { HILL, link, PRESS, says, that, thatAll } from './testing/story'
import type { Control } from './types'

// Hundreds of random stories take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const asserting = (...control: readonly Control[]) => claimed('held', { control })
const saidOn = (id: string, edtf: string, by?: string) =>
  claimed(id, { said: { edtf, ...(by === undefined ? {} : { by }) } })

const WHO: readonly Rule[] = [
  [
    'a side is one of the story',
    claimed('again', { side: 'moon', relations: [] }),
    'claims.json: again: side: found "moon"; expected one of hill, press, plain',
  ],
  [
    'a claim has a speaker',
    claimed('held', { speakers: [] }),
    'claims.json: held: speakers: found []; expected at least one',
  ],
  [
    'a speaker exists',
    claimed('held', { speakers: ['nobody'] }),
    'claims.json: held: speakers[0]: found "nobody"; expected the id of',
  ],
  [
    'a claim has a source',
    claimed('held', { sources: [] }),
    'claims.json: held: sources: found []; expected at least one source',
  ],
  [
    'a source exists',
    claimed('held', { sources: ['report', 'rumour'] }),
    'claims.json: held: sources[1]: found "rumour"; expected the id of',
  ],
]

const WHEN: readonly Rule[] = [
  [
    'the day of a claim exists',
    saidOn('held', '2021-02-30'),
    'claims.json: held: said.edtf: found "2021-02-30"; expected "2021-02-30" does not exist',
  ],
  [
    'the day of an event exists',
    claimed('held', { about: { edtf: '2021-09-31' } }),
    'claims.json: held: about.edtf: found "2021-09-31"; expected "2021-09-31" does not exist',
  ],
  [
    'a date is written as one',
    claimed('held', { about: { edtf: 'yesterday' } }),
    'claims.json: held: about.edtf: found "yesterday"; expected "yesterday" is no date',
  ],
  [
    'a claim is not older than the window',
    saidOn('held', '2021-08-31'),
    'claims.json: held: said.edtf: found "2021-08-31"; expected a date that reaches the window',
  ],
  [
    'a claim is not younger than the window',
    saidOn('again', '2021-09-06'),
    'claims.json: again: said.edtf: found "2021-09-06"; expected a date no later than 2021-09-05',
  ],
  [
    'an event is not older than the window by more than a year',
    claimed('held', { about: { edtf: '2020-08-30' } }),
    'claims.json: held: about.edtf: found "2020-08-30"; expected a date that reaches the window',
  ],
  [
    'an event is not younger than the window',
    claimed('held', { about: { edtf: '2021-09-06' } }),
    'claims.json: held: about.edtf: found "2021-09-06"; expected a date no later than 2021-09-05',
  ],
  [
    'the latest hour is a time',
    saidOn('again', '2021-09-03', 'five'),
    'claims.json: again: said.by: found "five"; expected "five" is no time',
  ],
  [
    'the latest hour exists',
    saidOn('again', '2021-09-03', '2021-09-03T24:00'),
    'claims.json: again: said.by: found "2021-09-03T24:00"; expected "2021-09-03T24:00" is no time',
  ],
  [
    'the latest hour lies after the beginning of the day',
    saidOn('again', '2021-09-03', '2021-09-03T00:00'),
    'claims.json: again: said.by: found "2021-09-03T00:00"; expected an instant inside 2021-09-03',
  ],
  [
    'the latest hour lies not after the day',
    saidOn('again', '2021-09-03', '2021-09-04T00:01'),
    'claims.json: again: said.by: found "2021-09-04T00:01"; expected an instant inside 2021-09-03',
  ],
]

const WHERE: readonly Rule[] = [
  [
    'a place exists',
    claimed('held', { place: 'atlantis' }),
    'claims.json: held: place: found "atlantis"; expected the id of a feature in places.geojson',
  ],
  [
    'a claim without a place is unplaced',
    claimed('again', { precision: 'district' }),
    'claims.json: again: precision: found "district"; expected "unplaced" without a place',
  ],
  [
    'a claim with a place is not unplaced',
    claimed('held', { precision: 'unplaced' }),
    'claims.json: held: precision: found "unplaced"; expected district for a district',
  ],
  [
    'a claim about the province is as precise as a province',
    claimed('taken', { precision: 'district' }),
    'claims.json: taken: precision: found "district"; expected province for a province',
  ],
  [
    'a claim about a village is as precise as the village or a point in it',
    claimed('seen', { precision: 'district' }),
    'claims.json: seen: precision: found "district"; expected settlement or point for a settlement',
  ],
]

const CONTROL: readonly Rule[] = [
  [
    'an assertion is about a place that exists',
    asserting(that(HILL, 'holds', 'atlantis')),
    'claims.json: held: control[0].place: found "atlantis"; expected the id of a feature',
  ],
  [
    'the second assertion is looked at, too',
    asserting(that(HILL, 'holds', 'upper'), that(HILL, 'holds', 'atlantis')),
    'claims.json: held: control[1].place: found "atlantis"; expected the id of a feature',
  ],
  [
    'an assertion is about a party',
    asserting(that(PRESS, 'holds', 'upper')),
    'claims.json: held: control[0].about: found "press"; expected a party: hill or plain',
  ],
  [
    'an assertion about a province says whether it means all of it',
    asserting(that(HILL, 'holds', 'vale')),
    'claims.json: held: control[0].scope: found nothing; expected "whole" or "part"',
  ],
  [
    'only a claim of the whole leaves parts out',
    asserting({ ...that(HILL, 'holds', 'vale'), scope: 'part', except: ['upper'] }),
    'claims.json: held: control[0].except: found ["upper"]; expected scope "whole"',
  ],
  [
    'what a claim leaves out lies inside the province',
    asserting(thatAll(HILL, 'holds', 'farm')),
    'claims.json: held: control[0].except: found "farm"; expected a place within vale',
  ],
]

describe('check', () => {
  it('finds nothing wrong with a good story', () => {
    expect(check(GOOD)).toEqual([])
  })

  it('finds nothing wrong with random stories that are well made', () => {
    fc.assert(
      fc.property(anyStory, ({ data }) => {
        const sources = data.claims.length > 0 ? data.sources : []
        expect(check({ ...data, sources })).toEqual([])
      }),
    )
  })

  describe('who', () => {
    it.each(WHO)('%s', (_rule, data, line) => {
      expectOnly(data, line)
    })
  })

  describe('when', () => {
    it.each(WHEN)('%s', (_rule, data, line) => {
      expectOnly(data, line)
    })

    it('an hour that opens the window lies in it', () => {
      expect(check(saidOn('held', '2021-09-01T00:00'))).toEqual([])
    })

    it('an hour that closes the window lies outside', () => {
      expect(problemsOf(saidOn('again', '2021-09-06T00:00'))).toEqual([
        'claims.json again said.edtf',
      ])
    })

    it.each(['2021-08-31/2021-09-01', '2021-09-05/2021-09-06', '2021-09-05/..', ''])(
      'a claim of "%s" reaches into the window',
      (edtf) => {
        expect(check(saidOn('again', edtf))).toEqual([])
      },
    )

    it.each(['2021-08-15', '../2021-08-31', '2020-09-05'])(
      'an event of %s, before the window, can be spoken of',
      (edtf) => {
        expect(check(claimed('again', { about: { edtf } }))).toEqual([])
      },
    )
  })

  describe('where', () => {
    it.each(WHERE)('%s', (_rule, data, line) => {
      expectOnly(data, line)
    })
  })

  describe('what is asserted', () => {
    it.each(CONTROL)('%s', (_rule, data, line) => {
      expectOnly(data, line)
    })
  })

  it('reports all problems of a broken story at once', () => {
    const broken = says('broken', 'moon', '2021-02-30', [that(PRESS, 'holds', 'atlantis')], {
      about: 'yesterday',
      place: 'atlantis',
      speakers: ['nobody'],
      sources: ['rumour'],
      relations: [link('repeats', 'lost'), link('repeats', 'broken')],
      before: ['lost'],
    })
    const { story } = told({
      province: 'atlantis',
      unknown: [{ text: { en: 'What' }, claims: ['lost'] }],
    })
    const { places } = placed('farm', { within: 'atlantis' })
    const claims = [...GOOD.claims, broken, { ...broken, id: 'twin', relations: [] }]
    const fields = ['side', 'sources[0]', 'speakers[0]', 'said.edtf', 'about.edtf', 'place']
    const ofEach = [...fields, 'control[0].place', 'control[0].about', 'said.before[0]']
    const expected = [
      'places.geojson farm within',
      'story.json vale province',
      'story.json vale unknown[0].claims',
      'claims.json broken relations[0].to',
      'claims.json broken relations[1].to',
      ...ofEach.flatMap((field) => [`claims.json broken ${field}`, `claims.json twin ${field}`]),
    ]
    expect([...problemsOf({ ...GOOD, story, places, claims })].sort()).toEqual(expected.sort())
  })
})
