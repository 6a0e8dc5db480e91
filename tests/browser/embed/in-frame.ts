/** What a reader of an article sees of the map in it. */
import type { Frame, Page } from 'playwright-core'

import { SITE } from '../harness'
import { soon } from '../reader'

/** The frames of our page that an article holds, in its order, once their scripts run. */
export async function mapsOf(page: Page, count = 1): Promise<readonly Frame[]> {
  const maps = () => page.frames().filter((frame) => frame.url().startsWith(SITE))
  await soon(() => maps().length).toBe(count)
  await Promise.all(
    maps().map((map) =>
      map.waitForSelector('html[data-in-frame][data-live]', { state: 'attached' }),
    ),
  )
  return maps()
}

export async function mapOf(page: Page): Promise<Frame> {
  const [map] = await mapsOf(page)
  if (!map) throw new Error('the page holds no map')
  return map
}

/** Height of the content, px, of the frame around it, px, and whether the content overflows it. */
export async function heightsOf(map: Frame) {
  const content = await map.evaluate(() => document.documentElement.getBoundingClientRect().height)
  const element = await map.frameElement()
  const frame = await element.evaluate((iframe) => (iframe as Element).clientHeight)
  return { content, frame }
}

/** Waits until the frame is as high as its content, within a pixel, and stays so for two frames. */
export async function fits(map: Frame, max = Infinity): Promise<void> {
  // A frame out of sight draws no frames.
  await (await map.frameElement()).scrollIntoViewIfNeeded()
  await soon(async () => {
    const before = await heightsOf(map)
    await map.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    )
    const { content, frame } = await heightsOf(map)
    const off = Math.abs(frame - Math.min(max, content))
    return before.frame === frame && frame > 150 ? off : `moving: ${off}`
  }).toBeLessThanOrEqual(1)
}

/**
 * Waits until the frame has kept its box for so long that Chromium no longer ignores presses in it:
 * it does, for half a second, in a frame of another site that has moved or changed its size
 * (chromestatus.com/feature/5406180975312896).
 */
export async function rests(map: Frame): Promise<void> {
  const element = await map.frameElement()
  let [box, since] = ['', Date.now()]
  await soon(async () => {
    const now = JSON.stringify(
      await element.evaluate((one) => (one as Element).getBoundingClientRect()),
    )
    if (now !== box) [box, since] = [now, Date.now()]
    return Date.now() - since
  }).toBeGreaterThan(600)
}

/** Unfolds the first card of the list. */
export async function openCard(map: Frame): Promise<void> {
  await rests(map)
  await map.locator('article[id^="claim-"] summary').first().click()
  await map.locator('article[id^="claim-"] details[open]').first().waitFor()
  await rests(map)
}

/** Sends a message to the map from another frame than its host's; waits until it has been heard. */
export async function intrude(map: Frame, from: Frame | Page, path: string): Promise<void> {
  // Listening before anything is said: the two frames may be in different processes.
  const listener = await map.evaluateHandle(() => ({
    heard: new Promise<void>((done) => {
      addEventListener('message', ({ data }) => {
        if (data === 'that was all') done()
      })
    }),
  }))
  const set = JSON.stringify({ type: 'panjshir-map:set', query: 'lens=nrf' })
  await from.evaluate(`${path}.postMessage(${set}, '*'); ${path}.postMessage('that was all', '*')`)
  await listener.evaluate(({ heard }) => heard)
}
