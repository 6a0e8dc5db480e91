/** Frames as high as their content, frames on paper, and links where a sandbox opens none. */
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'

import { open, shared, SITE } from '../harness'
import { soon } from '../reader'
import { serveHosts } from './hosts'
import { fits, mapOf } from './in-frame'

const MAP = `${SITE}?t=2021-09-04T12:00`
const hosts = await serveHosts({
  tall: {
    body: `<p style="height:100px">Text</p><iframe id="map" title="Map" src="${SITE}"></iframe>
<script>
  addEventListener('message', ({ data }) => {
    if (data.type === 'panjshir-map:size') document.getElementById('map').style.height = data.height + 'px'
  })
</script>`,
  },
  compact: { body: `<iframe title="Map" src="${MAP}&ui=compact" height="640"></iframe>` },
  full: { body: `<iframe title="Map" src="${MAP}" height="640"></iframe>` },
  wordpress: {
    body: `<iframe title="Map" sandbox="allow-scripts" src="${MAP}&ui=compact#?secret=aB3" height="640"></iframe>
<script>
  window.asked = []
  addEventListener('message', ({ data }) => { if (data.message === 'link') asked.push(data) })
</script>`,
  },
})
afterAll(hosts.close)

const NARROW = { width: 720, height: 800 }
const scrolled = (page: Page) => page.evaluate(() => scrollY)

describe('in a frame as high as its content', () => {
  const opened = shared(`${hosts.url}tall`, NARROW)

  it.each(['All signs', 'Embed'])('a dialog opens where the reader is (%s)', async (name) => {
    const { page } = opened
    const map = await mapOf(page)
    await fits(map)
    const button = map.getByRole('button', { name }).first()
    await button.scrollIntoViewIfNeeded()
    const before = await scrolled(page)
    await button.click()
    const dialog = map.locator('dialog[open]')
    await dialog.waitFor()
    const box = (await dialog.boundingBox())!
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y).toBeLessThan(600)
    expect(box.height).toBeLessThanOrEqual(640)
    await page.keyboard.press('Escape')
    await soon(() => dialog.count()).toBe(0)
    expect(Math.abs((await scrolled(page)) - before)).toBeLessThan(200)
  })

  it('the card of a mark that was pressed comes into the host’s view', async () => {
    const { page } = opened
    const map = await mapOf(page)
    const mark = map.locator('section.timeline [data-claim]').first()
    await mark.evaluate((one) => {
      one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    })
    await soon(() => new URL(map.url()).searchParams.get('claim')).not.toBeNull()
    const claim = new URL(map.url()).searchParams.get('claim')!
    await soon(async () => (await map.locator(`#claim-${claim}`).boundingBox())!.y).toBeLessThan(
      800,
    )
  })
})

describe('on paper', () => {
  async function printed(name: string) {
    const { page } = await open(`${hosts.url}${name}`, NARROW)
    const map = await mapOf(page)
    await map.locator('section.timeline').waitFor()
    await map.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    return map
  }

  it('a small view has its parts one under the other, and no list', async () => {
    const map = await printed('compact')
    await map.locator('.credits').waitFor()
    const [region, timeline, credits] = await Promise.all(
      ['.map-region', 'section.timeline', '.credits'].map((one) => map.locator(one).boundingBox()),
    )
    expect(region!.y + region!.height).toBeLessThanOrEqual(timeline!.y + 1)
    expect(timeline!.y + timeline!.height).toBeLessThanOrEqual(credits!.y + 1)
    expect(await map.locator('.app > .panel').isVisible()).toBe(false)
  })

  it('the whole page in a box has what both sides said, and nothing that is cut', async () => {
    const map = await printed('full')
    expect(await map.locator('section.timeline').isVisible()).toBe(false)
    const height = await map.evaluate(() => document.documentElement.getBoundingClientRect().height)
    expect(height).toBeLessThanOrEqual(640)
  })
})

it('where a sandbox opens no link, WordPress is asked to', async () => {
  const { page } = await open(`${hosts.url}wordpress`, NARROW)
  const map = await mapOf(page)
  await map.getByRole('link', { name: 'View full map' }).click()
  const asked = () => page.evaluate(() => (window as never as { asked: unknown[] }).asked)
  await soon(asked).toEqual([{ message: 'link', value: MAP, secret: 'aB3' }])
})
