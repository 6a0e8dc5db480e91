import { describe, expect, it } from 'vitest'
import { kabul, MODEL } from '../../tests/story'
import { daysOf } from '../claims/model'
import { openingOf } from '../view/view-state'
import { stateAt } from '../claims/span'
import { countWords } from '../words/place-reading'
import { languageOf, sideOrder } from '../words/words'
import { marksOf } from './mark'
import { countIdOf, countOrder, countState, placeCountsOf } from './place-counts'
import { sceneOf, storyContextOf } from './scene'
import { allCounts } from './testing/all-counts'

const order = sideOrder(MODEL, 'en')
const storyContext = storyContextOf(MODEL, order)
const HOUR = 3_600_000
const hours = daysOf(MODEL).flatMap((day) => Array.from({ length: 24 }, (_, h) => day + h * HOUR))
const countsAt = (t: number) => {
  const view = { ...openingOf(MODEL), t }
  return placeCountsOf(
    MODEL,
    view,
    marksOf(MODEL, view, () => true),
    order,
  )
}
const idOf = (id: string) => {
  const entry = MODEL.byId.get(id)
  if (!entry) throw new Error(`no claim ${id}`)
  return countIdOf(MODEL, entry.claim)
}

describe('placeCountsOf', () => {
  it('counts every claim of a moment at exactly one place, at every hour', () => {
    for (const t of [...hours, MODEL.window.end]) {
      const scene = sceneOf(storyContext, { ...openingOf(MODEL), t })
      const ids = allCounts(countsAt(t)).flatMap(({ marks }) => marks.map(({ id }) => id))
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBe(scene.counts.made + scene.counts.maybe)
    }
  })

  it('gives sums by side that are the sums of the claims listed', () => {
    for (const { sides, marks } of allCounts(countsAt(MODEL.window.end))) {
      for (const { side, made, maybe } of sides) {
        expect(made + maybe).toBe(marks.filter((mark) => mark.side === side).length)
      }
    }
  })

  it('counts a settlement’s claims with its district', () => {
    expect(idOf('dashti-dasht-e-rewat-blast')).toBe('khenj')
  })

  it('counts a place whose district no source names with the district that it lies near', () => {
    expect(idOf('nrf-khawak-thousands-surrounded')).toBe('paryan')
  })

  it('counts a claim about the whole province with the province, not with a district', () => {
    expect(idOf('taliban-sources-full-control')).toBe('panjshir')
  })

  it('counts a claim about a town outside the districts elsewhere', () => {
    expect(idOf('residents-gulbahar-fighting')).toBe('elsewhere')
  })
})

describe('a side whose only claims about a place are counted elsewhere', () => {
  it('has no zero there: on 4 September at noon the NRF names Khenj among four districts', () => {
    const khenj = countsAt(kabul('2021-09-04T12:00')).districts.find(({ id }) => id === 'khenj')!
    const nrf = khenj.sides.find(({ side }) => side === 'nrf')!
    expect([nrf.made + nrf.maybe, nrf.elsewhere]).toEqual([0, { made: 0, maybe: 1 }])
    expect(countState(nrf)).toBe('maybe')
    expect(countWords(MODEL, languageOf(MODEL, 'en'), nrf)).toBe('NRF +1')
  })

  it('nor at Dara on 5 September, where the NRF speaks of Abshar, which lies in or near it', () => {
    const dara = countsAt(kabul('2021-09-05T23:00')).districts.find(({ id }) => id === 'dara')!
    const nrf = dara.sides.find(({ side }) => side === 'nrf')!
    expect([nrf.made + nrf.maybe, nrf.elsewhere]).toEqual([0, { made: 0, maybe: 1 }])
  })

  it('is dashed only where no claim of it says who is at the place, at every hour', () => {
    for (const t of hours)
      for (const { id, sides } of countsAt(t).districts)
        for (const side of sides.filter((one) => countState(one) === 'none')) {
          const close = [...MODEL.places.values()].filter((p) => p.within === id || p.near === id)
          const said = [id, ...close.map((place) => place.id)]
            .flatMap((place) => MODEL.assertions.get(place) ?? [])
            .filter(({ entry }) => entry.claim.side === side.side)
            .filter(({ entry }) => stateAt(entry.said.span, t) !== 'not-yet')
          expect(said, id).toEqual([])
        }
  })
})

describe('under the lens of one party', () => {
  it.each(MODEL.parties.map(({ id }) => id))(
    '%s: its claims alone are counted, all of them',
    (lens) => {
      for (const t of [...hours, MODEL.window.end]) {
        const { placeCounts, marks } = sceneOf(storyContext, { ...openingOf(MODEL), t, lens })
        const counted = allCounts(placeCounts)
        expect(counted.every(({ sides }) => sides.every(({ side }) => side === lens))).toBe(true)
        expect(counted.flatMap((count) => count.marks.map(({ id }) => id)).sort()).toEqual(
          marks
            .filter(({ side, state }) => side === lens && state !== 'not-yet')
            .map(({ id }) => id)
            .sort(),
        )
      }
    },
  )
})

describe('countOrder', () => {
  it('puts the two parties side by side and third parties after them', () => {
    expect(countOrder(['a', 'third', 'b'])).toEqual(['a', 'b', 'third'])
  })
})
