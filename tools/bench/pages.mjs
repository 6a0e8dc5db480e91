/** Opening pages to measure, and waiting until they rest. */
import { chromium } from 'playwright-core'

import { ensureChromium, FLAGS } from '../chromium.mjs'

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').CDPSession} CDPSession */

export const VIEWPORT = { width: 1280, height: 800 }
/** Longest waits, in ms: 1,000 claims in software WebGL on a busy machine. */
export const PATIENCE = 120_000
/** A page rests when its main thread works less than `work` ms in each of two times `pause` ms. */
const REST = { pause: 40, work: 3 }
/** A map counts as running when its page rested for so long, in ms, after the canvas came. */
const SETTLED = 1500

/** A Chromium with software WebGL, each page in its own profile. */
export async function openBrowser() {
  return chromium.launch({ executablePath: await ensureChromium(), args: FLAGS })
}

/**
 * Opens an address in a fresh profile and waits until the page is hydrated.
 *
 * @template T
 * @param {Browser} browser
 * @param {string} url
 * @param {(page: Page, cdp: CDPSession) => Promise<T>} use
 * @param {() => void} [probe] runs in the page before its own scripts
 * @returns {Promise<T>}
 */
export async function withPage(browser, url, use, probe) {
  const context = await browser.newContext({ viewport: VIEWPORT })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    if (probe) await page.addInitScript(probe)
    const cdp = await context.newCDPSession(page)
    await countWork(cdp)
    await page.goto(url, { timeout: PATIENCE })
    await alive(page)
    return await use(page, cdp)
  } finally {
    await context.close()
  }
}

/**
 * Waits until a page's controls answer.
 *
 * @param {Page | import('playwright-core').Frame} page
 */
export async function alive(page) {
  await page.waitForFunction(() => document.documentElement.dataset.live === 'yes', undefined, {
    timeout: PATIENCE,
  })
}

/**
 * Starts the WebGL map, by moving it there and back, and waits until it has drawn. Rejects when no map
 * comes.
 *
 * @param {Page} page
 * @param {CDPSession} cdp
 */
export async function startWebGl(page, cdp) {
  await nudge(page, page)
  await page.locator('canvas.maplibregl-canvas').waitFor({ state: 'attached' })
  await resting(cdp, SETTLED)
}

/**
 * Drags the map a little and back again, as a reader does.
 *
 * @param {Page} page whose pointer it is
 * @param {Page | import('playwright-core').Frame} where the map is
 */
export async function nudge(page, where) {
  const box = await where.locator('.map-view').first().boundingBox()
  if (box === null) throw new Error('the map has no box')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 30, y)
  await page.mouse.move(x, y)
  await page.mouse.up()
}

/**
 * Has Chromium count a page's work: in time of the processor, which other programs' do not lengthen.
 *
 * @param {CDPSession} cdp
 */
export async function countWork(cdp) {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
}

/**
 * Processor time that the page's main thread has worked so far, ms.
 *
 * @param {CDPSession} cdp
 */
export async function worked(cdp) {
  return (await metric(cdp, 'TaskDuration')) * 1000
}

/**
 * A figure of Chromium's about the page.
 *
 * @param {CDPSession} cdp
 * @param {string} name
 */
export async function metric(cdp, name) {
  const { metrics } = await cdp.send('Performance.getMetrics')
  const found = metrics.find((one) => one.name === name)
  if (found === undefined) throw new Error(`Chromium gives no ${name}`)
  return found.value
}

/**
 * Waits until the main thread rests.
 *
 * @param {CDPSession} cdp
 * @param {number} [least] ms that it must rest without a break
 * @returns {Promise<number>} what it had worked by the end, ms
 */
export async function resting(cdp, least = 2 * REST.pause) {
  let before = await worked(cdp)
  let rested = 0
  const until = performance.now() + PATIENCE
  while (rested < least) {
    if (performance.now() > until) throw new Error(`the page does not rest in ${PATIENCE} ms`)
    await new Promise((done) => setTimeout(done, REST.pause))
    const now = await worked(cdp)
    rested = now - before < REST.work ? rested + REST.pause : 0
    before = now
  }
  return before
}
