import { expect, it } from 'vitest'
import { modelOf } from '../claims/model'
import { at, HILL, link, ORDER, says, storyOf } from '../claims/testing/story'
import { openingOf } from '../claims/view'
import { markedSceneOf } from '../scene/fans'
import { stageOf } from '../scene/scene'
import { legendOf } from './legend'

it('the legend explains the signs of claims that are on the map, and no others', () => {
  const claims = [
    says('a', HILL, '2021-09-01', [], { place: 'upper' }),
    says('b', HILL, '2021-09-02', [], { relations: [link('repeats', 'a')] }),
    says('c', HILL, '2021-09-04', [], { againstInterest: { en: 'a loss' } }),
  ]
  const stage = stageOf(modelOf(storyOf(claims)), ORDER)
  const flags = (t: number) =>
    legendOf(markedSceneOf(stage, { ...openingOf(stage.model), t })).flags
  expect(flags(at(1) - 1)).toEqual([])
  expect(flags(at(3))).toEqual(['repeated'])
  expect(flags(at(5))).toEqual(['against-interest', 'repeated'])
})
