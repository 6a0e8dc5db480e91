/** The WebGL map on another screen, and in a page that a reader saves. */
import { expect, it } from 'vitest'
import { addressOf, alive, open } from './harness'
import { fillsOf, soon, takenOver } from './reader'

it('the WebGL map follows the density of the screen, both ways, and stays where it is', async () => {
  const { page } = await open('/?map=9.5/35.4/69.7', { width: 700, height: 600 })
  // Emulation changes the density without the event of a real screen, which is sent here.
  await page.evaluate(() => {
    const lists: MediaQueryList[] = []
    const original = window.matchMedia.bind(window)
    window.matchMedia = (query) => {
      const list = original(query)
      if (query.includes('resolution')) lists.push(list)
      return list
    }
    addEventListener('density', () => {
      for (const list of [...lists])
        if (!original(list.media).matches) list.dispatchEvent(new Event('change'))
    })
  })
  await takenOver(page)
  const canvas = page.locator('.maplibregl-canvas')
  const ratio = () =>
    canvas.evaluate((one: HTMLCanvasElement) =>
      Number((one.width / one.getBoundingClientRect().width).toFixed(2)),
    )
  const { search } = new URL(page.url())
  expect(await ratio()).toBe(1)
  const client = await page.context().newCDPSession(page)
  for (const deviceScaleFactor of [2, 1.5, 1]) {
    await client.send('Emulation.setDeviceMetricsOverride', {
      width: 700,
      height: 600,
      deviceScaleFactor,
      mobile: false,
    })
    await page.evaluate(() => dispatchEvent(new Event('density')))
    await soon(ratio).toBe(deviceScaleFactor)
  }
  expect(new URL(page.url()).search).toBe(search)
})

it('a page saved while WebGL draws the map has its land and readings', async () => {
  const { page } = await open('/', { width: 900, height: 700 })
  await takenOver(page)
  const land = () =>
    page
      .locator('.map-view .terrain')
      .first()
      .evaluate((one) => getComputedStyle(one).visibility)
  await soon(land).toBe('hidden')
  const fills = await fillsOf(page)
  const html = `<!doctype html>${await page.evaluate(() => document.documentElement.outerHTML)}`
  await page.route('**/saved.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  )
  // A saved page has no module scripts: browsers fetch none from a folder.
  await page.route(/assets\/opening-[\w-]+\.js/, (route) => route.abort())
  await page.goto(addressOf('/saved.html'))
  await alive(page)
  await soon(() => page.locator('html').getAttribute('data-live')).toBe('no')
  expect(await land()).toBe('visible')
  expect(await fillsOf(page)).toEqual(fills)
})
