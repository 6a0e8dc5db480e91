/** What the claims say of each district: on the map by name, counts and fill, and in the panel in words. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { FIVE } from './data'
import { open, shared } from './harness'
import {
  countedOf,
  countsOf,
  momentOf,
  nameOnMap,
  overlap,
  queryOf,
  type Rect,
  rectsOf,
  slider,
  soon,
  within,
} from './reader'

const WIDE = { width: 1440, height: 900 } as const
const PHONE = { width: 360, height: 740 } as const
const TABLET = { width: 768, height: 1024 } as const
const AT = '/?t=2021-09-03T18:00'
/** The moment from which nothing changes: most counts have two digits and most fills are crosshatched. */
const END = '/?t=2021-09-06T00:00'

const title = (page: Page) => page.locator('#place-title')

/** Expects the place's claims open in the panel, their title in sight. */
async function expectPlace(page: Page, name: string, place: string): Promise<void> {
  await soon(() => title(page).textContent()).toContain(name)
  await soon(async () => {
    const [box] = await rectsOf(title(page))
    const window: Rect = await page.evaluate(() => {
      return { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
    })
    return box !== undefined && within(box, window)
  }).toBe(true)
  await soon(() => new URL(page.url()).searchParams.get('place')).toBe(place)
}

describe.each([
  ['phone', PHONE],
  ['tablet', TABLET],
  ['desktop', WIDE],
] as const)('on a %s', (_, options) => {
  const opened = shared(END, options)

  it('each name and count is whole: in the map, with nothing over it', async () => {
    const { page } = opened
    await page.evaluate(() => document.fonts.ready)
    await page.locator('.map-view').scrollIntoViewIfNeeded()
    const [mapView] = await rectsOf(page.locator('.map-view'))
    const labels = page.locator('.label .name, .label .pill')
    const boxes = await rectsOf(labels)
    expect(boxes.length).toBeGreaterThan(16)
    for (const box of boxes) expect(within(box, mapView!)).toBe(true)
    for (const [i, box] of boxes.entries())
      expect(boxes.slice(i + 1).filter((one) => overlap(box, one, 2))).toEqual([])
    const hidden = await labels.evaluateAll((all) =>
      all.flatMap((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect()
        const seen = [0.1, 0.5, 0.9].every((share) => {
          const hit = document.elementFromPoint(left + share * (right - left), (top + bottom) / 2)
          return hit !== null && (one.contains(hit) || hit.contains(one))
        })
        return seen ? [] : [one.textContent]
      }),
    )
    expect(hidden).toEqual([])
  })

  it('each name, its counts or the foot of its leader lies on its own land', async () => {
    const { page } = opened
    const away = await page.evaluate(() => {
      const middle = (one: Element) => {
        const { left, right, top, bottom } = one.getBoundingClientRect()
        return new DOMPoint((left + right) / 2, (top + bottom) / 2)
      }
      return [...document.querySelectorAll<HTMLElement>('.label')].flatMap((label) => {
        const place = label.dataset.label!
        const around = label.closest('.large, .frame')!
        const land = around.querySelector<SVGGraphicsElement>(`use[data-place="${place}"]`)!
        const path = document.querySelector<SVGGeometryElement>(land.getAttribute('href')!)!
        const onLand = (at: DOMPoint) =>
          path.isPointInFill(at.matrixTransform(land.getScreenCTM()!.inverse()))
        const parts = [...label.querySelectorAll('.name, .counts')]
        const feet = [...around.querySelectorAll(':scope > .leaders circle')]
          .filter((foot) => foot.checkVisibility())
          .map(middle)
        return [...parts.map(middle), ...feet].some(onLand) ? [] : [place]
      })
    })
    expect(away).toEqual([])
  })

  it('the counts on the map and under it name every claim that has been said', async () => {
    const { page } = opened
    const { made = 0, maybe = 0 } = await countsOf(page)
    expect(await countedOf(page)).toBe(made + maybe)
    await slider(page).press('Home')
    await soon(() => momentOf(page)).toMatch(/1 September, 00:00/)
    await soon(async () => {
      const now = await countsOf(page)
      return (await countedOf(page)) - (now.made ?? 0) - (now.maybe ?? 0)
    }).toBe(0)
    await slider(page).press('End')
  })
})

describe('on a wide map', () => {
  const opened = shared(AT, WIDE)

  it('a row of the panel opens a district’s claims and leads there; Esc leads back to the row', async () => {
    const { page } = opened
    const row = page.locator('#claims [data-district="shutul"]')
    await row.focus()
    await page.keyboard.press('Enter')
    await expectPlace(page, 'Shutul', 'shutul')
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('place-title')
    await page.keyboard.press('Escape')
    await soon(() => queryOf(page)).not.toMatch(/place/)
    await soon(() => row.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  it('a district’s land, name and counts open its claims, and Esc closes them', async () => {
    const { page } = opened
    for (const part of [
      page.locator('.frame > .readings use[data-place="paryan"]'),
      nameOnMap(page, 'paryan'),
      page.locator('.label[data-label="paryan"] .counts'),
    ]) {
      // Its middle may lie under its own name, which does the same.
      await part.click({ force: true })
      await expectPlace(page, 'Paryan', 'paryan')
      await page.keyboard.press('Escape')
      await soon(() => queryOf(page)).not.toMatch(/place/)
    }
  })

  it('the name of each of the five places is on the page, of four on the map', async () => {
    const { page } = opened
    for (const [id, name] of FIVE.filter(([each]) => each !== 'panjshir'))
      expect(await nameOnMap(page, id).textContent()).toBe(name)
    expect(await page.locator('[data-counts="panjshir"]').textContent()).toContain('Panjshir')
  })

  it('the panel says what the map’s fills say, under each lens', async () => {
    const { page } = opened
    const said = (place: string) =>
      page.evaluate((id) => {
        const button = document.querySelector(`#claims [data-district="${id}"]`)
        const reading = document.getElementById(button?.getAttribute('aria-describedby') ?? '')
        return `${button?.textContent ?? ''}: ${reading?.textContent ?? ''}`
      }, place)
    expect(await title(page).textContent()).toMatch(/Paryan\s+they contradict each other/)
    expect(await said('shutul')).toMatch(/^Shutul: they contradict each other/)
    await page.getByRole('radio', { name: 'NRF' }).check()
    await soon(() => said('shutul')).toMatch(/^Shutul: NRF claim/)
    await page.getByRole('radio', { name: 'Both' }).check()
    await soon(() => said('shutul')).toMatch(/^Shutul: they contradict each other/)
  })

  it('a count under the map lists its claims, and a claim in it is selected', async () => {
    const { page } = opened
    const count = page.locator('[data-counts="unplaced"]')
    const total = (await count.locator('b').allTextContents())
      .map((text) => Number(/\d+$/.exec(text.trim())?.[0]))
      .reduce((a, b) => a + b, 0)
    await count.click()
    const list = page.locator('.counts .list li')
    await soon(() => list.count()).toBe(total)
    await list.first().getByRole('button').click()
    await soon(() => queryOf(page)).toMatch(/claim=/)
    await page.keyboard.press('Escape')
    await soon(() => list.count()).toBe(0)
    await page.keyboard.press('Escape')
    await soon(() => queryOf(page)).not.toMatch(/claim=/)
  })
})

it.each([
  ['phone', PHONE],
  ['desktop', WIDE],
] as const)('a cell of the matrix opens the place, in sight, on a %s', async (_, options) => {
  const { page } = await open(AT, { ...options, reducedMotion: true })
  // The matrix is drawn once it is in sight.
  await page.locator('#matrix').scrollIntoViewIfNeeded()
  const cell = page.getByRole('link', { name: /^Shutul, 3 September: contradicted/ })
  await cell.click()
  await expectPlace(page, 'Shutul', 'shutul')
})
