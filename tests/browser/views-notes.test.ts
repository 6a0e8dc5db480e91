/** What a reader opens in the compact view: a district's claims, and one of them in a note. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type Options, shared, visit } from './harness'
import { nameOnMap, queryOf, rectsOf, shown, soon, within } from './reader'

const T = 't=2021-09-03T17:00'
const QUIET: Options = { width: 480, height: 400 }
const SIZES = [
  [280, 440],
  [480, 300],
  [640, 600],
  [960, 320],
] as const

/** Expects a note to lie whole inside the frame, above the line of credit. */
async function expectInside(page: Page, name: string, width: number, height: number) {
  const [box] = await rectsOf(page.getByRole('dialog', { name }))
  const frame = { left: 0, top: 0, right: width, bottom: height }
  expect(within(box!, frame), JSON.stringify(box)).toBe(true)
  const [credits] = await rectsOf(page.locator('.credits'))
  expect(box!.bottom).toBeLessThanOrEqual(credits!.top + 1)
}

describe('a district in the compact view', () => {
  const opened = shared(`/?ui=compact&${T}`, QUIET)

  it.each(SIZES)(
    'opens its claims, and each of them a note, in a frame of %i by %i',
    async (width, height) => {
      const { page } = opened
      await page.setViewportSize({ width, height })
      await visit(page, `/?ui=compact&${T}`)
      await shown(page)
      await nameOnMap(page, 'paryan').click()
      const place = page.getByRole('dialog', { name: 'Paryan' })
      await soon(() => place.isVisible()).toBe(true)
      await expectInside(page, 'Paryan', width, height)
      const all = place.getByRole('link', { name: /^All that was said of it/ })
      expect(await all.getAttribute('href')).toMatch(/place=paryan/)
      expect(await all.getAttribute('href')).not.toMatch(/ui=/)

      await place.getByRole('button', { name: /Paryan has not been taken/ }).click()
      const note = page.getByRole('dialog', { name: 'Claim' })
      await soon(() => note.isVisible()).toBe(true)
      expect(await note.innerText()).toMatch(
        /NRF said:[\s\S]*Fahim Danesh[\s\S]*September[\s\S]*Unverified/,
      )
      await expectInside(page, 'Claim', width, height)
      const link = note.getByRole('link', { name: /^The whole claim/ })
      expect(await link.getAttribute('href')).toMatch(/claim=danesh-denies-paryan/)
      expect(await link.getAttribute('href')).not.toMatch(/ui=/)

      await page.keyboard.press('Escape')
      await soon(() => note.count()).toBe(0)
      expect(queryOf(page)).not.toMatch(/claim=/)
      await page.keyboard.press('Escape')
      await soon(() => place.count()).toBe(0)
      expect(queryOf(page)).not.toMatch(/place=/)
    },
  )

  it('shows the claim that its address names', async () => {
    const { page } = opened
    await visit(page, '/?ui=compact&t=2021-09-05T20:00&claim=danesh-denies-paryan')
    await shown(page)
    await soon(() => page.getByRole('dialog', { name: 'Claim' }).isVisible()).toBe(true)
    await soon(() =>
      page
        .locator('.map-region [data-claim]')
        .evaluateAll((all) => all.map((one) => (one as SVGElement).dataset.claim)),
    ).toContain('danesh-denies-paryan')
  })
})
