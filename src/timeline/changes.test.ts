import { describe, expect, it } from 'vitest'
import {
  at,
  HILL,
  modelWith,
  ORDER,
  PLAIN,
  says,
  WINDOW_END,
  WINDOW_START,
} from '../claims/testing/story'
import { openingOf, type ViewState } from '../view/view-state'
import { sceneOf, storyContextOf } from '../scene/scene'
import { changeFrom } from './changes'

const storyContext = storyContextOf(
  modelWith(
    says('day', HILL, '2021-09-02'),
    says('hour', PLAIN, '2021-09-03T12:30'),
    says('late', HILL, '2021-09-05/2021-09-07'),
  ),
  ORDER,
)
const from = (t: number, step: 1 | -1, change: Partial<ViewState> = {}) =>
  changeFrom(
    storyContext,
    sceneOf(storyContext, { ...openingOf(storyContext.model), t, ...change }),
    step,
  )

describe('changeFrom', () => {
  it('goes from change to change: begin and end of a day, an hour', () => {
    expect(from(WINDOW_START, 1)).toBe(at(2, 1))
    expect(from(at(2, 1), 1)).toBe(at(3))
    expect(from(at(3, 12), 1)).toBe(at(3, 13))
    expect(from(at(3, 13), 1)).toBe(at(5, 1))
  })

  it('goes back over the full hour at which a change shows', () => {
    expect(from(at(5, 1), -1)).toBe(at(3, 13))
    expect(from(at(3, 13), -1)).toBe(at(3))
    expect(from(at(2, 5), -1)).toBe(at(2, 1))
  })

  it('there is none before the first change, nor beyond the window', () => {
    expect(from(at(2, 1), -1)).toBeUndefined()
    expect(from(at(5, 1), 1)).toBeUndefined()
    expect(from(WINDOW_END, 1)).toBeUndefined()
  })

  it('a claim that the reader filtered out is no change', () => {
    expect(from(WINDOW_START, 1, { sides: [PLAIN] })).toBe(at(3, 13))
  })
})
