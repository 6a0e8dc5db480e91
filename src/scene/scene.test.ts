import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { modelOf } from '../claims/model'
import { isKnown } from '../claims/testing/naive'
import { anyMoment, anyStory, anyView } from '../claims/testing/random'
import {
  at,
  HILL,
  HOUR,
  modelWith,
  ORDER,
  PLAIN,
  PRESS,
  says,
  storyOf,
  that,
  thatAll,
  WINDOW_END,
  WINDOW_START,
} from '../claims/testing/story'
import { openingOf, type ViewState } from '../view/view-state'
import { changeOf, type Scene, sceneOf, storyContextOf } from './scene'
import { FOUR_CLAIMS } from './testing/four-claims'
import { allCounts } from './testing/all-counts'

// Hundreds of random stories take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const STORY_CONTEXT = storyContextOf(modelWith(...FOUR_CLAIMS), ORDER)
const OPENING = openingOf(STORY_CONTEXT.model)
const scene = (change: Partial<ViewState> = {}) => sceneOf(STORY_CONTEXT, { ...OPENING, ...change })

/** What a scene holds but its function, which is another in every scene. */
const drawn = (scene: Scene) => ({ ...scene, statementsOf: undefined })

describe('sceneOf', () => {
  it('counts all claims by their state at the moment', () => {
    expect(scene({ t: at(3, 12) }).counts).toEqual({ made: 1, maybe: 1 })
    expect(scene({ t: WINDOW_END }).counts).toEqual({ made: 4, maybe: 0 })
  })

  it('counts all claims whatever the filter, and beside them those that pass', () => {
    const found = scene({ t: at(3, 12), sides: [PLAIN] })
    expect(found.counts).toEqual({ made: 1, maybe: 1 })
    expect(found.passing).toEqual({ all: 2, known: 1, made: 0, maybe: 1 })
  })

  it('counts the districts whose claims contradict each other, not the province', () => {
    expect(scene({ t: at(2) }).contradicted).toBe(0)
    expect(scene({ t: at(4) }).contradicted).toBe(1)
    const both = [...FOUR_CLAIMS, says('ours', HILL, '2021-09-05', [thatAll(HILL, 'holds')])]
    const storyContext = storyContextOf(modelWith(...both), ORDER)
    const { contradicted, province } = sceneOf(storyContext, { ...OPENING, t: WINDOW_END })
    expect(province?.reading.kind).toBe('contradicted')
    expect(contradicted).toBe(1)
  })

  it('the filter hides marks, never a reading', () => {
    const found = scene({ t: at(4), sides: [PRESS] })
    expect(found.lands[0]?.reading.kind).toBe('contradicted')
  })

  it('follows the clock', () => {
    const told = says('told', HILL, '2021-09-05', [that(HILL, 'holds', 'upper')], {
      about: '2021-09-01',
    })
    const storyContext = storyContextOf(modelWith(told), ORDER)
    const reading = (clock: 'said' | 'about') =>
      sceneOf(storyContext, { ...OPENING, t: at(3), clock }).lands[0]?.reading.kind
    expect(reading('said')).toBe('silent')
    expect(reading('about')).toBe('one-side')
  })

  it('has the dots in the order of sides on screen', () => {
    expect(scene().dots.map(({ side }) => side)).toEqual(ORDER)
    const turned = storyContextOf(STORY_CONTEXT.model, [PLAIN, PRESS, HILL])
    expect(sceneOf(turned, OPENING).dots.map(({ side }) => side)).toEqual([PLAIN, PRESS, HILL])
  })

  it('has the chosen claim, if any', () => {
    expect(scene({ claim: 'taken' }).selected?.id).toBe('taken')
    expect(scene().selected).toBeUndefined()
  })

  it('answers the same question the same way', () => {
    expect(drawn(scene({ t: at(4) }))).toEqual(drawn(scene({ t: at(4) })))
  })

  it('agrees with itself in every random story: marks, counts and dots', () => {
    const anyScene = anyStory.chain(({ data }) => {
      const storyContext = storyContextOf(modelOf(data), ORDER)
      return anyView(data).map((view) => sceneOf(storyContext, view))
    })
    fc.assert(
      fc.property(anyScene, ({ view, marks, placeCounts, passing, counts, dots }) => {
        const counted = allCounts(placeCounts).flatMap((part) => part.marks)
        const known = marks.filter(({ shown, state }) => shown && state !== 'not-yet')
        expect(known.length).toBe(passing.known)
        // Under one party's lens its claims alone are counted on the map.
        const single = view.lens !== 'both' && view.lens !== 'compare'
        expect(counted.length).toBe(
          known.filter(({ side }) => !single || side === view.lens).length,
        )
        for (const { state } of counted) expect(state).not.toBe('not-yet')
        expect(counts.made).toBe(marks.filter(({ state }) => state === 'made').length)
        expect(counts.maybe).toBe(marks.filter(({ state }) => state === 'maybe').length)
        const inChart = dots.flatMap(({ stacks }) => stacks.flatMap((stack) => stack.marks))
        expect(inChart.length).toBe(passing.all)
      }),
      { numRuns: 200 },
    )
  })
})

