import { expect, it } from 'vitest'
import { at, HILL, modelWith, PLAIN, says, that } from '../claims/testing/story'
import { openingOf } from '../view/view-state'
import { daysOfPlace } from './ledger'

it('the cell of the present day is as the map at the moment, the others as at their end', () => {
  const model = modelWith(
    says('held', HILL, '2021-09-01', [that(HILL, 'holds', 'upper')]),
    says('taken', PLAIN, '2021-09-02', [that(PLAIN, 'holds', 'upper')]),
  )
  const sides = (hour: number) => {
    const view = { ...openingOf(model), t: at(2, hour) }
    return daysOfPlace(model, view, 'upper').map(({ fill, today }) => [fill.sides, today])
  }
  expect(sides(12).slice(0, 2)).toEqual([
    [['made', 'none'], false],
    [['made', 'maybe'], true],
  ])
  expect(sides(24)[1]).toEqual([['made', 'made'], true])
})
