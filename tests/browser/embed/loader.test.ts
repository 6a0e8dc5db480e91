/** embed.js on pages of others. */
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'

import { STORY } from '../data'
import { open, shared, SITE } from '../harness'
import { slider, soon } from '../reader'
import { fits, heightsOf, intrude, mapOf, mapsOf, openCard } from './in-frame'
import { serveHosts } from './hosts'

const SCRIPT = `<script async src="${SITE}embed.js"></script>`
const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>')}`
const ONE = `<div style="aspect-ratio: 4/5" data-panjshir-map data-resize="auto" data-t="2021-09-04T12:00" data-theme="dark" data-poster="${PICTURE}"
  data-alt="Two districts are contradicted" title="Who claimed what"><a href="/x">The map</a></div>`
const hosts = await serveHosts({
  one: { body: ONE + SCRIPT },
  two: {
    body: `${ONE}<p>Text</p><claims-map data-lens="nrf" data-resize="auto"></claims-map>${SCRIPT}${SCRIPT}`,
  },
  languages: {
    body: `<claims-map data-lang="fa" data-t="2021-09-04"></claims-map><claims-map data-lang="ps"></claims-map>${SCRIPT}`,
  },
  none: { body: SCRIPT },
  fixed: {
    body: `<div data-panjshir-map data-height="500"></div>${SCRIPT}`,
  },
  strict: {
    body: ONE + SCRIPT,
    csp: `default-src 'none'; script-src ${SITE}embed.js; frame-src ${SITE}; img-src data: ${SITE}; style-src 'unsafe-inline'`,
  },
  middle: { body: ONE + SCRIPT },
  outer: {
    body: '<iframe id="middle" title="Article" src="/middle" style="height:700px"></iframe>',
  },
})
afterAll(hosts.close)

const NARROW = { width: 640, height: 800 }
const box = (page: Page) => page.locator('[data-panjshir-map]')

it('without a publisher’s words has its title and the picture’s words in its own language', async () => {
  const { page } = await open(`${hosts.url}languages`, NARROW)
  const told = await page
    .locator('claims-map')
    .evaluateAll((boxes) =>
      boxes.flatMap((box) =>
        [...box.shadowRoot!.children].map((child) => [
          child.getAttribute('lang'),
          child.getAttribute('title') ?? child.getAttribute('alt'),
        ]),
      ),
    )
  const { fa, ps } = STORY.title
  expect(told).toContainEqual(['fa', `نقشهٔ ادعاها: ${fa!} (2021-09-04)`])
  expect(told).toContainEqual(['ps', `د ادعاوو نقشه: ${ps!}`])
  for (const [lang, words] of told) expect([lang, words?.includes('claims')]).toEqual([lang, false])
})

describe('a map of embed.js', () => {
  const opened = shared(`${hosts.url}one`, NARROW)

  it('is a frame with a title, lazy, without a referrer', async () => {
    const frame = box(opened.page).locator('iframe')
    const attribute = (name: string) => frame.getAttribute(name)
    expect(await attribute('title')).toBe('Who claimed what')
    expect(await attribute('loading')).toBe('lazy')
    expect(await attribute('allow')).toBe('clipboard-write')
    expect(await attribute('referrerpolicy')).toBe('no-referrer')
    expect(await attribute('src')).toBe(`${SITE}?t=2021-09-04T12%3A00&theme=dark`)
  })

  it('becomes as high as its content, after a card was opened too, and at 320 px', async () => {
    const map = await mapOf(opened.page)
    await fits(map)
    await openCard(map)
    await fits(map)
    await opened.page.setViewportSize({ width: 320, height: 640 })
    await fits(map)
    expect(opened.problems).toEqual([])
  })

  it('leaves one global name', async () => {
    const names = await opened.page.evaluate(() => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      const plain = new Set(Object.getOwnPropertyNames(frame.contentWindow))
      frame.remove()
      return Object.getOwnPropertyNames(window).filter((n) => !plain.has(n) && !/^\d|^__/.test(n))
    })
    expect(names.filter((name) => name !== 'after')).toEqual(['panjshirMap'])
  })

  it('goes and comes with its element, and gives back what stood there', async () => {
    const { page } = opened
    await page.evaluate(() => {
      const element = document.querySelector('[data-panjshir-map]')!
      Object.assign(window, { element })
      element.remove()
    })
    const inside = () =>
      page.evaluate(() => (window as never as { element: Element }).element.innerHTML)
    await soon(inside).toBe('<a href="/x">The map</a>')
    await soon(() => page.frames().length).toBe(1)
    await page.evaluate(() => {
      document.querySelector('h1')!.after((window as never as { element: Element }).element)
    })
    await fits(await mapOf(page))
    expect(await page.locator('iframe').count()).toBe(1)
  })
})

