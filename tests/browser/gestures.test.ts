/** Gestures on the drawn map never trap a reader who scrolls the page. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { open } from './harness'
import {
  momentOf,
  queryOf,
  rectsOf,
  shown,
  slider,
  soon,
  takenOver,
  type Touches,
  touches,
  within,
} from './reader'

const SMALL = '/?ui=compact&t=2021-09-03T17:00'

describe('gestures on the drawn map', () => {
  const hint = (page: Page) => page.locator('.hint.shown')

  it('the wheel alone scrolls the page and shows what zooms', async () => {
    const { page } = await open(SMALL, { width: 280, height: 500 })
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
    const { page } = await open('/', { width: 360, height: 740, touch: true })
    await page.locator('.map-view').scrollIntoViewIfNeeded()
    const [mapView] = await rectsOf(page.locator('.map-view'))
    const y = (mapView!.top + mapView!.bottom) / 2
    const before = await page.evaluate(() => scrollY)
    const finger = await touches(page)
    await finger.swipe(180, y, [0, -80], false)
    await soon(() => hint(page).innerText()).toBe('Move the map with two fingers')
    await finger.lift()
    await soon(() => page.evaluate(() => scrollY)).toBeGreaterThan(before)
  })
})

it('a drag goes on when the WebGL map, which it starts, takes over under it', async () => {
  const { page } = await open('/', { width: 1280, height: 800 })
  const frameOf = async () => (await rectsOf(page.locator('.map-view .frame')))[0]!
  const [mapView] = await rectsOf(page.locator('.map-view'))
  const [x, y] = [mapView!.right - 260, mapView!.bottom - 60]
  const before = await frameOf()
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 20, y)
  await takenOver(page)
  await page.mouse.move(x + 60, y - 30)
  await soon(async () => (await frameOf()).left - before.left).toBeCloseTo(60, 0)
  await page.mouse.up()
  await soon(() => queryOf(page)).toMatch(/^\?map=/)
  expect((await frameOf()).top - before.top).toBeCloseTo(-30, 0)
})

/** The middle of the slider's track at a share of its width. */
async function onTrack(page: Page, share: number): Promise<[number, number]> {
  await slider(page).scrollIntoViewIfNeeded()
  const [track] = await rectsOf(slider(page))
  const { left, right, top, bottom } = track!
  return [left + (right - left) * share, (top + bottom) / 2]
}

describe.each([
  ['the whole page', '/'],
  ['a small view', '/?ui=compact'],
])('a finger on the slider of %s', (_, path) => {
  const PHONE = { width: 360, height: 740, touch: true }
  const opened = async (): Promise<[Page, Touches]> => {
    const { page } = await open(path, PHONE)
    return [page, await touches(page)]
  }

  it.each([
    [0.1, -90],
    [0.9, -90],
    [0.25, 60],
  ])('that swipes up or down at %d of its track does not move the moment', async (share, by) => {
    const [page, finger] = await opened()
    const [before, query] = [await momentOf(page), queryOf(page)]
    await finger.swipe(...(await onTrack(page, share)), [0, by])
    await soon(() => momentOf(page)).toBe(before)
    expect(await slider(page).evaluate((one: HTMLInputElement) => one.value)).toBe('66')
    await page.evaluate(() => new Promise((done) => setTimeout(done, 400)))
    expect([await momentOf(page), queryOf(page)]).toEqual([before, query])
  })

  it('that taps or moves along the track moves the moment', async () => {
    const [page, finger] = await opened()
    await finger.swipe(...(await onTrack(page, 0.4)), [0, 0])
    await soon(() => momentOf(page)).toMatch(/^Thursday 2 September, 2\d:00/)
    await finger.swipe(...(await onTrack(page, 0.4)), [100, 0])
    await soon(() => momentOf(page)).toMatch(/^Saturday 4 September/)
    await finger.swipe(...(await onTrack(page, 0.1)), [0, -90])
    await soon(() => momentOf(page)).toMatch(/^Saturday 4 September/)
  })
})
