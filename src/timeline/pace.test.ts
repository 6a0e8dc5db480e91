import { describe, expect, it } from 'vitest'
import {
  at,
  HILL,
  link,
  modelWith,
  ORDER,
  PLAIN,
  says,
  WINDOW_END,
  WINDOW_START,
} from '../claims/testing/story'
import type { Claim, Ms } from '../claims/types'
import { openingOf, type ViewState } from '../view/view-state'
import { sceneOf, storyContextOf } from '../scene/scene'
import { BASE, dwellOf, LONGEST, stepFrom } from './pace'

const storyContextWith = (...claims: readonly Claim[]) =>
  storyContextOf(modelWith(...claims), ORDER)

function steps(
  storyContext: ReturnType<typeof storyContextOf>,
  t: Ms,
  change: Partial<ViewState> = {},
) {
  return stepFrom(
    storyContext,
    sceneOf(storyContext, { ...openingOf(storyContext.model), ...change, t }),
  )
}

const STORY_CONTEXT = storyContextWith(
  says('first', HILL, '2021-09-02'),
  says('crowd', PLAIN, '2021-09-04'),
  says('crowd-2', PLAIN, '2021-09-04'),
  says('crowd-3', PLAIN, '2021-09-04'),
  says('denier', HILL, '2021-09-04T12:30', [], { relations: [link('denies', 'crowd-2')] }),
)

describe('stepFrom', () => {
  it('jumps over the hours in which nothing changes, to the end of the window', () => {
    const path: Ms[] = [WINDOW_START]
    while ((path.at(-1) ?? WINDOW_END) < WINDOW_END)
      path.push(steps(STORY_CONTEXT, path.at(-1)!).to)
    expect(path).toEqual([
      ...[WINDOW_START, at(2, 1), at(3), at(4, 1), at(4, 13), at(5)],
      WINDOW_END,
    ])
  })

  it('only the step to the end is the last one', () => {
    expect(steps(STORY_CONTEXT, at(4, 13)).last).toBe(false)
    expect(steps(STORY_CONTEXT, at(5)).last).toBe(true)
  })

  it('stays the longer the more came up', () => {
    const [none, one, three] = [at(2, 1), WINDOW_START, at(3)].map(
      (t) => steps(STORY_CONTEXT, t).dwell,
    )
    expect([none, one, three]).toEqual([dwellOf(0), dwellOf(1), dwellOf(3)])
  })

  it('passes over what the reader filtered out, and stays for the rest alone', () => {
    const step = steps(STORY_CONTEXT, at(2, 1), { sides: [HILL] })
    expect(step.to).toBe(at(3))
    expect(steps(STORY_CONTEXT, at(3), { sides: [HILL] })).toMatchObject({
      to: at(4, 13),
      dwell: dwellOf(1),
    })
    expect(steps(STORY_CONTEXT, at(3), { q: 'no such words' }).to).toBe(WINDOW_END)
  })

  it('from the end it goes to the start, with all that comes up there', () => {
    const storyContext = storyContextWith(
      says('one', PLAIN, '2021-09-01T00:00'),
      says('two', HILL, '2021-09-01T00:00', [], { relations: [link('denies', 'one')] }),
    )
    expect(steps(storyContext, WINDOW_END)).toEqual({
      to: WINDOW_START,
      dwell: dwellOf(2),
      last: false,
    })
  })

  it('goes by the clock that the reader chose', () => {
    const storyContext = storyContextWith(
      says('told', HILL, '2021-09-04T09:00', [], { about: '2021-09-02' }),
    )
    expect(steps(storyContext, WINDOW_START, { clock: 'said' }).to).toBe(at(4, 9))
    expect(steps(storyContext, WINDOW_START, { clock: 'about' }).to).toBe(at(2, 1))
  })
})

describe('dwellOf', () => {
  it('a claim more is never a shorter stay, and none is longer than the longest', () => {
    const stays = Array.from({ length: 200 }, (_, fresh) => dwellOf(fresh))
    expect([...stays].sort((a, b) => a - b)).toEqual(stays)
    expect(stays[0]).toBe(BASE)
    expect(stays.at(-1)).toBe(LONGEST)
  })

  it('eleven words of an announcement can be read, four a second', () => {
    expect(dwellOf(1)).toBeGreaterThanOrEqual((11 / 4) * 1000)
  })
})