it('two maps on a page with the script twice are two frames, each of its own height', async () => {
  const { page, problems } = await open(`${hosts.url}two`, NARROW)
  const maps = await mapsOf(page, 2)
  await fits(maps[0]!)
  // The second has got its height out of sight.
  await soon(async () => {
    const { content, frame } = await heightsOf(maps[1]!)
    return Math.abs(content - frame)
  }).toBeLessThanOrEqual(1)
  await fits(maps[1]!)
  await openCard(maps[1]!)
  for (const map of maps) await fits(map)
  const heights = await Promise.all(maps.map(async (map) => (await heightsOf(map)).frame))
  expect(heights[0]).not.toBe(heights[1])
  expect(await page.locator('iframe').count()).toBe(2)
  expect(problems.filter((problem) => !problem.includes('/img/'))).toEqual([])
})

it('a map that is added later becomes a frame', async () => {
  const { page } = await open(`${hosts.url}none`, NARROW)
  await page.evaluate(() => {
    const late = document.createElement('section')
    late.innerHTML = '<claims-map data-t="2021-09-02T12:00" data-resize="auto"></claims-map>'
    document.querySelector('h1')!.after(late)
  })
  await fits(await mapOf(page))
})

it('a picture with words stands in on a slow line, in a box that does not move', async () => {
  // At localhost the frame shares the page's process, and so its slow line.
  const { page } = await open('about:blank', NARROW)
  const slow = await page.context().newCDPSession(page)
  await slow.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 200,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  })
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        (window as never as { shift: number }).shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(hosts.url.replace('127.0.0.1', 'localhost') + 'one', { waitUntil: 'commit' })
  const picture = page.getByAltText('Two districts are contradicted')
  await picture.waitFor()
  expect(await box(page).evaluate((element) => element.clientHeight)).toBe(800)
  await soon(() => picture.count()).toBe(0)
  await fits(await mapOf(page))
  // The box's end lay below the screen: growing moved nothing that was seen.
  expect(await page.evaluate(() => (window as never as { shift: number }).shift)).toBe(0)
})

it('a map of a fixed height keeps it, and scrolls inside', async () => {
  const { page } = await open(`${hosts.url}fixed`, NARROW)
  const map = await mapOf(page)
  await slider(map as never).waitFor()
  const { content, frame } = await heightsOf(map)
  expect(frame).toBe(500)
  expect(content).toBeGreaterThan(1000)
})

it('works under a host’s policy that names the script and the frame alone', async () => {
  const { page, problems } = await open(`${hosts.url}strict`, NARROW)
  await fits(await mapOf(page))
  expect(problems).toEqual([])
})

it('fits in a page inside a page, and accepts messages of its own host alone', async () => {
  const { page } = await open(`${hosts.url}outer`, NARROW)
  const map = await mapOf(page)
  await fits(map)
  await intrude(
    map,
    page,
    'frames[0].document.querySelector("[data-panjshir-map]").shadowRoot.querySelector("iframe").contentWindow',
  )
  expect(await map.evaluate(() => location.search)).not.toContain('lens')
})
