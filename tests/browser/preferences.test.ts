/** What a reader's system asks of every page: more contrast, less transparency. */
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { open, type Options } from './harness'

const WIDE: Options = { width: 1280, height: 720 }

/** Sets a preference that Playwright has no option for. */
async function prefer(page: Page, name: string, value: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] })
}

const styleOf = (part: Locator, property: string): Promise<string> =>
  part.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

it('the credit lies on opaque ground for a reader who asks for less transparency', async () => {
  const { page } = await open('/', WIDE)
  const ground = () => styleOf(page.locator('.map-region .credit'), 'background-color')
  expect(await ground()).toMatch(/ \/ 0\.\d+\)$/)
  await prefer(page, 'prefers-reduced-transparency', 'reduce')
  expect(await ground()).toMatch(/^rgb\(/)
})

it('secondary words have the colour of the text for a reader who asks for more contrast', async () => {
  const { page } = await open('/', WIDE)
  const [muted, ink] = [page.locator('.map-region .credit'), page.locator('h1')]
  expect(await styleOf(muted, 'color')).not.toBe(await styleOf(ink, 'color'))
  await prefer(page, 'prefers-contrast', 'more')
  expect(await styleOf(muted, 'color')).toBe(await styleOf(ink, 'color'))
})
