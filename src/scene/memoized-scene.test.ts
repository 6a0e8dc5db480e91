import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { modelOf } from '../claims/model'
import { anyMoment, anyStory } from '../claims/testing/random'
import { at, modelWith, ORDER, PLAIN, WINDOW_END } from '../claims/testing/story'
import type { Ms } from '../claims/types'
import { openingOf } from '../view/view-state'
import { memoizedScene, type Scene, sceneOf, storyContextOf } from './scene'
import { FOUR_CLAIMS } from './testing/four-claims'

// Hundreds of random stories take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const STORY_CONTEXT = storyContextOf(modelWith(...FOUR_CLAIMS), ORDER)
const OPENING = openingOf(STORY_CONTEXT.model)

/** What a scene holds, with what it says of every district in place of its function. */
const drawn = ({ statementsOf, ...scene }: Scene) => ({
  ...scene,
  statements: scene.lands.map(({ reading }) => statementsOf(reading)),
})

describe('memoizedScene', () => {
  it('shows what sceneOf shows, whatever was shown before', () => {
    fc.assert(
      fc.property(anyStory, fc.array(anyMoment, { maxLength: 12 }), ({ data }, moments) => {
        const model = modelOf(data)
        const storyContext = storyContextOf(model, ORDER)
        const show = memoizedScene(storyContext)
        for (const t of moments) {
          const view = { ...openingOf(model), t }
          expect(drawn(show(view))).toEqual(drawn(sceneOf(storyContext, view)))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('keeps its very lists between two changes on a day', () => {
    const show = memoizedScene(STORY_CONTEXT)
    const noon = show({ ...OPENING, t: at(3, 12) })
    const later = show({ ...OPENING, t: at(3, 13) })
    expect(later.marks).toBe(noon.marks)
    expect(later.view.t).toBe(at(3, 13))
    expect(show({ ...OPENING, t: at(4, 16) }).marks).not.toBe(noon.marks)
  })

  it('keeps the dots of a day whose claims a change does not touch', () => {
    const show = memoizedScene(STORY_CONTEXT)
    const dots = (t: Ms) => show({ ...OPENING, t }).dots.find(({ side }) => side === PLAIN)!.stacks
    const before = dots(at(3, 12))
    const after = dots(WINDOW_END)
    expect(after[0]).not.toBe(before[0])
    expect(dots(at(5, 12))[0]).toBe(after[0])
    const { marks } = show({ ...OPENING, t: at(5, 13) })
    expect(dots(at(5, 13)).flatMap((stack) => stack.marks)).toEqual(
      marks.filter(({ side }) => side === PLAIN),
    )
  })

  it('keeps the very marks of claims that a change does not touch', () => {
    const show = memoizedScene(STORY_CONTEXT)
    const before = show({ ...OPENING, t: at(3, 12) }).marks
    const after = show({ ...OPENING, t: at(4, 16) }).marks
    const kept = after.filter((mark, i) => mark === before[i])
    expect(kept.map(({ id }) => id)).toEqual(
      after.filter((mark, i) => mark.state === before[i]!.state).map(({ id }) => id),
    )
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.length).toBeLessThan(after.length)
  })
})
