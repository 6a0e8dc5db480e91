/** Marks of claims in the small views: their key, where there is room for them, and their notes. */
import { describe, expect, it } from 'vitest'
import { type Options, shared, visit } from './harness'
import { onMap, queryOf, rectsOf, shown, soon, within } from './reader'

const T = 't=2021-09-03T17:00'
const QUIET: Options = { width: 480, height: 400, saveData: true }

describe('the compact view says whose colour is whose, and what is solid', () => {
  const opened = shared(`/?ui=compact&${T}`, QUIET)

  it.each([
    [280, 480],
    [480, 300],
    [960, 700],
  ])('in a frame of %i by %i', async (width, height) => {
    const { page } = opened
    await page.setViewportSize({ width, height })
    await shown(page)
    const [tally] = await rectsOf(page.locator('.tally ul'))
    for (const words of ['NRF', 'Third parties', 'Taliban', /\d+\s+said/, /\d+\s+maybe said/]) {
      const [box] = await rectsOf(page.locator('.tally li', { hasText: words }))
      expect(within(box!, tally!), String(words)).toBe(true)
    }
  })
})

describe('a map too small for marks', () => {
  const opened = shared(`/?ui=compact&t=2021-09-05T20:00`, { ...QUIET, width: 280, height: 300 })

  it('has the readings and the names of contradicted districts, and no mark', async () => {
    const { page } = opened
    await shown(page)
    await soon(() => page.locator('.map-region [data-claim]').count()).toBe(0)
    const names = page.locator('.map-region .names')
    for (const name of ['Paryan', 'Khenj', 'Bazarak', 'Anabah', 'Shutul'])
      expect(await names.getByText(name, { exact: true }).count(), name).toBeGreaterThan(0)
  })

  it('keeps the mark of the claim that is selected', async () => {
    const { page } = opened
    await visit(page, '/?ui=compact&t=2021-09-05T20:00&claim=danesh-denies-paryan')
    await shown(page)
    await soon(() =>
      page
        .locator('.map-region [data-claim]')
        .evaluateAll((all) => all.map((one) => (one as SVGElement).dataset.claim)),
    ).toEqual(['danesh-denies-paryan'])
  })
})

describe('a claim in the compact view', () => {
  const opened = shared(`/?ui=compact&${T}`, QUIET)

  it.each([
    [280, 440],
    [480, 300],
    [640, 600],
  ])('opens in a note inside a frame of %i by %i', async (width, height) => {
    const { page } = opened
    await page.setViewportSize({ width, height })
    await visit(page, `/?ui=compact&${T}`)
    await shown(page)
    const mark = onMap(page, 'danesh-denies-paryan')
    await mark.dispatchEvent('click')
    const note = page.getByRole('dialog', { name: 'Claim' })
    await soon(() => note.isVisible()).toBe(true)
    expect(await note.innerText()).toMatch(
      /NRF said:[\s\S]*Fahim Danesh[\s\S]*September[\s\S]*Unverified/,
    )
    const [box] = await rectsOf(note)
    expect(within(box!, { left: 0, top: 0, right: width, bottom: height })).toBe(true)
    const [credits] = await rectsOf(page.locator('.credits'))
    expect(box!.bottom).toBeLessThanOrEqual(credits!.top)
    const link = note.getByRole('link', { name: /^The whole claim/ })
    expect(await link.getAttribute('href')).toMatch(/claim=danesh-denies-paryan/)
    expect(await link.getAttribute('href')).not.toMatch(/ui=/)
    await page.keyboard.press('Escape')
    await soon(() => note.count()).toBe(0)
    expect(queryOf(page)).not.toMatch(/claim=/)
  })
})
