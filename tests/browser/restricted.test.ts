/** Under restrictions of its host or of the browser the page works. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { expect, it, onTestFinished } from 'vitest'

import { alive, open, openPrepared, SITE } from './harness'
import { cardOf, slider, soon } from './reader'

const DESKTOP = { width: 1440, height: 900 } as const

it('blocked storage and history change nothing', async () => {
  const { page, problems } = await openPrepared('/', { ...DESKTOP }, (page) =>
    page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError')
      }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, { get: refuse })
      history.replaceState = refuse
      history.pushState = refuse
    }),
  )
  await alive(page)
  await slider(page).press('End')
  await cardOf(page, 'massoud-denies-fall').locator('summary').first().click()
  await soon(() => cardOf(page, 'massoud-denies-fall').getAttribute('aria-current')).toBe('true')
  expect(problems).toEqual([])
})

it('in a sandboxed frame of another site the page works, and WebGL draws the map once it is zoomed', async () => {
  const { page, problems } = await open('/favicon.svg', DESKTOP)
  await page.goto(
    await hostOf(`<iframe sandbox="allow-scripts" title="map" src="${SITE}?t=2021-09-04T12:00"
    style="inline-size: 1200px; block-size: 800px"></iframe>`),
  )
  const frame = page.frameLocator('iframe')
  const moment = frame.getByRole('slider', { name: 'Moment' })
  await soon(() => moment.getAttribute('aria-valuetext')).toMatch(/4 September, 12:00/)
  await moment.press('End')
  await soon(() => moment.getAttribute('aria-valuetext')).not.toMatch(/4 September/)
  await frame.locator('#claim-massoud-denies-fall summary').first().click()
  await soon(() => frame.locator('#claim-massoud-denies-fall').getAttribute('aria-current')).toBe(
    'true',
  )
  await frame.getByRole('button', { name: 'Zoom in' }).click()
  await frame.locator('.map-view.gl').waitFor({ timeout: 120_000 })
  expect(problems).toEqual([])
})

/** The address of a page of another site. */
async function hostOf(body: string): Promise<string> {
  const host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(`<!doctype html><title>Host</title><link rel="icon" href="data:,">${body}`)
  })
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done))
  onTestFinished(() => void host.close())
  return `http://127.0.0.1:${(host.address() as AddressInfo).port}/`
}
