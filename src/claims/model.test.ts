import { describe, expect, it } from 'vitest'
import { daysOf, ModelError, modelOf, spanOf } from './model'
import {
  at,
  DAY,
  HILL,
  link,
  modelWith,
  PLAIN,
  says,
  SIDES,
  STORY,
  storyOf,
  that,
  WINDOW_END,
  WINDOW_START,
  ZONE,
} from './testing/story'

describe('modelOf', () => {
  it('the story begins at 19:30 UTC on 31 August and ends at 19:30 UTC on 5 September', () => {
    const { window, zone } = modelWith()
    expect(new Date(window.start).toISOString()).toBe('2021-08-31T19:30:00.000Z')
    expect(new Date(window.end).toISOString()).toBe('2021-09-05T19:30:00.000Z')
    expect(zone).toBe(ZONE)
  })

  it('has five days, each at its midnight', () => {
    const model = modelWith()
    expect(daysOf(model)).toEqual([at(1), at(2), at(3), at(4), at(5)])
    expect(daysOf(model).at(-1)).toBe(WINDOW_END - DAY)
  })

  it('each claim has the time when it was said and the time of its event', () => {
    const model = modelWith(says('a', HILL, '2021-09-03', [], { about: '2021-09-02' }))
    const entry = model.byId.get('a')
    if (!entry) throw new Error('no claim')
    expect(spanOf(entry, 'said')).toEqual({ start: at(3), end: at(4) })
    expect(spanOf(entry, 'about')).toEqual({ start: at(2), end: at(3) })
  })

  it('a claim that a source fixes "by five" is certainly said at five', () => {
    const model = modelWith(says('a', HILL, '2021-09-03', [], { by: '2021-09-03T12:30:00Z' }))
    expect(model.byId.get('a')?.said.span).toEqual({ start: at(3), end: at(3, 17) })
    expect(model.byId.get('a')?.said.precision).toBe('day')
  })

  it('a latest hour after the day of the claim adds nothing', () => {
    const model = modelWith(says('a', HILL, '2021-09-03', [], { by: '2021-09-05T12:00' }))
    expect(model.byId.get('a')?.said.span.end).toBe(at(4))
  })

  it('the parties are the two that the story lists, in its order', () => {
    expect(modelWith().parties.map(({ id }) => id)).toEqual([HILL, PLAIN])
  })

  it('one party or three make no model', () => {
    const alone = SIDES.filter(({ id }) => id !== PLAIN)
    const three = SIDES.map((side) => ({ ...side, role: 'party' as const }))
    expect(() => modelOf(storyOf([], { sides: alone }))).toThrow(ModelError)
    expect(() => modelOf(storyOf([], { sides: three }))).toThrow(ModelError)
  })

  it('a link is seen from both its ends', () => {
    const model = modelWith(
      says('a', HILL, '2021-09-01'),
      says('b', PLAIN, '2021-09-02', [], { relations: [link('denies', 'a')] }),
    )
    const seen = { relation: link('denies', 'a'), from: 'b', to: 'a' }
    expect(model.links.get('b')).toEqual([{ ...seen, forward: true }])
    expect(model.links.get('a')).toEqual([{ ...seen, forward: false }])
  })

  it('assertions are found by the very place that they are about', () => {
    const model = modelWith(
      says('a', HILL, '2021-09-01', [that(HILL, 'holds', 'upper'), that(HILL, 'holds', 'ford')]),
    )
    expect([...model.assertions.keys()]).toEqual(['upper', 'ford'])
    expect(model.assertions.get('middle')).toBeUndefined()
  })

  it('claims keep the order of the data', () => {
    const model = modelWith(says('z', HILL, '2021-09-05'), says('a', HILL, '2021-09-01'))
    expect(model.entries.map(({ claim, order }) => [claim.id, order])).toEqual([
      ['z', 0],
      ['a', 1],
    ])
  })

  it('the window of another zone begins at its own midnight', () => {
    const model = modelOf(storyOf([], { zone: { ...STORY.zone, offset: 'Z' } }))
    expect(model.window.start).toBe(WINDOW_START + ZONE)
  })
})
