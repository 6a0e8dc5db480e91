/** What a page weighs: its document, its elements, and what the first view sends for. */
import { statSync } from 'node:fs'
import { join } from 'node:path'

import { alive, VIEWPORT } from './pages.mjs'

/**
 * @typedef {object} Weight
 * @property {number} html bytes of the document, uncompressed
 * @property {number} elements in the page once it is hydrated
 * @property {number} view brotli bytes of all that was asked for before that, without fonts
 * @property {number} fonts bytes of the fonts among them
 */

/**
 * @param {import('./pages.mjs').Browser} browser
 * @param {import('./sites.mjs').Site} site
 * @returns {Promise<Weight>}
 */
export async function weightOf(browser, site) {
  const context = await browser.newContext({ viewport: VIEWPORT })
  try {
    const page = await context.newPage()
    /** @type {import('playwright-core').Request[]} */
    const requests = []
    context.on('request', (request) => requests.push(request))
    await page.addInitScript(watchLife)
    await page.goto(site.url)
    await alive(page)
    const elements = await page.evaluate(() => document.querySelectorAll('*').length)
    const live = await page.evaluate(
      () => /** @type {{ bench: { live: number } }} */ (/** @type {unknown} */ (window)).bench.live,
    )
    const view = { page: 0, fonts: 0 }
    for (const request of [...requests]) {
      const response = await request.response()
      await response?.finished()
      if (request.timing().startTime > live) continue
      const { responseBodySize } = await request.sizes()
      view[request.resourceType() === 'font' ? 'fonts' : 'page'] += responseBodySize
    }
    const html = statSync(join(site.folder, 'index.html')).size
    return { html, elements, view: view.page, fonts: view.fonts }
  } finally {
    await context.close()
  }
}

/** Runs in the page: notes in window.bench when it is hydrated, in ms since 1970. */
function watchLife() {
  const seen = { live: Infinity }
  Object.assign(window, { bench: seen })
  new MutationObserver(() => {
    if (document.documentElement.dataset.live === 'yes') seen.live = Math.min(seen.live, Date.now())
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-live'] })
}
