/** Whether memory stays: the heap before and after many embeds, and before and after long play. */
import { createServer } from 'node:http'

import {
  alive,
  countWork,
  metric,
  nudge,
  PATIENCE,
  resting,
  startWebGl,
  VIEWPORT,
  withPage,
} from './pages.mjs'

/** @typedef {import('./pages.mjs').CDPSession} CDPSession */

/** Mounts, or whole passes of play, until caches that fill once are full. */
const WARM = { mounts: 10, passes: 1 }
/** One in so many embeds is kept until its WebGL map runs. */
const MOVED = 10

/**
 * @typedef {object} Growth
 * @property {number} times mounts, or minutes of play, between the two
 * @property {number} before bytes of heap in use after a collection
 * @property {number} after
 * @property {number} nodes DOM nodes more than before
 */

/**
 * Puts an embed into another origin's page and takes it out again, so many times. Each is kept until
 * it is hydrated, one in ten until its WebGL map runs.
 *
 * @param {import('./pages.mjs').Browser} browser
 * @param {string} site
 * @param {number} mounts
 * @returns {Promise<Growth>}
 */
export async function afterMounts(browser, site, mounts) {
  const host = await hostPage()
  const context = await browser.newContext({ viewport: VIEWPORT })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    const cdp = await context.newCDPSession(page)
    await countWork(cdp)
    await page.goto(host.url)
    const mount = async (/** @type {boolean} */ moved) => {
      const element = await page.evaluateHandle((src) => {
        const frame = document.createElement('iframe')
        Object.assign(frame, { src, width: 640, height: 600, title: 'embed' })
        return document.body.appendChild(frame)
      }, `${site}?ui=compact`)
      const frame = await element.contentFrame()
      if (frame === null) throw new Error('the embed has no frame')
      await alive(frame)
      if (moved) {
        await nudge(page, frame)
        const canvas = frame.locator('canvas.maplibregl-canvas')
        await canvas.waitFor({ state: 'attached', timeout: PATIENCE })
        await resting(cdp, 200)
      }
      await element.evaluate((one) => {
        one.remove()
      })
      await element.dispose()
    }
    for (let i = 0; i < WARM.mounts; i += 1) await mount(i % MOVED === 0)
    const before = await heapOf(cdp)
    for (let i = 0; i < mounts; i += 1) await mount(i % MOVED === 0)
    return { times: mounts, ...grown(before, await heapOf(cdp)) }
  } finally {
    await context.close()
    await host.close()
  }
}

/**
 * Lets the story play at its fastest, again from the start whenever it has come to its end.
 *
 * @param {import('./pages.mjs').Browser} browser
 * @param {string} site
 * @param {number} minutes
 * @returns {Promise<Growth>}
 */
export function afterPlay(browser, site, minutes) {
  return withPage(browser, site, async (page, cdp) => {
    await startWebGl(page, cdp)
    const button = (/** @type {string} */ name) => page.getByRole('button', { name, exact: true })
    const speed = page.getByRole('combobox', { name: 'Speed' })
    if ((await speed.count()) > 0) {
      const fastest = await speed.locator('option').last().getAttribute('value')
      await speed.selectOption(fastest)
    }
    const slider = page.locator('input[type="range"]').first()
    /** One pass to the end, or until `until`. */
    const pass = async (/** @type {number} */ until) => {
      await slider.press('Home')
      await button('Play').click()
      await button('Pause').waitFor()
      while (performance.now() < until && (await button('Pause').count()) > 0) {
        await page.waitForTimeout(500)
      }
      if ((await button('Pause').count()) > 0) await button('Pause').click()
      await button('Play').waitFor()
    }
    const rested = async () => {
      await slider.press('Home')
      await resting(cdp, 500)
      return heapOf(cdp)
    }
    for (let i = 0; i < WARM.passes; i += 1) await pass(Infinity)
    const before = await rested()
    const until = performance.now() + minutes * 60_000
    while (performance.now() < until) await pass(until)
    return { times: minutes, ...grown(before, await rested()) }
  })
}

/**
 * @param {{ heap: number, nodes: number }} before
 * @param {{ heap: number, nodes: number }} after
 */
function grown(before, after) {
  return { before: before.heap, after: after.heap, nodes: after.nodes - before.nodes }
}

/**
 * What is in use once everything that can go has gone: finalizers need more than one collection.
 *
 * @param {CDPSession} cdp
 */
async function heapOf(cdp) {
  for (let i = 0; i < 3; i += 1) {
    await cdp.send('HeapProfiler.collectGarbage')
    await new Promise((done) => setTimeout(done, 200))
  }
  return { heap: await metric(cdp, 'JSHeapUsedSize'), nodes: await metric(cdp, 'Nodes') }
}

/** An article of another origin: another port, on the same host so that both share a process. */
function hostPage() {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end('<!doctype html><title>An article</title><body>')
  })
  /** @type {Promise<{ url: string, close: () => Promise<void> }>} */
  const listening = new Promise((done) => {
    server.listen(0, () => {
      const address = server.address()
      if (address === null || typeof address === 'string') throw new Error('hostPage: no port')
      done({
        url: `http://localhost:${address.port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
  return listening
}
