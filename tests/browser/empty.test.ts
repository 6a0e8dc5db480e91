/** What the page says when the search or the filters leave nothing. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { CLAIMS } from './data'
import { open, PHONE_AND_DESKTOP } from './harness'
import { soon } from './reader'

const NOTHING = 'No claim fits this search and these filters.'

/** The counts beside the map: said, and maybe said. */
const counts = (page: Page) =>
  page
    .locator('#claims [data-count="made"] b, #claims [data-count="maybe"] b')
    .evaluateAll((all) => all.map((one) => Number(one.textContent)))

describe.each(PHONE_AND_DESKTOP)('on a %s', (_, options) => {
  it('a search that finds nothing is told on the first screen, with the way back', async () => {
    const { page, problems } = await open('/?q=nobody+said+this', options)
    // The list lies below the first screen: the map says it.
    const here = page.locator('.map-region')
    const told = here.getByText(NOTHING)
    await soon(() => told.isVisible()).toBe(true)
    const back = here.getByRole('button', { name: 'Show all claims' }).last()
    const onFirstScreen = async () => {
      const boxes = await Promise.all([told.boundingBox(), back.boundingBox()])
      return boxes.every((box) => box && box.y >= 0 && box.y + box.height <= options.height!)
    }
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await soon(onFirstScreen).toBe(true)
    await back.click()
    await soon(() => page.getByText(NOTHING).locator('visible=true').count()).toBe(0)
    await soon(async () => (await counts(page)).reduce((a, b) => a + b, 0)).toBeGreaterThan(20)
    expect(problems).toEqual([])
  })
})

it.each([
  ['nothing', '/?q=nobody+said+this'],
  ['one side', '/?sides=nrf'],
  ['one kind', '/?kinds=humanitarian'],
  ['all', '/'],
])(
  'with %s left, the counts of what is said agree with the number of claims shown',
  async (_, path) => {
    const { page } = await open(path, { width: 1440, height: 900 })
    const shown = async () => Number(/^\d+/.exec(await page.locator('#shown').innerText())?.[0])
    await soon(async () => (await counts(page)).reduce((a, b) => a + b, 0) - (await shown())).toBe(
      0,
    )
    if (path !== '/')
      expect(await page.locator('#shown').innerText()).toContain(`of ${CLAIMS.length} claims shown`)
  },
)
