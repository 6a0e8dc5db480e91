import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { modelOf } from '../claims/model'
import { isKnown } from '../claims/testing/naive'
import { anyStory, anyView } from '../claims/testing/random'
import { at, HILL, modelWith, PLACES, PLAIN, says, storyOf } from '../claims/testing/story'
import type { Claim } from '../claims/types'
import { openingOf, type ViewState } from '../claims/view'
import { placedOf } from './fans'
import { filterOf } from './filter'
import { marksOf } from './mark'

// Hundreds of random stories take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

function placed(claims: readonly Claim[], change: Partial<ViewState> = {}) {
  const model = modelWith(...claims)
  const view = { ...openingOf(model), t: at(6), ...change }
  return placedOf(model, view, marksOf(model, view, filterOf(model, view)))
}

/** Ids by fan and by tray, empty trays left out. */
function ids({ fans, trays }: ReturnType<typeof placed>) {
  const lists = [
    ...fans.map((fan) => [fan.place.id, fan.marks] as const),
    ...trays.map((tray) => [`${tray.id} tray`, tray.marks] as const),
  ]
  return Object.fromEntries(
    lists
      .filter(([, marks]) => marks.length > 0)
      .map(([at, marks]) => [at, marks.map((m) => m.id)]),
  )
}

describe('placedOf', () => {
  it('claims of one place fan out from it, in the order of their telling', () => {
    const found = placed([
      says('late', HILL, '2021-09-04', [], { place: 'upper' }),
      says('early', PLAIN, '2021-09-02', [], { place: 'upper' }),
      says('elsewhere', PLAIN, '2021-09-02', [], { place: 'ford' }),
    ])
    expect(ids(found)).toEqual({ upper: ['early', 'late'], ford: ['elsewhere'] })
  })

  it('by the clock of events they fan out in the order of the events', () => {
    const claims = [
      says('a', HILL, '2021-09-02', [], { place: 'upper', about: '2021-09-04' }),
      says('b', HILL, '2021-09-03', [], { place: 'upper', about: '2021-09-01' }),
    ]
    expect(ids(placed(claims, { clock: 'said' }))).toEqual({ upper: ['a', 'b'] })
    expect(ids(placed(claims, { clock: 'about' }))).toEqual({ upper: ['b', 'a'] })
  })

  it('a province-wide claim pins no spot: it lies in its tray', () => {
    const found = placed([says('all', HILL, '2021-09-02', [], { place: 'vale' })])
    expect(ids(found)).toEqual({ 'province tray': ['all'] })
    expect(found.fans).toEqual([])
  })

  it('an unplaced claim lies in its tray', () => {
    expect(ids(placed([says('a', HILL, '2021-09-02')]))).toEqual({ 'unplaced tray': ['a'] })
  })

  it('a claim about a place beyond the frame lies in its tray, with the place named once', () => {
    const found = placed([
      says('a', HILL, '2021-09-02', [], { place: 'market' }),
      says('b', PLAIN, '2021-09-03', [], { place: 'market' }),
    ])
    expect(ids(found)).toEqual({ 'beyond tray': ['a', 'b'] })
    expect(found.trays.find(({ id }) => id === 'beyond')?.places.map(({ id }) => id)).toEqual([
      'market',
    ])
  })

  it.each([
    ['its western edge', [69, 35], true],
    ['its eastern edge', [71, 35], true],
    ['its southern edge', [70, 34], true],
    ['its northern edge', [70, 36], true],
    ['just west of it', [68.99, 35], false],
    ['just east of it', [71.01, 35], false],
    ['just south of it', [70, 33.99], false],
    ['just north of it', [70, 36.01], false],
  ] as const)('a place on the frame is on the map: %s', (_where, coordinates, onMap) => {
    const data = storyOf([says('a', HILL, '2021-09-02', [], { place: 'ford' })])
    const places = PLACES.map((place) =>
      place.id === 'ford' ? { ...place, at: coordinates } : place,
    )
    const model = modelOf({ ...data, places })
    const view = openingOf(model)
    const { fans } = placedOf(
      model,
      view,
      marksOf(model, view, () => true),
    )
    expect(fans).toHaveLength(onMap ? 1 : 0)
  })

  it('all three trays are there, empty or not, in one order', () => {
    expect(placed([]).trays.map(({ id, marks }) => [id, marks])).toEqual([
      ['province', []],
      ['unplaced', []],
      ['beyond', []],
    ])
  })

  it('a claim that is not yet said is nowhere; one perhaps said is there', () => {
    const claims = [says('a', HILL, '2021-09-03', [], { place: 'upper' })]
    expect(ids(placed(claims, { t: at(3) - 1 }))).toEqual({})
    expect(ids(placed(claims, { t: at(3, 12) }))).toEqual({ upper: ['a'] })
  })

  it('a claim that the filter hides is nowhere', () => {
    const claims = [
      says('a', HILL, '2021-09-03', [], { place: 'upper' }),
      says('b', PLAIN, '2021-09-03'),
    ]
    expect(ids(placed(claims, { sides: [PLAIN] }))).toEqual({ 'unplaced tray': ['b'] })
  })

  it('the halo of a fan is as wide as its loosest claim', () => {
    const exact = says('exact', HILL, '2021-09-02', [], { place: 'ford', precision: 'point' })
    const loose = says('loose', HILL, '2021-09-03', [], { place: 'ford', precision: 'settlement' })
    expect(placed([exact]).fans[0]?.precision).toBe('point')
    expect(placed([exact, loose]).fans[0]?.precision).toBe('settlement')
    expect(placed([loose, exact]).fans[0]?.precision).toBe('settlement')
  })

  const anyScene = anyStory.chain((story) =>
    anyView(story.data).map((view) => ({ story, view: { ...view, q: '', only: null } })),
  )

  it('every known claim that is shown appears exactly once, and nothing else does', () => {
    fc.assert(
      fc.property(anyScene, ({ story, view }) => {
        const model = modelOf(story.data)
        const { fans, trays } = placedOf(model, view, marksOf(model, view, filterOf(model, view)))
        const found = [...fans, ...trays].flatMap(({ marks }) => marks.map(({ id }) => id))
        const expected = story.data.claims
          .filter(({ side }) => view.sides?.includes(side) ?? true)
          .filter(({ kind }) => view.kinds?.includes(kind) ?? true)
          .filter(({ verification }) => view.status?.includes(verification.status) ?? true)
          // No random claim repeats another.
          .filter(({ againstInterest }) =>
            view.flags ? againstInterest && view.flags.includes('against-interest') : true,
          )
          .map(({ id }) => id)
          .filter((id) => {
            const times = story.spans.get(id)
            return times !== undefined && isKnown(times[view.clock], view.t)
          })
        expect(found.sort()).toEqual(expected.sort())
      }),
      { numRuns: 300 },
    )
  })

  it('no fan holds a claim about the province, an unplaced one or one of another place', () => {
    fc.assert(
      fc.property(anyScene, ({ story, view }) => {
        const model = modelOf(story.data)
        const { fans } = placedOf(
          model,
          view,
          marksOf(model, view, () => true),
        )
        for (const { place, marks } of fans)
          for (const { entry } of marks) {
            expect(entry.claim.place).toBe(place.id)
            expect(['province', 'unplaced']).not.toContain(entry.claim.precision)
          }
        expect(new Set(fans.map(({ place }) => place.id)).size).toBe(fans.length)
      }),
    )
  })
})
