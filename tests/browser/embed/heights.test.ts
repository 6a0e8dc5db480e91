/** Under every host's script the frame becomes as high as its content, and stays so. */
import { afterAll, describe, expect, it } from 'vitest'

import { open, shared, SITE } from '../harness'
import { fits, heightsOf, mapOf, openCard } from './in-frame'
import { type HostPage, serveHosts } from './hosts'
import { LIBRARIES } from './listeners'
import { rectsOf } from '../reader'

const MAP = `${SITE}?t=2021-09-04T12:00`
const SMALL = [
  ['compact', 'pym'],
  ['bare', 'iframe-resizer-4'],
] as const
const LATE = 'guardian-late'
/** The Guardian's page, whose scripts answer the frame only long after it is drawn. */
const lateGuardian = ({ body }: HostPage): HostPage => ({
  body: body.replace(/iframe\.contentWindow\.postMessage\(([^]*?)\n *\)/, (call) => {
    return `setTimeout(() => ${call}, 4000)`
  }),
})
const hosts = await serveHosts(
  Object.fromEntries([
    ...LIBRARIES.map(({ name, page }) => [name, page(MAP)] as const),
    ...SMALL.map(([ui, name]) => [
      `${ui}-${name}`,
      LIBRARIES.find((one) => one.name === name)!.page(`${MAP}&ui=${ui}`),
    ]),
    [LATE, lateGuardian(LIBRARIES.find(({ name }) => name === 'guardian')!.page(MAP))],
  ]) as Record<string, HostPage>,
)
afterAll(hosts.close)

describe.each(LIBRARIES)('$name (the real library: $real)', ({ name, real, max }) => {
  const opened = shared(`${hosts.url}${name}`, { width: 640, height: 800 })

  it('is as high as its content after loading', async () => {
    await fits(await mapOf(opened.page), max)
  })

  it('is as high after a card was opened', async () => {
    const map = await mapOf(opened.page)
    const before = await heightsOf(map)
    await openCard(map)
    expect((await heightsOf(map)).content).toBeGreaterThan(before.content + 40)
    await fits(map, max)
  })

  it('is as high after turning to 320 px', async () => {
    const map = await mapOf(opened.page)
    const before = await heightsOf(map)
    await opened.page.setViewportSize({ width: 320, height: 640 })
    expect((await heightsOf(map)).content).not.toBe(before.content)
    await fits(map, max)
  })

  it('is as high with all of it larger', async () => {
    const map = await mapOf(opened.page)
    await map.evaluate(() => (document.body.style.zoom = '1.3'))
    await fits(map, max)
  })

  it.runIf(real)('breaks nothing on the host’s page', () => {
    expect(opened.problems).toEqual([])
  })
})

it('is as high as its content where the host shows late which protocol it uses', async () => {
  const { page } = await open(`${hosts.url}${LATE}`, { width: 640, height: 800 })
  const map = await mapOf(page)
  expect((await heightsOf(map)).frame).toBeLessThan(200)
  await fits(map)
})

it.each(SMALL)('the %s view is as high as its content under %s', async (ui, name) => {
  const { page, problems } = await open(`${hosts.url}${ui}-${name}`, {
    width: 640,
    height: 800,
  })
  const map = await mapOf(page)
  await map.locator('.credits').waitFor()
  await fits(map)
  // preferred-height.ts: at least 46 % of the width.
  const [drawn] = await rectsOf(map.locator('.app > .map'))
  expect(drawn!.bottom - drawn!.top).toBeGreaterThanOrEqual(0.46 * 640 - 1)
  await page.setViewportSize({ width: 320, height: 640 })
  await fits(map)
  const { content } = await heightsOf(map)
  expect(content).toBeGreaterThan(440)
  expect(content).toBeLessThan(1200)
  expect(problems).toEqual([])
})

it('posts to AMP that it is ready, then its height', async () => {
  const { page } = await open(`${hosts.url}amp`, { width: 640, height: 800 })
  await fits(await mapOf(page))
  const heard = await page.evaluate(() => (window as never as { heard: string[] }).heard)
  expect(heard.slice(0, 2)).toEqual(['embed-ready', 'embed-size'])
})
