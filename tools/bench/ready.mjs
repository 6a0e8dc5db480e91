/** How soon a page is ready after it was asked for, and what its main thread did until then. */
import { withPage } from './pages.mjs'
import { readyAt } from './statistics.mjs'

/**
 * @typedef {object} Ready in ms from the start of the navigation
 * @property {number} live when the controls began to answer
 * @property {number} ready see `readyAt`
 * @property {number} longest the longest task that began before, 0 where all were under 50 ms
 */
/** @typedef {{ live: number, frames: number[], tasks: [start: number, duration: number][] }} Seen */

/**
 * One cold start.
 *
 * @param {import('./pages.mjs').Browser} browser
 * @param {string} url
 * @returns {Promise<Ready>} Rejects when the slider does not answer then.
 */
export function coldStart(browser, url) {
  return withPage(
    browser,
    url,
    async (page) => {
      for (;;) {
        const { live, frames, tasks } = await page.evaluate(
          () => /** @type {{ bench: Seen }} */ (/** @type {unknown} */ (window)).bench,
        )
        const ready = readyAt(live, frames)
        if (ready === undefined) {
          await page.waitForTimeout(250)
          continue
        }
        const slider = page.locator('input[type="range"]').first()
        const text = await slider.getAttribute('aria-valuetext')
        await slider.press('ArrowRight')
        await page.waitForFunction(
          ([before]) =>
            document.querySelector('input[type="range"]')?.getAttribute('aria-valuetext') !==
            before,
          [text],
        )
        const before = tasks.filter(([start]) => start < ready)
        return { live, ready, longest: Math.max(0, ...before.map(([, duration]) => duration)) }
      }
    },
    watchStart,
  )
}

/** Runs in the page, ahead of its own scripts: notes frames, long tasks and when it is hydrated. */
function watchStart() {
  /** @type {Seen} */
  const seen = { live: Infinity, frames: [], tasks: [] }
  Object.assign(window, { bench: seen })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push([startTime, duration])
  }).observe({ type: 'longtask', buffered: true })
  new MutationObserver(() => {
    if (document.documentElement.dataset.live === 'yes') {
      seen.live = Math.min(seen.live, performance.now())
    }
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-live'] })
  const frame = () => {
    seen.frames.push(performance.now())
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}
