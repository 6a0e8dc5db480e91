/** The map beside what else a page runs: others' listeners, styles, loaders, routers, frameworks. */
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'

import { scriptOf } from '../../../tools/loader'
import { alive, open, SITE } from '../harness'
import { slider, soon } from '../reader'
import { type HostPage, serveHosts } from './hosts'
import { fits, heightsOf, mapOf, mapsOf } from './in-frame'

const SCRIPT = `<script async src="${SITE}embed.js"></script>`
const COMPACT = `<claims-map data-ui="compact" data-height="640"><p><a href="/x">The map</a></p></claims-map>`
/** Parses every message as JSON, as unguarded as some publishers do. */
const PARSING = `<script>
  window.failed = 0
  addEventListener('message', ({ data }) => { try { JSON.parse(data) } catch { failed++ } })
</script>`
/** An old listener for Datawrapper's charts: every frame whose address contains the key. */
const CHARTS = `<script>
  addEventListener('message', ({ data }) => {
    const heights = data['datawrapper-height']
    for (const key in heights)
      for (const frame of document.querySelectorAll("iframe[src*='" + key + "']"))
        frame.style.height = heights[key] + 'px'
  })
</script>`
const plain = (query: string, width = 600) =>
  `<iframe title="${query}" src="${SITE}?${query}" style="width:${width}px;height:500px"></iframe>`
const RULES = [
  'margin:24px 0 !important',
  'max-width:300px !important; max-height:200px !important',
  'min-height:900px !important; padding:1em !important',
  'border:5px solid !important; box-sizing:border-box !important',
  'position:static !important; width:auto !important; height:auto !important',
  'opacity:0 !important; visibility:hidden !important; display:none !important',
  'transform:scale(.5) !important; aspect-ratio:16/9 !important; float:left !important',
]
const address = new URL(SITE)
const PLACE = { base: address.pathname, home: '' }
const bundled = (home: string) => scriptOf('src/embed/loader.ts', 'data', { ...PLACE, home })
const inlined = (code: string) => `${COMPACT}<script>${code.replaceAll('</', '<\\/')}</script>`

const hosts = await serveHosts({
  'parsing-plain': { body: PARSING + plain('ui=compact') },
  'parsing-loader': { body: PARSING + COMPACT + SCRIPT },
  'charts-loader': { body: `${CHARTS}<claims-map data-height="640"></claims-map>${SCRIPT}` },
  'charts-plain': {
    body:
      CHARTS + plain('t=2021-09-02T12:00&ui=compact') + plain('t=2021-09-04T12:00&ui=compact', 320),
  },
  'charts-same': { body: CHARTS + plain('ui=compact') + plain('ui=compact', 320) },
  ...(Object.fromEntries(
    RULES.map((rule, i) => [
      `rules-${i}`,
      { body: `<style>iframe, img, .article * { ${rule} }</style>${COMPACT}${SCRIPT}` },
    ]),
  ) as Record<string, HostPage>),
  'rules-box': {
    body: `<style>* { box-sizing: border-box !important; padding: 9px !important;
      max-height: 300px !important; border: 1px solid; height: auto !important }
      html, body { max-height: none !important }</style>${COMPACT}${SCRIPT}`,
  },
  module: {
    body: `<script type="text/plain" src="/vendor/embed.js"></script>${COMPACT}
<script type="module" src="${SITE}embed.js"></script>`,
  },
  inlined: { body: inlined(await bundled('')) },
  'inlined-home': { body: inlined(await bundled(SITE)) },
  figure: { body: `<figure data-panjshir-map data-ui="compact"><b>Was here</b></figure>${SCRIPT}` },
  titles: {
    body: `${'<claims-map data-ui="bare" data-t="2021-09-04T12:00"></claims-map>'.repeat(2)}
<claims-map data-ui="bare" data-t="2021-09-03"></claims-map>
<claims-map data-ui="bare" data-title="Map of claims"></claims-map>
<iframe title="Map of claims" srcdoc="<p>Other</p>"></iframe>${SCRIPT}`,
  },
})
afterAll(hosts.close)

const NARROW = { width: 700, height: 900 }

describe('on a page that parses every message', () => {
  const failed = (page: Page) => page.evaluate(() => (window as never as { failed: number }).failed)
  /** Ten steps, one soon after the other. */
  async function failures(name: string) {
    const { page } = await open(`${hosts.url}parsing-${name}`, NARROW)
    const map = await mapOf(page)
    // A second without a change, after which the state would be sent.
    const rest = () => map.evaluate(() => new Promise((done) => setTimeout(done, 1500)))
    await rest()
    const loading = await failed(page)
    for (let i = 0; i < 10; i++) await slider(map as never).press('ArrowRight')
    await rest()
    return [loading, (await failed(page)) - loading]
  }

  it('a plain frame causes few errors, and none for each step', async () => {
    const [loading, steps] = await failures('plain')
    expect(loading).toBeLessThan(12)
    // The view once it rests, and three sizes where a line was added.
    expect(steps).toBeLessThanOrEqual(4)
  })

  it('the loader’s frame says that it is there, and then uses a channel of its own', async () => {
    expect(await failures('loader')).toEqual([1, 0])
  })
})

