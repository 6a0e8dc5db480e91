/** What a step of the slider costs, by key, hour by hour from the first to the last. */
import { resting, startWebGl, VIEWPORT, withPage, worked } from './pages.mjs'

/**
 * @typedef {object} Steps one value a step, in ms
 * @property {number[]} handlers from the key's arrival to the end of its handlers
 * @property {number[]} frames from the key to the end of the next frame on the main thread
 * @property {number[]} thread processor time of the main thread until it rests again
 */
/** @typedef {{ handlers: number, frame: number }} Seen */

/**
 * One pass over all hours of a fresh page.
 *
 * @param {import('./pages.mjs').Browser} browser
 * @param {import('./sites.mjs').Site} site
 * @returns {Promise<Steps>}
 */
export function passOver(browser, site) {
  return withPage(
    browser,
    site.url,
    async (page, cdp) => {
      if (site.maker === 'map') await startWebGl(page, cdp)
      // After a frame Chromium looks for what is under the pointer: over the map in both pages.
      await page.mouse.move(VIEWPORT.width / 3, VIEWPORT.height / 2)
      const slider = page.locator('input[type="range"]').first()
      await slider.focus()
      await page.keyboard.press('Home')
      await resting(cdp, 500)
      const hours = Number(await slider.getAttribute('max'))
      /** @type {Steps} */
      const steps = { handlers: [], frames: [], thread: [] }
      for (let hour = 1; hour <= hours; hour += 1) {
        const before = await worked(cdp)
        await page.keyboard.press('ArrowRight')
        const after = await resting(cdp)
        const { seen, value } = await slider.evaluate((element) => ({
          seen: /** @type {{ bench?: Seen }} */ (/** @type {unknown} */ (window)).bench,
          value: /** @type {HTMLInputElement} */ (element).valueAsNumber,
        }))
        if (value !== hour || seen === undefined) {
          throw new Error(`${site.maker}: hour ${value} after ${hour} presses`)
        }
        steps.handlers.push(seen.handlers)
        steps.frames.push(seen.frame)
        steps.thread.push(after - before)
      }
      return steps
    },
    watchKeys,
  )
}

/** Runs in the page, ahead of its own scripts: notes how each key is answered, in window.bench. */
function watchKeys() {
  const seen = { handlers: NaN, frame: NaN }
  let began = 0
  /** @type {number} */
  let pressed
  const { port1, port2 } = new MessageChannel()
  // Posted in a frame's first callback, it arrives once the frame's style, layout and paint are done.
  port2.onmessage = () => (seen.frame = performance.now() - pressed)
  const ended = () => (seen.handlers = performance.now() - began)
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      began = performance.now()
      pressed = timeStamp
      requestAnimationFrame(() => {
        port1.postMessage(0)
      })
    },
    { capture: true },
  )
  // A slider's key sends both, one after the other, once its own handlers are through.
  addEventListener('input', ended)
  addEventListener('change', ended)
  Object.assign(window, { bench: seen })
}
