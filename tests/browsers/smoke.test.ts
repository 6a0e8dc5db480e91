/** What a reader does first, in browsers other than Chromium. */
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { serveHosts } from '../browser/embed/hosts'
import { CLAIMS, STORY } from '../browser/data'
import { type Driver, FIREFOX, WEBKIT_DRIVER } from './driver'
import { startFirefox } from './firefox'
import { startWebKit } from './webkit'

const SITE = inject('site')
const CLAIM = 'taliban-paryan-taken'

const soon = <T>(read: () => T | Promise<T>) =>
  expect.poll(read, { timeout: 30_000, interval: 100 })

const BROWSERS = [
  {
    name: 'Firefox without WebGL',
    program: FIREFOX,
    webgl: false,
    start: () => startFirefox({ webgl: false }),
  },
  {
    name: 'Firefox with WebGL',
    program: FIREFOX,
    webgl: true,
    start: () => startFirefox({ webgl: true }),
  },
  { name: 'WebKitGTK', program: WEBKIT_DRIVER, webgl: true, start: () => startWebKit() },
] as const

describe.each(BROWSERS)('$name', ({ program, webgl, start }) => {
  let page: Driver
  beforeAll(async () => {
    if (!existsSync(program)) throw new Error(`no ${program}: run npm run test:browsers`)
    page = await start()
  })
  afterAll(() => page.close())

  const live = () => page.evaluate(() => document.documentElement.dataset.live)
  async function open(path: string): Promise<void> {
    await page.goto(`${SITE}${path}`)
    await soon(live).toBe('yes')
  }
  const attribute = (selector: string, name: string) =>
    page.evaluate(
      (selector, name) => document.querySelector(selector)?.getAttribute(name) ?? null,
      selector,
      name,
    )
  const count = (selector: string) =>
    page.evaluate((selector) => document.querySelectorAll(selector).length, selector)
  const moment = () => attribute('input[type="range"]', 'aria-valuetext')
  const focusSlider = () =>
    page.evaluate(() => document.querySelector<HTMLElement>('input[type="range"]')?.focus())
  /** Whether the middle of an element is what a pointer there would meet. */
  const isOnTop = (selector: string) =>
    page.evaluate((selector) => {
      const element = document.querySelector(selector)
      if (!element) return false
      const { left, top, width, height } = element.getBoundingClientRect()
      const met = document.elementFromPoint(left + width / 2, top + height / 2)
      return element === met || element.contains(met)
    }, selector)

  it('opens with its title, every claim and the names of all districts', async () => {
    await open('')
    expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
      STORY.title.en,
    )
    expect(await count('article[id^="claim-"]')).toBe(CLAIMS.length)
    expect(await count('.label .name')).toBe(STORY.districts.length)
    expect(await isOnTop('h1')).toBe(true)
    expect(
      await isOnTop('input[name="lens"][value="both"] + *, label:has(input[name="lens"])'),
    ).toBe(true)
  })

  it('steps by keys', async () => {
    await open('')
    await focusSlider()
    await page.press('ArrowRight')
    await soon(moment).toBe('Friday 3 September, 19:00')
    await page.press('End')
    await soon(moment).toBe('Sunday 5 September, 24:00')
  })

  it('a dot selects its claim, whose card comes into sight', async () => {
    await open('')
    await page.click(`.timeline [data-claim="${CLAIM}"]`)
    await soon(() => attribute(`#claim-${CLAIM}`, 'aria-current')).toBe('true')
    await soon(() => isOnTop(`#claim-${CLAIM} summary`)).toBe(true)
    await page.press('Escape')
    await soon(() => attribute(`#claim-${CLAIM}`, 'aria-current')).toBe(null)
  })

  it('a district selects its place', async () => {
    await open('')
    await page.click('.label[data-label="paryan"] .name')
    await soon(() => attribute('.label[data-label="paryan"] .name', 'aria-pressed')).toBe('true')
  })

  it('lenses: one party’s map, and both beside each other with their table', async () => {
    await open('')
    await page.click('label:has(input[name="lens"][value="taliban"])')
    await soon(() => page.evaluate(() => location.search)).toContain('lens=taliban')
    await page.click('label:has(input[name="lens"][value="compare"])')
    await soon(() => count('[data-lens] .map-view .frame')).toBe(2)
    await soon(() => count('#claims table tbody tr')).toBeGreaterThanOrEqual(STORY.districts.length)
  })

  it('a dialog opens and Escape closes it', async () => {
    await open('')
    await page.click('.key button')
    await soon(() => count('dialog[open]')).toBe(1)
    await page.press('Escape')
    await soon(() => count('dialog[open]')).toBe(0)
  })

  it('a link to a claim and a moment opens there', async () => {
    await open(`?t=2021-09-04T12:00&claim=${CLAIM}`)
    await soon(moment).toBe('Saturday 4 September, 12:00')
    await soon(() => attribute(`#claim-${CLAIM}`, 'aria-current')).toBe('true')
  })

  it(webgl ? 'zooming starts the WebGL map' : 'zooming works on the drawn map', async () => {
    await open('')
    await page.click('button[aria-label="Zoom in"]')
    if (webgl) await expect.poll(() => count('.map-view.gl'), { timeout: 90_000 }).toBe(1)
    await soon(() => page.evaluate(() => location.search)).toContain('map=')
    expect(await count('.map-view .frame > .terrain > svg')).toBe(1)
  })

  it.each([
    [
      'by the loader',
      `<div data-panjshir-map data-height="700"></div><script async src="${SITE}embed.js"></script>`,
    ],
    [
      'in a plain sandboxed frame',
      `<iframe sandbox="allow-scripts" title="map" src="${SITE}" style="width: 100%; height: 700px"></iframe>`,
    ],
  ])('embedded %s it steps', async (_, body) => {
    const hosts = await serveHosts({ host: { body } })
    try {
      await page.goto(`${hosts.url}host`)
      await soon(() => page.frames()).toBe(1)
      await page.enter()
      await soon(live).toBe('yes')
      const before = await moment()
      await page.click('button[aria-label="Next claim"]')
      await soon(moment).not.toBe(before)
    } finally {
      await page.goto('about:blank')
      await hosts.close()
    }
  })
})