describe('beside a listener for charts', () => {
  it('the loader’s frame keeps its box', async () => {
    const { page } = await open(`${hosts.url}charts-loader`, NARROW)
    const map = await mapOf(page)
    await slider(map as never).press('ArrowRight')
    await soon(async () => (await heightsOf(map)).frame).toBe(640)
  })

  it('two plain frames have their own heights', async () => {
    const { page } = await open(`${hosts.url}charts-plain`, NARROW)
    for (const map of await mapsOf(page, 2)) await fits(map)
  })

  it('two frames of one address keep theirs', async () => {
    const { page } = await open(`${hosts.url}charts-same`, NARROW)
    for (const map of await mapsOf(page, 2)) {
      await slider(map as never).press('ArrowRight')
      expect((await heightsOf(map)).frame).toBe(500)
    }
  })
})

describe('under a theme’s rules', () => {
  it.each(RULES.map((rule, i) => [rule, i] as const))(
    '%s the frame fills its box',
    async (_, i) => {
      const { page } = await open(`${hosts.url}rules-${i}`, NARROW)
      await fits(await mapOf(page))
      const [box, frame] = await Promise.all(
        ['claims-map', 'claims-map iframe'].map((one) => page.locator(one).boundingBox()),
      )
      expect(frame).toEqual(box)
      expect(await page.locator('claims-map iframe').isVisible()).toBe(true)
    },
  )

  it('for every element it is not cut', async () => {
    const { page } = await open(`${hosts.url}rules-box`, NARROW)
    await fits(await mapOf(page))
  })
})

describe('the loader’s own address', () => {
  it('is not that of another script, for a module too', async () => {
    const { page } = await open(`${hosts.url}module`, NARROW)
    await mapOf(page)
  })

  it('is written in where the build has one, also for an inlined script', async () => {
    const { page } = await open(`${hosts.url}inlined-home`, NARROW)
    await mapOf(page)
  })

  it('else an inlined script leaves what stands there, and says why', async () => {
    const { page } = await open('about:blank', NARROW)
    const warned = page.waitForEvent('console')
    await page.goto(`${hosts.url}inlined`)
    expect((await warned).text()).toMatch(/^panjshir-map: .*SITE/)
    await page.getByRole('link', { name: 'The map' }).waitFor()
    expect(await page.locator('iframe').count()).toBe(0)
  })
})

describe('what the page’s framework rendered', () => {
  it('stays as it was, children and text alike, and can be removed by it', async () => {
    const { page, problems } = await open(`${hosts.url}parsing-loader`, NARROW)
    await mapOf(page)
    const after = await page.evaluate(() => {
      const box = document.querySelector('claims-map')!
      // As a hydrating framework checks: the same nodes in the same order, and no other.
      const same = box.innerHTML
      box.removeChild(box.firstChild!)
      box.append(Object.assign(document.createElement('b'), { textContent: 'New text' }))
      return [same, box.innerHTML]
    })
    expect(after).toEqual(['<p><a href="/x">The map</a></p>', '<b>New text</b>'])
    expect(await page.getByText('New text').isVisible()).toBe(false)
    expect(await page.locator('claims-map iframe').count()).toBe(1)
    expect(problems).toEqual([])
  })

  it('is there when the page is hydrated after the map', async () => {
    const { page } = await open(`${hosts.url}parsing-loader`, NARROW)
    await alive(page)
    const nodes = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('claims-map')!)
      const names: string[] = []
      while (walker.nextNode()) names.push(walker.currentNode.nodeName)
      return names
    })
    expect(nodes).toEqual(['P', 'A', '#text'])
  })

  it('is invisible in an element that can have no shadow root', async () => {
    const { page } = await open(`${hosts.url}figure`, NARROW)
    await fits(await mapOf(page))
    expect(await page.getByText('Was here').isVisible()).toBe(false)
    expect(await page.locator('figure > b').count()).toBe(1)
    await page.evaluate(() => document.querySelector('figure b')!.remove())
    expect(await page.locator('figure iframe').isVisible()).toBe(true)
  })
})

it('a router’s fragment is not lost: the link that is copied is of our own page', async () => {
  const { page } = await open(`${hosts.url}charts-loader#/story/12`, NARROW)
  const map = await mapOf(page)
  const linkOf = async () => {
    await map.evaluate(() => {
      const writeText = (text: string) => {
        document.documentElement.dataset.copied = text
        return Promise.resolve()
      }
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
    })
    if ((await map.locator('article details[open]').count()) === 0)
      await map.locator('article[id^="claim-"] summary').first().click()
    await map.locator('article details[open] .actions .link a').first().click()
    return map.evaluate(() => document.documentElement.dataset.copied ?? '')
  }
  await soon(linkOf).toMatch(new RegExp(`^${SITE}`))
  // Without a fragment the article can have ours.
  await page.evaluate(() => (location.hash = ''))
  await soon(linkOf).toMatch(new RegExp(`^${hosts.url}charts-loader#panjshir-map=`))
  await page.evaluate(() => (location.hash = '#/story/13'))
  await soon(linkOf).toMatch(new RegExp(`^${SITE}`))
})

it('no two frames have the same title: the moment, else a number, tells them apart', async () => {
  const { page } = await open(`${hosts.url}titles`, NARROW)
  const titles = await page
    .locator('claims-map iframe')
    .evaluateAll((frames) => frames.map((frame) => frame.getAttribute('title')))
  expect(titles.map((title) => title?.replace(/.* who claimed what/, '…'))).toEqual([
    '… (2021-09-04 12:00)',
    '… (2021-09-04 12:00) (2)',
    '… (2021-09-03)',
    'Map of claims (2)',
  ])
})
