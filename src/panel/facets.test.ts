import { describe, expect, it } from 'vitest'
import { modelOf } from '../claims/model'
import { at, HILL, link, ORDER, PLAIN, PRESS, says, storyOf, that } from '../claims/testing/story'
import { openingOf, type ViewState } from '../view/view-state'
import { FLAGS } from '../scene/model'
import { sceneOf, storyContextOf } from '../scene/scene'
import { countsOf, placesOf, toggled } from './facets'

const storyContext = storyContextOf(
  modelOf(
    storyOf([
      says('a', HILL, '2021-09-01', [that(HILL, 'holds', 'upper')], { place: 'upper' }),
      says('b', HILL, '2021-09-02', [], { kind: 'denial' }),
      says('c', PLAIN, '2021-09-02', [], { kind: 'denial', place: 'ford' }),
      says('d', PRESS, '2021-09-04', [], {
        place: 'vale',
        againstInterest: { en: 'a loss' },
        relations: [link('repeats', 'c')],
      }),
    ]),
  ),
  ORDER,
)
const sceneAt = (change: Partial<ViewState>) =>
  sceneOf(storyContext, { ...openingOf(storyContext.model), t: at(5), ...change })

describe('countsOf', () => {
  it('counts what is known at the moment, said or maybe said', () => {
    const counts = countsOf(storyContext, sceneAt({ t: at(2, 12) }), 'sides')
    expect([...counts]).toEqual([
      [HILL, 2],
      [PLAIN, 1],
    ])
  })
  it('keeps the other filters but not its own', () => {
    const scene = sceneAt({ kinds: ['denial'], sides: [HILL] })
    expect([...countsOf(storyContext, scene, 'kinds')]).toEqual([
      ['capture', 1],
      ['denial', 1],
    ])
    expect([...countsOf(storyContext, scene, 'sides')]).toEqual([
      [HILL, 1],
      [PLAIN, 1],
    ])
  })
  it('counts what a search finds in texts that the page has later', () => {
    const model = (text: string) =>
      modelOf(
        storyOf([
          says('a', HILL, '2021-09-01', [], { text: { en: text } }),
          says('b', PLAIN, '2021-09-02', [], {}),
        ]),
      )
    const early = storyContextOf(model(''), ORDER)
    const view = { ...openingOf(early.model), t: at(5), q: 'bridge' }
    const scene = sceneOf(early, view, model('They hold the bridge.'))
    expect([...countsOf(early, scene, 'sides')]).toEqual([[HILL, 1]])
  })
  it('counts a claim under each of its flags, and most under none', () => {
    expect([...countsOf(storyContext, sceneAt({}), 'flags')]).toEqual([
      ['repeated', 1],
      ['against-interest', 1],
    ])
    expect([...countsOf(storyContext, sceneAt({ flags: ['repeated'] }), 'sides')]).toEqual([
      [PLAIN, 1],
    ])
  })
  it('sums to all that are said and maybe said when nothing is narrowed', () => {
    const scene = sceneAt({ t: at(2, 12) })
    const sum = [...countsOf(storyContext, scene, 'kinds').values()].reduce((a, b) => a + b, 0)
    expect(sum).toBe(scene.counts.made + scene.counts.maybe)
  })
})

describe('placesOf', () => {
  it('offers the places that claims are about, the province and districts first', () => {
    const ids = placesOf(storyContext, sceneAt({})).map(({ place }) => place.id)
    expect(ids).toEqual(['vale', 'upper', 'middle', 'ford'])
  })
  it('counts known claims, whatever the chosen place', () => {
    const count = (t: number) =>
      placesOf(storyContext, sceneAt({ t, only: 'upper' })).find(({ place }) => place.id === 'vale')
        ?.count
    expect(count(at(2))).toBe(0)
    expect(count(at(5))).toBe(1)
  })
})

describe('toggled', () => {
  const all = [HILL, PLAIN, PRESS]
  it('ticks in the order of all values, whatever the order of clicks', () => {
    expect(toggled('sides', all, [PLAIN], HILL)).toEqual([HILL, PLAIN])
  })
  it('the last box unticked shows everything again', () => {
    expect(toggled('sides', all, [PLAIN], PLAIN)).toBeNull()
  })
  it('the last box ticked shows everything too', () => {
    expect(toggled('sides', all, [HILL, PLAIN], PRESS)).toBeNull()
  })
  it('all flags ticked still leave out the claims without any', () => {
    expect(toggled('flags', FLAGS, ['repeated'], 'against-interest')).toEqual(FLAGS)
    expect(toggled('flags', FLAGS, ['repeated'], 'repeated')).toBeNull()
  })
})
