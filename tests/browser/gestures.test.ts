/** Gestures on the drawn map never trap a reader who scrolls the page. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { open } from './harness'
import { queryOf, rectsOf, shown, soon, within } from './reader'

const SMALL = '/?ui=compact&t=2021-09-03T17:00'

describe('gestures on the drawn map', () => {
  const hint = (page: Page) => page.locator('.hint.shown')

  it('the wheel alone scrolls the page and shows what zooms', async () => {
    const { page } = await open(SMALL, { width: 280, height: 500, saveData: true })
    await shown(page)
    const [mapView] = await rectsOf(page.locator('.map-view'))
    await page.mouse.move(140, (mapView!.top + mapView!.bottom) / 2)
    const heard = page.evaluate(
      () =>
        new Promise<boolean>((done) =>
          addEventListener('wheel', (event) => done(event.defaultPrevented), { once: true }),
        ),
    )
    await page.mouse.wheel(0, 40)
    expect(await heard).toBe(false)
    await soon(() => hint(page).innerText()).toBe('Hold Ctrl and scroll to zoom the map')
    const [box] = await rectsOf(page.locator('.hint'))
    expect(within(box!, mapView!)).toBe(true)
    await soon(() => hint(page).count()).toBe(0)
    expect(queryOf(page)).not.toMatch(/map=/)
  })

  it('one finger scrolls the page and shows what moves the map', async () => {
    const { page } = await open('/', { width: 360, height: 740, touch: true, saveData: true })
    await page.locator('.map-view').scrollIntoViewIfNeeded()
    const [mapView] = await rectsOf(page.locator('.map-view'))
    const y = (mapView!.top + mapView!.bottom) / 2
    const before = await page.evaluate(() => scrollY)
    const client = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number | null) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === null ? [] : [{ x: 180, y: at }],
      })
    await send('touchStart', y)
    for (const step of [8, 16, 32, 48, 64, 80]) await send('touchMove', y - step)
    await soon(() => hint(page).innerText()).toBe('Move the map with two fingers')
    await send('touchEnd', null)
    await soon(() => page.evaluate(() => scrollY)).toBeGreaterThan(before)
  })
})
