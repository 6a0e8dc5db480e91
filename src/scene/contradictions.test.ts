import { describe, expect, it } from 'vitest'
import { MODEL } from '../../tests/story'
import { openingOf } from '../view/view-state'
import { sideOrder } from '../words/words'
import { contradictionsByDay } from './contradictions'
import { sceneOf, storyContextOf } from './scene'

describe('contradictionsByDay', () => {
  const storyContext = storyContextOf(MODEL, sideOrder(MODEL, 'en'))
  it('names each district that the map shows as newly contradicted within the day', () => {
    for (const { day, places } of contradictionsByDay(MODEL, storyContext.index.said)) {
      for (const { place, from } of places) {
        const kindAt = (t: number) =>
          sceneOf(storyContext, { ...openingOf(MODEL), t }).lands.find(
            (land) => land.place.id === place,
          )?.reading.kind
        expect(from).toBeGreaterThan(day)
        expect(kindAt(from)).toBe('contradicted')
        expect(kindAt(from - 3_600_000)).not.toBe('contradicted')
      }
    }
  })
})
