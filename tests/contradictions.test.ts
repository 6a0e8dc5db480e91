/**
 * The main contradictions of the story, as the research lists them: the model must find each from
 * the claims' own links and assertions.
 */
import { describe, expect, it } from 'vitest'
import { indexOf } from '../src/claims/index'
import { openingOf } from '../src/view/view-state'
import { contradictionsOf } from '../src/scene/contradictions'
import { daysOfPlace, ledgerOf } from '../src/scene/ledger'
import { storyContextOf } from '../src/scene/scene'
import { sideOrder } from '../src/words/words'
import { kabul, MODEL } from './story'

const pairs = contradictionsOf(MODEL).map(({ earlier, later }) =>
  [earlier.claim.id, later.claim.id].sort().join(' + '),
)
const pair = (a: string, b: string) => [a, b].sort().join(' + ')
const relation = (a: string, b: string) =>
  (MODEL.links.get(a) ?? [])
    .filter((link) => link.from === b || link.to === b)
    .map((link) => link.relation.type)

describe('contradictions between the sides', () => {
  it.each([
    ['Shutul on 1 September', 'taliban-shutul-taken-sep1', 'nrf-shutul-attempts-failed'],
    ['Shutul on 2 September', 'mujahid-shutul-11-checkpoints', 'dashti-shutul-bodies-left'],
    ['full control and Massoud', 'taliban-sources-full-control', 'massoud-denies-fall'],
    ['full control and Saleh', 'karimi-full-control-sep3', 'saleh-still-in-panjshir'],
    ['full control and a resident', 'taliban-sources-full-control', 'resident-says-fall-false'],
    ['Paryan on 3 September', 'taliban-paryan-taken', 'danesh-denies-paryan'],
    ['Anabah on 4 September', 'karimi-anabah-taken', 'dashti-dasht-e-rewat-blast'],
    ['all but two districts, and Paryan', 'karimi-all-but-bazarak-rukhah', 'dashti-paryan-cleared'],
    ['five of seven, and the former deputy', 'karimi-five-of-seven', 'noori-only-shutul-paryan'],
    ['Bazarak on 5 September', 'taliban-entered-bazarak', 'nrf-disputes-bazarak'],
    ['six outposts', 'taliban-six-outposts-taken', 'nrf-source-no-outpost-lost'],
    [
      'the NRF’s account of Shutul',
      'nrf-shutul-attempts-failed',
      'taliban-deny-nrf-shutul-statement',
    ],
    ['fled, or still there', 'taliban-sources-leaders-fled', 'saleh-still-in-panjshir'],
    ['four districts', 'taliban-abshar-and-anabah-fighting', 'nrf-denies-four-districts'],
    [
      'four districts, and the whole province',
      'karimi-khenj-taken',
      'opposition-message-whole-province',
    ],
    ['all but Bazarak, and Paryan', 'karimi-all-but-bazarak', 'dashti-paryan-cleared'],
    ['who attacked first', 'samangani-taliban-were-attacked', 'dashti-khawak-attack-repelled'],
  ])('%s', (_what, a, b) => {
    expect(pairs).toContain(pair(a, b))
  })

  it('both parties deny in so many words', () => {
    const denied = MODEL.entries.filter(({ claim }) =>
      claim.relations.some(({ expressly }) => expressly),
    )
    expect(new Set(denied.map(({ claim }) => claim.side))).toEqual(new Set(['nrf', 'taliban']))
  })

  it('each pair stands once', () => {
    expect(new Set(pairs).size).toBe(pairs.length)
  })
})

