import { describe, expect, it } from 'vitest'
import { kabul, MODEL } from '../../tests/story'
import { openingOf } from '../view/view-state'
import { sceneOf, storyContextOf } from '../scene/scene'
import { placeReading } from './place-reading'
import { languageOf, sideOrder } from './words'

const language = languageOf(MODEL, 'en')
const storyContext = storyContextOf(MODEL, sideOrder(MODEL, 'en'))

/** The words at each district's name, by district; at the end of the window without a time. */
function wordsUnder(lens: string, q = '', time?: string): Record<string, string> {
  const t = time === undefined ? MODEL.window.end : kabul(time)
  const scene = sceneOf(storyContext, { ...openingOf(MODEL), t, lens, q })
  return Object.fromEntries(
    scene.lands.flatMap((land) => {
      const count = scene.placeCounts.districts.find(({ id }) => id === land.place.id)
      return count ? [[land.place.id, placeReading(MODEL, language, land, count, lens)]] : []
    }),
  )
}

describe('the words at a district’s name', () => {
  it('say which claims contradict each other, and which one is alone', () => {
    expect(wordsUnder('both')).toMatchObject({
      shutul: 'they contradict',
      rukhah: 'Taliban: mixed',
      anabah: 'both can be true',
    })
  })

  it('say what one side says short of holding a place, which then has no pattern', () => {
    expect(wordsUnder('both').bazarak).toBe('Taliban: fighting')
    expect(wordsUnder('taliban').bazarak).toBe('Taliban: fighting')
    expect(wordsUnder('both', '', '2021-09-04T23:00').bazarak).toBe('Taliban: entered')
  })

  it('call a side as the counts beneath do', () => {
    const t = kabul('2021-09-05T23:00')
    const scene = sceneOf(storyContext, { ...openingOf(MODEL), t, lens: 'nrf' })
    const land = scene.lands.find(({ place }) => place.id === 'anabah')!
    const count = scene.placeCounts.districts.find(({ id }) => id === 'anabah')!
    expect(placeReading(MODEL, languageOf(MODEL, 'fa'), land, count, 'nrf')).toMatch(/^جبهه: /)
  })

  it('under one side’s lens are of its claims about the district, not about all of the province', () => {
    expect(wordsUnder('nrf', '', '2021-09-05T23:00').anabah).toBe('NRF: fighting')
  })

  it('under the lens of one side say where it has no claim, never that it alone has one', () => {
    expect(wordsUnder('nrf')).toMatchObject({ shutul: '', rukhah: 'no claims here' })
    expect(wordsUnder('taliban').shutul).toBe('')
  })

  it('never call a district silent whose claims a filter leaves out', () => {
    expect(wordsUnder('both', 'no claim has this').dara).toBe('')
  })

  it('are none where claims are counted that do not say who is there', () => {
    expect(wordsUnder('both').dara).toBe('')
    expect(wordsUnder('taliban').dara).toBe('')
  })
})
