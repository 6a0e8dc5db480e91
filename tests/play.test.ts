/** Play through the story of this repository: where it stops and how long it takes. */
import { describe, expect, it } from 'vitest'
import type { Ms } from '../src/claims/types'
import { openingOf, type ViewState } from '../src/view/view-state'
import { sceneOf, storyContextOf } from '../src/scene/scene'
import { type Step, stepFrom } from '../src/timeline/pace'
import { sideOrder } from '../src/words/words'
import { kabul, MODEL } from './story'

const storyContext = storyContextOf(MODEL, sideOrder(MODEL, 'en'))
const opening = openingOf(MODEL)

function way(change: Partial<ViewState> = {}): readonly Step[] {
  const steps: Step[] = []
  let t: Ms = MODEL.window.start
  do {
    const step = stepFrom(storyContext, sceneOf(storyContext, { ...opening, ...change, t }))
    steps.push(step)
    t = step.to
  } while (t < MODEL.window.end)
  return steps
}

describe('play through the five days', () => {
  it('stops where claims were made or their day was over, at no empty hour', () => {
    expect(way().map(({ to }) => to)).toEqual(
      [
        '2021-09-01T01:00', // the hour in which what is known to the day is first perhaps said
        '2021-09-02T00:00',
        '2021-09-02T01:00',
        '2021-09-03T00:00',
        '2021-09-03T01:00',
        '2021-09-03T17:00', // the Taliban’s word on the NRF’s figures is of 16:29 at the latest
        '2021-09-03T19:00', // Saleh’s of 18:30
        '2021-09-04T00:00',
        '2021-09-04T01:00',
        '2021-09-04T17:00',
        '2021-09-05T00:00',
        '2021-09-05T01:00',
        '2021-09-05T16:00', // Dashti’s word on Paryan is of 15:30 at the latest
        '2021-09-05T20:00', // Wasiq’s of 19:16
        '2021-09-06T00:00',
      ].map(kabul),
    )
  })

  it.each(['said', 'about'] as const)('takes between a quarter and a whole minute: %s', (clock) => {
    const total = way({ clock }).reduce((sum, { dwell }) => sum + dwell, 0)
    expect(total).toBeGreaterThan(15_000)
    expect(total).toBeLessThan(60_000)
  })
})