describe('what is no contradiction', () => {
  it('Paryan taken on 3 September and cleared on 5 September: the one answers the other', () => {
    expect(pairs).not.toContain(pair('taliban-paryan-taken', 'dashti-paryan-cleared'))
    expect(relation('dashti-paryan-cleared', 'taliban-paryan-taken')).toEqual(['answers'])
  })

  it('both sides taking many prisoners, both causing heavy losses', () => {
    expect(pairs).not.toContain(
      pair('massoud-hundreds-surrendered', 'karimi-rukhah-losses-prisoners'),
    )
    expect(pairs).not.toContain(
      pair('taliban-says-inflicted-heavy-casualties', 'nrf-says-inflicted-heavy-casualties'),
    )
  })

  it('a side that differs from itself: it revises', () => {
    expect(relation('karimi-khenj-taken', 'taliban-sources-full-control')).toEqual(['revises'])
    expect(relation('nrf-let-them-in', 'dashti-dasht-e-rewat-blast')).toEqual(['revises'])
  })

  it.each([
    ['nrf', 'nazary-not-breached'],
    ['taliban', 'taliban-sources-full-control'],
  ])(
    '%s: what it said of the whole valley on 3 September is revised on both later days',
    (side, id) => {
      const by = (MODEL.links.get(id) ?? [])
        .filter(({ to, relation: { type } }) => to === id && type === 'revises')
        .flatMap(({ from }) => MODEL.byId.get(from) ?? [])
      expect(new Set(by.map(({ claim }) => claim.side))).toEqual(new Set([side]))
      for (const day of ['2021-09-04', '2021-09-05'])
        expect(by.filter(({ claim }) => claim.said.edtf.startsWith(day)).length).toBeGreaterThan(1)
    },
  )

  it('what is only said to be disputed is no express denial, and denies no other claim', () => {
    const { relations } = MODEL.byId.get('nrf-disputes-bazarak')!.claim
    expect(relations.filter(({ expressly }) => expressly)).toEqual([])
    expect(relation('nrf-disputes-bazarak', 'taliban-entered-bazarak')).toEqual(['denies'])
    expect(relation('nrf-disputes-bazarak', 'karimi-fighting-in-bazarak')).toEqual([])
  })

  it('the NRF’s remarks of earlier on 5 September and the Rukhah claim: no link at all', () => {
    for (const remark of [
      'dashti-propaganda-machine',
      'dashti-ready-to-defend',
      'nrf-pushed-back-elsewhere',
    ])
      expect(relation(remark, 'karimi-rukhah-fallen')).toEqual([])
  })

  it('the ceasefire terms in two renderings: the one repeats the other', () => {
    const terms = relation('massoud-withdrawal-terms-tass', 'massoud-condition-panjshir-andarab')
    expect(terms).toEqual(['repeats'])
    expect(relation('taliban-reject-ceasefire', 'massoud-condition-panjshir-andarab')).toEqual([
      'answers',
    ])
  })
})

describe('a place’s ledger', () => {
  const storyContext = storyContextOf(MODEL, sideOrder(MODEL, 'en'))
  const index = indexOf(MODEL, 'said')
  const ledger = (place: string, t: string) =>
    ledgerOf(MODEL, index, { ...openingOf(MODEL), t: kabul(t) }, storyContext.order, place)
  const days = (place: string) => daysOfPlace(MODEL, openingOf(MODEL), place)
  const ids = (entries: readonly { claim: { id: string } }[]) => entries.map((e) => e.claim.id)

  it('Paryan at the end: the NRF’s denial is replaced by its word that Paryan was cleared', () => {
    const [nrf] = ledger('paryan', '2021-09-06T00:00').accounts
    expect(nrf?.side).toBe('nrf')
    expect(ids(nrf?.standing ?? [])).toContain('dashti-paryan-cleared')
    expect(ids(nrf?.replaced ?? [])).toContain('danesh-denies-paryan')
  })

  it('Rukhah: the NRF’s silence is silence', () => {
    const [nrf] = ledger('rukhah', '2021-09-06T00:00').accounts
    expect([nrf?.standing, nrf?.general, nrf?.replaced]).toEqual([[], [], []])
  })

  it('a day’s end does not depend on the next day’s claims', () => {
    const paryan = days('paryan').map((day) => day.reading.kind)
    expect(paryan).toEqual(['silent', 'silent', 'contradicted', 'contradicted', 'contradicted'])
    const khenj = days('khenj').map((day) => day.fill.pattern)
    expect(khenj).toEqual(['plain', 'plain', 'plain', 'crosshatch', 'crosshatch'])
  })

  it('switching a lens changes no claim and no reading', () => {
    const view = { ...openingOf(MODEL), t: kabul('2021-09-05T23:00') }
    const both = ledgerOf(MODEL, index, view, storyContext.order, 'anabah')
    const one = ledgerOf(MODEL, index, { ...view, lens: 'nrf' }, storyContext.order, 'anabah')
    expect(one).toEqual(both)
  })
})