describe('changeOf', () => {
  const change = (from: number, to: number) => {
    const { fresh, contradictions } = changeOf(STORY_CONTEXT, from, scene({ t: to }))
    return [fresh.map(({ id }) => id), contradictions.length]
  }

  it('a claim comes up at its hour', () => {
    expect(change(at(4, 14), at(4, 15))).toEqual([['seen'], 0])
    expect(change(at(4, 15), at(4, 16))).toEqual([[], 0])
  })

  it('a claim known to the day comes up after its midnight', () => {
    expect(change(at(3) - HOUR, at(3))).toEqual([[], 0])
    expect(change(at(3), at(3) + HOUR)).toEqual([['taken'], 1])
  })

  it('a claim that came up in the morning does not come up again when its day is over', () => {
    expect(change(at(4) - HOUR, at(4))).toEqual([[], 0])
    expect(change(WINDOW_END - HOUR, WINDOW_END)).toEqual([[], 0])
  })

  it('of what came up, it counts what denies another claim', () => {
    expect(change(at(2), WINDOW_END)).toEqual([['taken', 'seen', 'all'], 1])
  })

  it('a claim that is denied only later contradicts nothing when it comes up', () => {
    expect(change(WINDOW_START, WINDOW_START + HOUR)).toEqual([['held'], 0])
  })

  it('a claim that the reader filtered out does not come up', () => {
    const { fresh, contradictions } = changeOf(
      STORY_CONTEXT,
      at(2),
      scene({ t: at(5), sides: [PRESS] }),
    )
    expect([fresh.map(({ id }) => id), contradictions]).toEqual([['seen'], []])
  })

  it('going back brings nothing up', () => {
    expect(change(at(5), at(2))).toEqual([[], 0])
    expect(change(at(3), at(3))).toEqual([[], 0])
  })

  it('stepping through the window brings up each claim once, in every random story', () => {
    fc.assert(
      fc.property(anyStory, fc.array(anyMoment), ({ data, spans }, stops) => {
        const storyContext = storyContextOf(modelOf(data), ORDER)
        const inside = stops.filter((t) => t > WINDOW_START && t < WINDOW_END)
        const path = [WINDOW_START, ...inside.sort((a, b) => a - b), WINDOW_END]
        const fresh = path.slice(1).flatMap((t, i) => {
          const found = changeOf(storyContext, path[i]!, sceneOf(storyContext, { ...OPENING, t }))
          return found.fresh.map(({ id }) => id)
        })
        const expected = [...spans]
          .filter(([, { said }]) => isKnown(said, WINDOW_END) && !isKnown(said, WINDOW_START))
          .map(([id]) => id)
        expect(fresh.sort()).toEqual(expected.sort())
      }),
    )
  })
})

describe("the machine's time zone", () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it.each(['America/New_York', 'Asia/Kabul', 'Pacific/Apia', 'UTC'])('%s sees the same', (zone) => {
    const see = () => {
      const storyContext = storyContextOf(modelOf(storyOf(FOUR_CLAIMS)), ORDER)
      const moments = Array.from({ length: 121 }, (_, hour) => at(1, hour))
      return moments.map((t) => {
        const { lands, placeCounts, dots } = sceneOf(storyContext, { ...OPENING, t })
        return { kinds: lands.map(({ reading }) => reading.kind), placeCounts, dots }
      })
    }
    const here = see()
    vi.stubEnv('TZ', zone)
    expect(see()).toEqual(here)
  })
})
