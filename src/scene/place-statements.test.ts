import { describe, expect, it } from 'vitest'
import { kabul, MODEL } from '../../tests/story'
import { openingOf } from '../view/view-state'
import { sideOrder } from '../words/words'
import { accountsOf } from './ledger'
import { countIdOf, totalOf } from './place-counts'
import { sceneOf, storyContextOf } from './scene'

const storyContext = storyContextOf(MODEL, sideOrder(MODEL, 'en'))
const sceneAt = (t: number) => sceneOf(storyContext, { ...openingOf(MODEL), t })

const HOUR = 3_600_000
const hours: number[] = []
for (let t = MODEL.window.start; t <= MODEL.window.end; t += HOUR) hours.push(t)

describe('the claims shown of a place', () => {
  it('are, without those counted elsewhere, as many as the map counts there, at every hour', () => {
    for (const t of hours) {
      const scene = sceneAt(t)
      for (const land of scene.lands) {
        const { id } = land.place
        const count = scene.placeCounts.districts.find((one) => one.id === id)
        const accounts = accountsOf(MODEL, scene.view, land.reading, storyContext.order)
        const told = scene.statementsOf(land.reading)
        for (const side of count?.sides ?? []) {
          const { standing, restated, general, replaced, other } =
            accounts.find((one) => one.side === side.side) ?? expect.fail()
          const quoted = told.find((one) => one.side === side.side)?.statements ?? []
          const listed = new Set([
            ...quoted.map(({ entry }) => entry),
            ...[standing, restated, general, replaced, other].flat(),
          ])
          const here = [...listed].filter(({ claim }) => countIdOf(MODEL, claim) === id)
          expect(here.length, `${id}, ${side.side}, ${t}`).toBe(totalOf(side))
        }
      }
    }
  })

  it('name where they are counted, if that is not the place', () => {
    const scene = sceneAt(MODEL.window.end)
    for (const land of scene.lands)
      for (const { statements } of scene.statementsOf(land.reading))
        for (const { entry, countedAt } of statements)
          expect(countedAt ?? land.place.id).toBe(countIdOf(MODEL, entry.claim))
  })

  it('have those said before, the newest first, once a side’s claim about the place has changed', () => {
    const scene = sceneAt(kabul('2021-09-05T23:00'))
    const paryan = scene.lands.find(({ place }) => place.id === 'paryan') ?? expect.fail()
    const told = scene.statementsOf(paryan.reading)
    const nrf = told.find(({ side }) => side === 'nrf') ?? expect.fail()
    const before = nrf.before.map(({ claim }) => claim.id)
    expect(before).toEqual(['nrf-paryan-fighting-sep4', 'danesh-denies-paryan'])
    for (const entry of nrf.before)
      expect(nrf.statements.map(({ entry: standing }) => standing)).not.toContain(entry)
  })

  it('have what a side says of the whole province where it has not named the place', () => {
    const scene = sceneAt(kabul('2021-09-05T23:00'))
    const bazarak = scene.lands.find(({ place }) => place.id === 'bazarak') ?? expect.fail()
    const nrf = scene.statementsOf(bazarak.reading).find(({ side }) => side === 'nrf')
    expect(nrf?.statements).toEqual([])
    expect(nrf?.ofWhole?.countedAt).toBe('panjshir')
    for (const land of scene.lands)
      for (const { statements, ofWhole } of scene.statementsOf(land.reading))
        if (statements.length > 0) expect(ofWhole).toBeUndefined()
  })

  it('are the same list for a place as long as the scene is the same', () => {
    const scene = sceneAt(kabul('2021-09-03T18:00'))
    const [land] = scene.lands
    if (!land) expect.fail()
    expect(scene.statementsOf(land.reading)).toBe(scene.statementsOf(land.reading))
  })
})
