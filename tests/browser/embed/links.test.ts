/** The view travels between a frame and its host: messages both ways, and links through the article. */
import type { Frame } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'

import { open, shared, SITE } from '../harness'
import { soon } from '../reader'
import { intrude, mapOf, mapsOf, openCard, rests } from './in-frame'
import { serveHosts } from './hosts'
import { LIBRARIES } from './listeners'

const pageOf = (library: string) => LIBRARIES.find(({ name }) => name === library)!.page(SITE)
const SCRIPT = `<script src="${SITE}embed.js"></script>`
const hosts = await serveHosts({
  pym: pageOf('pym'),
  guardian: pageOf('guardian'),
  amp: pageOf('amp'),
  loader: {
    body: `<div data-panjshir-map data-theme="dark"></div>${SCRIPT}
<script>
  window.states = []
  addEventListener('panjshir-map:state', (event) => states.push(event.detail.query))
</script>`,
  },
  two: {
    body: `<claims-map></claims-map><claims-map data-t="2021-09-02T12:00"></claims-map>${SCRIPT}`,
  },
  // A frame that is not the map's host sends it messages.
  sibling: {
    body: `<iframe id="map" title="Map" src="${SITE}"></iframe><iframe title="Other" srcdoc="<p>Other</p>"></iframe>`,
  },
})
afterAll(hosts.close)

const NARROW = { width: 640, height: 800 }

/**
 * Opens the first card, waits until its citation has an address that begins so, and returns what its
 * link copies.
 */
async function copied(map: Frame, begin: string): Promise<string> {
  await map.evaluate(() => {
    const writeText = (text: string) => {
      document.documentElement.dataset.copied = text
      return Promise.resolve()
    }
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } })
  })
  await openCard(map)
  const actions = map.locator('article details[open] .actions').first()
  await actions.locator('summary').click()
  await soon(() => actions.locator('details p').innerText()).toContain(begin)
  await rests(map)
  await actions.locator('.link a').first().click()
  // The clipboard is written in a later task.
  const text = await map.waitForFunction(() => document.documentElement.dataset.copied)
  return (await text.jsonValue()) ?? ''
}

const selectedIn = (map: Frame) => new URL(map.url()).searchParams.get('claim')

describe.each(['loader', 'pym', 'guardian'])('a link copied in an article (%s)', (name) => {
  it('leads to the article, and there to the claim', async () => {
    const address = `${hosts.url}${name}?page=2`
    const { page } = await open(address, NARROW)
    const map = await mapOf(page)
    const link = await copied(map, `${address}#panjshir-map=`)
    const claim = /claim%3D([\w-]+)$/.exec(link)![1]!
    expect(link).toContain(`${address}#panjshir-map=`)
    await page.goto('about:blank')
    await page.goto(link)
    const again = await mapOf(page)
    await soon(() => selectedIn(again)).toBe(claim)
    await again.locator(`#claim-${claim} details[open]`).first().waitFor()
  })
})

it('a link copied under a host that does not post its address leads to our own page', async () => {
  const { page } = await open(`${hosts.url}amp`, NARROW)
  expect(await copied(await mapOf(page), SITE)).toMatch(new RegExp(`^${SITE}\\?.*claim=`))
})

it('each of two maps has its own fragment', async () => {
  const { page } = await open(`${hosts.url}two#panjshir-map-2=lens%3Dnrf`, NARROW)
  const [first, second] = await mapsOf(page, 2)
  await soon(() => second!.url()).toBe(`${SITE}?lens=nrf`)
  expect(first!.url()).toBe(SITE)
  await page.evaluate(() => {
    location.hash = '#panjshir-map=lens%3Dtaliban'
  })
  await soon(() => first!.url()).toBe(`${SITE}?lens=taliban`)
  expect(second!.url()).toBe(`${SITE}?lens=nrf`)
})

it('links that lead away open in a new tab, those inside the page do not', async () => {
  const { page } = await open(`${hosts.url}amp`, NARROW)
  const map = await mapOf(page)
  await openCard(map)
  await page
    .context()
    .route('https://www.openstreetmap.org/**', (route) => route.fulfill({ body: 'A licence' }))
  for (const [selector, goal] of [
    ['a[href*="openstreetmap.org"]', 'https://www.openstreetmap.org/copyright'],
    ['article details[open] a[href^="c/"]', `${SITE}c/`],
  ] as const) {
    const link = map.locator(selector).first()
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()])
    await soon(() => tab.url()).toContain(goal)
    await tab.close()
  }
  await map.locator('.credit a[href="#credits"]').first().click()
  await soon(() => new URL(map.url()).hash).toBe('#credits')
  expect(page.context().pages()).toHaveLength(1)
})

describe('messages', () => {
  const opened = shared(`${hosts.url}loader`, NARROW)
  const states = () => opened.page.evaluate(() => (window as never as { states: string[] }).states)
  const show = (query: string) =>
    opened.page.evaluate((text) => {
      const { panjshirMap } = window as never as {
        panjshirMap: { show(b: Element, q: string): void }
      }
      panjshirMap.show(document.querySelector('[data-panjshir-map]')!, text)
    }, query)

  it('tell the host the view at first and when it changes', async () => {
    const map = await mapOf(opened.page)
    await soon(states).toEqual(['theme=dark'])
    await map.getByRole('slider', { name: 'Moment' }).fill(String(24))
    await soon(async () => (await states()).at(-1)).toMatch(/^t=2021-09-0\dT\d\d:00&theme=dark$/)
  })

  it('set the view, and leave the appearance', async () => {
    const map = await mapOf(opened.page)
    await show('lens=nrf')
    await soon(async () => (await states()).at(-1)).toBe('lens=nrf&theme=dark')
    await soon(() => map.url()).toBe(`${SITE}?lens=nrf&theme=dark`)
    await show('lens=nonsense&t=never')
    await soon(async () => (await states()).at(-1)).toBe('theme=dark')
    await show('theme=light')
    await soon(async () => (await states()).at(-1)).toBe('theme=light')
  })

  it('do not take the article’s Back button', async () => {
    const map = await mapOf(opened.page)
    const before = await opened.page.evaluate(() => history.length)
    await openCard(map)
    await soon(() => selectedIn(map)).not.toBeNull()
    expect(await opened.page.evaluate(() => history.length)).toBe(before)
  })
})

it('nobody but the host sets the view', async () => {
  const { page } = await open(`${hosts.url}sibling`, NARROW)
  const map = await mapOf(page)
  await page.evaluate(() => {
    frames[0]!.postMessage({ type: 'panjshir-map:set', query: 'clock=about' }, '*')
  })
  await soon(() => map.url()).toBe(`${SITE}?clock=about`)
  const sibling = page.frames().find((frame) => frame.url() === 'about:srcdoc')!
  await intrude(map, sibling, 'parent.frames[0]')
  expect(await map.evaluate(() => location.search)).toBe('?clock=about')
})
