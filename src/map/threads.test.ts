import { describe, expect, it } from 'vitest'

import { at, HILL, link, modelWith, ORDER, PLAIN, says } from '../claims/testing/story'
import { openingOf, type ViewState } from '../claims/view'
import { sceneOf, stageOf } from '../scene/scene'
import { languageOf } from '../words/words'
import { frameOf } from './frame'
import { legendOf } from './legend'
import { plateOf } from './plate'
import { bowed, threadsOn } from './threads'

const model = modelWith(
  says('taken', HILL, '2021-09-02', [], { place: 'upper' }),
  says('denial', PLAIN, '2021-09-03', [], {
    place: 'upper',
    relations: [{ type: 'denies', to: 'taken', expressly: true }],
  }),
  says('all', PLAIN, '2021-09-03', [], { place: 'vale', relations: [link('denies', 'taken')] }),
  says('again', HILL, '2021-09-05', [], { place: 'lower', relations: [link('repeats', 'taken')] }),
)
const stage = stageOf(model, ORDER)
const frame = frameOf(model.story.frame)

function drawn(change: Partial<ViewState> = {}) {
  const scene = sceneOf(stage, { ...openingOf(model), t: at(6), claim: 'taken', ...change })
  const room = { width: 800, reserved: [], bounds: null }
  const { fans } = plateOf(stage, scene, [], frame, languageOf(model, 'en'), room)
  const { lines, rings } = threadsOn(fans, scene.threads, 800, 800 / frame.aspect)
  return { lines: lines.map(({ id, line }) => `${line} ${id}`), rings: rings.length, scene }
}

describe('threadsOn', () => {
  it('ties marks that stand on the map; a claim of the whole province has no spot', () => {
    expect(drawn()).toMatchObject({ lines: ['denies denial', 'repeats again'], rings: 2 })
  })
  it('a claim not said yet has no thread on the map', () => {
    expect(drawn({ t: at(4) })).toMatchObject({ lines: ['denies denial'], rings: 1 })
  })
  it('a selected claim of the whole province ties nothing, but its linked marks are ringed', () => {
    expect(drawn({ claim: 'all' })).toMatchObject({ lines: [], rings: 1 })
  })
  it('nothing selected, nothing drawn', () => {
    expect(drawn({ claim: null })).toMatchObject({ lines: [], rings: 0 })
  })
})

describe('the legend', () => {
  it('explains the lines on screen and no other', () => {
    expect(legendOf(drawn().scene).threads).toEqual(['denies', 'contradicts', 'repeats'])
    expect(legendOf(drawn({ claim: 'again' }).scene).threads).toEqual(['repeats'])
    expect(legendOf(drawn({ claim: null }).scene)).toMatchObject({ threads: [], rings: false })
  })
  it('explains the ring where a linked claim is known', () => {
    expect(legendOf(drawn().scene).rings).toBe(true)
    expect(legendOf(drawn({ t: at(2), sides: [HILL] }).scene).rings).toBe(false)
  })
})

it('a thread bows to the same side from either end', () => {
  const [a, b] = [
    { x: 10, y: 40 },
    { x: 90, y: 10 },
  ] as const
  const [first, second] = bowed(a, b)
  expect(bowed(b, a)[1].x).toBeCloseTo(first.x)
  expect(bowed(b, a)[0].y).toBeCloseTo(second.y)
})
