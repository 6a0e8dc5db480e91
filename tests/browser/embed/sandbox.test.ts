/** Frames that a host fences in, and frames that must not start a loop of sizes. */
import type { Frame, Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'

import { open, SITE } from '../harness'
import { soon } from '../reader'
import { fits, heightsOf, mapOf, openCard } from './in-frame'
import { type HostPage, serveHosts } from './hosts'

/** Counts and obeys our size messages; `height` is what it makes of the content's. */
const obeying = (attributes: string, height = 'height'): HostPage => ({
  body: `<iframe id="map" title="Map" src="${SITE}" ${attributes}></iframe>
<script>
  window.sizes = []
  addEventListener('message', ({ data }) => {
    if (data.type !== 'panjshir-map:size') return
    sizes.push([data.width, data.height])
    const { height } = data
    document.getElementById('map').style.height = ${height} + 'px'
  })
</script>`,
})

const hosts = await serveHosts({
  opaque: obeying('sandbox="allow-scripts"'),
  'same-origin': obeying('sandbox="allow-scripts allow-same-origin"'),
  empty: {
    body: `<iframe id="map" title="Map" src="${SITE}" sandbox style="height:600px"></iframe>`,
  },
  policy: {
    body: `<iframe id="map" title="Map" src="${SITE}" style="height:600px"></iframe>`,
    csp: `frame-src ${SITE}`,
  },
  obeying: obeying(''),
  generous: obeying('', '(height + 40)'),
  tight: obeying('', 'Math.min(height, 400)'),
})
afterAll(hosts.close)

const NARROW = { width: 640, height: 800 }

describe.each([
  ['allow-scripts', 'opaque', 'null'],
  ['allow-scripts allow-same-origin', 'same-origin', new URL(SITE).origin],
])('in sandbox="%s"', (_, name, origin) => {
  it('the page hydrates, fits and breaks nothing', async () => {
    const { page, problems } = await open(`${hosts.url}${name}`, NARROW)
    const map = await mapOf(page)
    expect(await map.evaluate(() => self.origin)).toBe(origin)
    await fits(map)
    await openCard(map)
    await fits(map)
    await map.getByRole('slider', { name: 'Moment' }).fill('24')
    await fits(map)
    await map.getByRole('radio', { name: 'NRF' }).check()
    await fits(map)
    expect(problems).toEqual([])
  })
})

it('in an empty sandbox the whole document is there', async () => {
  const { page } = await open(`${hosts.url}empty`, NARROW)
  const map = page.frameLocator('#map')
  await map.getByRole('heading', { level: 1 }).waitFor()
  expect(await map.locator('article[id^="claim-"]').count()).toBeGreaterThan(20)
  await map.locator('article[id^="claim-"] summary').first().click()
  await map.locator('article[id^="claim-"] details[open]').first().waitFor()
  await map.getByRole('heading', { name: 'More of the record' }).waitFor()
  await map.locator('.map-view .terrain svg').first().waitFor()
})

it('under a host’s policy of frame-src alone the page hydrates', async () => {
  const { page, problems } = await open(`${hosts.url}policy`, NARROW)
  const map = await mapOf(page)
  await openCard(map)
  expect(problems).toEqual([])
})

it('where the browser gives a frame no storage, the page hydrates, and sets no cookie', async () => {
  const { page } = await open('/favicon.svg', NARROW)
  await page.addInitScript(() => {
    if (parent === window) return
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      })
  })
  await page.goto(`${hosts.url}obeying`)
  const map = await mapOf(page)
  await openCard(map)
  await map.getByRole('slider', { name: 'Moment' }).fill('24')
  await fits(map)
  expect(await page.context().cookies()).toEqual([])
  expect(await map.evaluate(() => document.cookie)).toBe('')
  expect(await map.evaluate(() => localStorage.length).catch(String)).toMatch(/SecurityError/)
})

const sizesOf = (page: Page) =>
  page.evaluate(() => (window as never as { sizes: [number, number][] }).sizes)

/** The sizes told once nothing has changed for 40 frames. */
async function settled(page: Page, map: Frame) {
  await soon(async () => (await sizesOf(page)).length).toBeGreaterThan(0)
  await map.evaluate(async () => {
    for (let frames = 0, last = 0; frames < 40; frames++) {
      await new Promise(requestAnimationFrame)
      if (innerHeight !== last) frames = 0
      last = innerHeight
    }
  })
  return sizesOf(page)
}

describe.each([640, 1100, 1400])('a frame %s px wide', (width) => {
  // From 1024 px the layout beside each other waits for a frame that is high enough: one change.
  it.each(['obeying', 'generous', 'tight'])(
    'posts a few sizes to a host that is %s',
    async (name) => {
      const { page } = await open(hosts.url + name, { ...NARROW, width, height: 900 })
      const map = await mapOf(page)
      const sizes = await settled(page, map)
      expect(sizes.length, JSON.stringify(sizes)).toBeLessThan(8)
      if (name === 'obeying') await fits(map)
      if (name === 'tight') return
      // Another height of the frame is no other height of the content.
      const before = await heightsOf(map)
      await page.locator('#map').evaluate((frame) => {
        frame.style.height = `${frame.clientHeight + 333}px`
      })
      await soon(async () => (await heightsOf(map)).frame).toBe(before.frame + 333)
      expect((await settled(page, map)).length).toBe(sizes.length)
    },
  )
})
