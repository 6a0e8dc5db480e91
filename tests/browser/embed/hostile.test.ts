/** What a page in a frame, and the loader in an article, do with what was written to break them. */
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'

import { open, shared, SITE } from '../harness'
import { soon } from '../reader'
import { fits, heightsOf, mapOf, mapsOf } from './in-frame'
import { serveHosts } from './hosts'

const SCRIPT = `<script src="${SITE}embed.js"></script>`
/** Would run, were it ever read as markup or followed as an address. */
const MARKUP = `"'><img src=x onerror="top.hacked=1"><script>top.hacked=1</script>`
const escaped = MARKUP.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

const names = ['title', 't', 'lens', 'claim', 'q', 'ui', 'accent', 'bg', 'font', 'height', 'aspect']
const hosts = await serveHosts({
  plain: { body: `<iframe id="map" title="Map" src="${SITE}?ui=compact"></iframe>` },
  parameters: {
    body: `<script>
  const markup = ${JSON.stringify(MARKUP).replaceAll('<', '\\u003c')}
  const frame = Object.assign(document.createElement('iframe'), { title: 'Map' })
  const names = ${JSON.stringify([...names, 'childId', 'parentUrl', 'theme', 'map', 'place'])}
  frame.src = '${SITE}?' + new URLSearchParams(names.map((name) => [name, markup])) + '#?secret=' + markup
  document.body.append(frame)
</script>`,
  },
  attributes: {
    body: `<div data-panjshir-map ${names.map((name) => `data-${name}="${escaped}"`).join(' ')}
  data-lang="constructor" data-alt="${escaped}"></div>
<claims-map data-lang="de" data-ui="compact"></claims-map>${SCRIPT}`,
  },
  look: {
    body: `<claims-map data-ui="bare" data-bg="white" data-font="sans"></claims-map>${SCRIPT}`,
  },
  clobbered: { body: `<p id="panjshirMap"></p><claims-map data-ui="bare"></claims-map>${SCRIPT}` },
})
afterAll(hosts.close)

const NARROW = { width: 640, height: 800 }
const hacked = (page: Page) => page.evaluate(() => 'hacked' in window)

describe('the page in a frame', () => {
  const opened = shared(`${hosts.url}plain`, NARROW)

  it('survives malformed messages of its host, and still handles valid ones', async () => {
    const { page } = opened
    const map = await mapOf(page)
    await map.locator('.credits').waitFor()
    await page.evaluate((markup) => {
      const say = (message: unknown) => frames[0]!.postMessage(message, '*')
      const circle: Record<string, unknown> = { type: 'panjshir-map:set' }
      circle.query = circle
      const type = 'panjshir-map:set'
      const values = [null, undefined, 0, NaN, true, '', '{', '[]', 'null', '{"type":null}', [], {}]
      const messages = [
        ...values,
        new Map([['type', type]]),
        new Uint8Array(9),
        new Date(0),
        circle,
        ...['[iFrameSizer]', '[iFrameSizer]:8:true:', `[iFrameSizer]${markup}:8:true:0`],
        ...['pymxPYMx', `pymxPYMx${markup}xPYMxwidthxPYMx9`, '[iFrameSizer]message:' + markup],
        { type, query: markup },
        { type, query: 'q='.padEnd(1e6, 'x') },
        { type, query: ['lens=nrf'] },
        { type, query: '__proto__=1&constructor=2&claim=__proto__&place=constructor' },
        ...['javascript:top.hacked=1//', 'data:text/html,x', '//', markup].flatMap((href) => [
          Object.fromEntries([
            ['type', 'panjshir-map:init'],
            ['link', href],
          ]),
          JSON.stringify({ type: 'get-location', href }),
        ]),
        { message: 'ready', secret: markup },
        { sentinel: 'amp', type: { toString: 'frames-init' } },
      ]
      for (const message of messages) say(message)
      say({ type, version: 1, query: 'lens=nrf' })
    }, MARKUP)
    await map.getByText('Only what the NRF said is drawn.').waitFor()
    expect(await hacked(page)).toBe(false)
    expect(
      await map.evaluate(() => document.querySelectorAll('[onerror], img[src="x"]').length),
    ).toBe(0)
    expect(opened.problems).toEqual([])
  })

  it('answers many sizes with few messages', async () => {
    const { page } = opened
    await mapOf(page)
    const heard = await page.evaluate(async () => {
      let heard = 0
      addEventListener('message', () => heard++)
      const frame = document.querySelector('iframe')!
      for (let i = 0; i < 60; i++) {
        frame.style.height = `${300 + (i % 2)}px`
        await new Promise(requestAnimationFrame)
      }
      return heard
    })
    expect(heard).toBeLessThan(60)
  })
})

it('parameters and fragment are never markup', async () => {
  const { page, problems } = await open(`${hosts.url}parameters`, NARROW)
  const map = await mapOf(page)
  // All that is left of it is text to search for.
  await soon(() => map.getByRole('searchbox').inputValue()).toContain('<script>')
  expect(await hacked(page)).toBe(false)
  expect(await map.evaluate(() => document.querySelectorAll('[onerror]').length)).toBe(0)
  expect(problems).toEqual([])
})

describe('embed.js', () => {
  it('takes attributes for text, and a language that the site lacks for English', async () => {
    const { page } = await open(`${hosts.url}attributes`, NARROW)
    const [hostile, other] = await mapsOf(page, 2)
    const [first, second] = await page.locator('iframe').all()
    expect(await first!.getAttribute('title')).toBe(MARKUP)
    expect(await second!.getAttribute('src')).toBe(`${SITE}?ui=compact`)
    for (const map of [hostile!, other!]) await map.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.locator('img[src="x"], [onerror]').count()).toBe(0)
    expect(await hacked(page)).toBe(false)
  })

  it('a link through the article sets the view, never the appearance', async () => {
    const query = `ui=full&theme=dark&bg=000000&lens=nrf&q=${MARKUP}#x`
    const { page } = await open(
      `${hosts.url}look#panjshir-map=${encodeURIComponent(query)}`,
      NARROW,
    )
    const map = await mapOf(page)
    await map.getByText('Only what the NRF said is drawn.').waitFor()
    const look = () =>
      map.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)))
    expect(await look()).toMatchObject({ ui: 'bare' })
    expect(await look()).not.toHaveProperty('theme')
    await page.evaluate(() => {
      location.hash = '#panjshir-map=ui%3Dfull%26theme%3Ddark%26font%3Dserif%26lens%3Dtaliban'
    })
    await map.getByText('Only what the Taliban said is drawn.').waitFor()
    await soon(() => new URL(map.url()).search).toBe('?lens=taliban&ui=bare&bg=white&font=sans')
    expect(await hacked(page)).toBe(false)
  })

  it('ignores an element with its name, and follows a frame that moves', async () => {
    const { page } = await open(`${hosts.url}clobbered`, NARROW)
    const first = await mapOf(page)
    await fits(first)
    const before = await heightsOf(first)
    await page.evaluate(() => {
      const section = document.createElement('section')
      document.body.append(section)
      section.append(document.querySelector('claims-map')!)
    })
    // A frame that moves is loaded anew.
    await soon(() => first.isDetached()).toBe(true)
    const map = await mapOf(page)
    await fits(map)
    expect((await heightsOf(map)).frame).toBe(before.frame)
    expect(await page.locator('iframe').count()).toBe(1)
  })
})
