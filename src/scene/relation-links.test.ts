import { describe, expect, it } from 'vitest'

import { at, HILL, link, modelWith, PLAIN, says } from '../claims/testing/story'
import type { Claim } from '../claims/types'
import { openingOf, type ViewState } from '../view/view-state'
import { filterOf } from './filter'
import { marksOf } from './mark'
import { lineOf, relationLinksOf } from './relation-links'

/** "The hill took it", denied in words, contradicted, repeated; one more says nothing of it. */
const CLAIMS: readonly Claim[] = [
  says('repeat', HILL, '2021-09-05', [], { relations: [link('repeats', 'taken')] }),
  says('taken', HILL, '2021-09-02', [], { relations: [link('answers', 'asked')] }),
  says('asked', PLAIN, '2021-09-01'),
  says('denial', PLAIN, '2021-09-03', [], {
    relations: [{ type: 'denies', to: 'taken', expressly: true }],
  }),
  says('other', PLAIN, '2021-09-02', [], { relations: [link('denies', 'taken')] }),
  says('stranger', PLAIN, '2021-09-02'),
]

function drawn(change: Partial<ViewState> = {}) {
  const model = modelWith(...CLAIMS)
  const view = { ...openingOf(model), t: at(6), claim: 'taken', ...change }
  const marks = marksOf(model, view, filterOf(model, view))
  return relationLinksOf(model, view, marks)
}
const ids = (change: Partial<ViewState> = {}) => drawn(change).map(({ id }) => id)

describe('relationLinksOf', () => {
  it('nothing selected, no link', () => {
    expect(drawn({ claim: null })).toEqual([])
  })

  it('a selected claim is tied to all it is linked with, in order of time, and to no other', () => {
    expect(ids()).toEqual(['asked', 'other', 'denial', 'repeat'])
  })

  it('a link has the direction of the relation', () => {
    const forward = drawn().map(({ id, forward: to }) => [id, to])
    expect(Object.fromEntries(forward)).toEqual({
      asked: true,
      denial: false,
      other: false,
      repeat: false,
    })
    expect(drawn({ claim: 'denial' })).toMatchObject([{ id: 'taken', forward: true }])
  })

  it('a denial of a later day is later; one of the same day has no known order', () => {
    const later = new Map(drawn().map((link) => [link.id, link.later]))
    expect(later.get('denial')).toBe(true)
    expect(later.get('other')).toBe(false)
    expect(drawn({ claim: 'denial' })[0]?.later).toBe(true)
  })

  it('what is not said yet has a link with that state', () => {
    const states = drawn({ t: at(3, 12) }).map(({ id, state }) => [id, state])
    expect(Object.fromEntries(states)).toEqual({
      asked: 'made',
      other: 'made',
      denial: 'maybe',
      repeat: 'not-yet',
    })
  })

  it('what the filters hide has no link, and is the end of none', () => {
    expect(ids({ sides: [HILL] })).toEqual(['repeat'])
    expect(ids({ sides: [PLAIN] })).toEqual([])
  })

  it('a denial in so many words is drawn otherwise than one that lies between the texts', () => {
    const lines = drawn().map((link) => [link.id, lineOf(link)])
    expect(Object.fromEntries(lines)).toEqual({
      asked: 'answers',
      other: 'contradicts',
      denial: 'denies',
      repeat: 'repeats',
    })
  })
})
