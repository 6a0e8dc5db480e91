/** The lens "Compare": a map according to each party beside the other, and both parties' words. */
import { describe, expect, it } from 'vitest'

import { STORY } from './data'
import { open } from './harness'
import { overlap, rectsOf, soon, within } from './reader'

describe.each([
  [360, 740],
  [768, 1024],
  [1280, 800],
  [1440, 900],
  [1920, 1080],
])('at %i x %i px', (width, height) => {
  it('both maps are as large as each other, named, and in the room of the one', async () => {
    const { page, problems } = await open('/?lens=compare', { width, height })
    const frames = page.locator('[data-lens] .map-view .frame')
    await soon(() => frames.count()).toBe(2)
    const widths = async () =>
      (await rectsOf(frames)).map(({ left, right }) => Math.round(right - left))
    await soon(async () => Math.min(...(await widths()))).toBeGreaterThan(140)
    const [one, other] = await widths()
    expect(Math.abs(one! - other!)).toBeLessThanOrEqual(1)
    const [room] = await rectsOf(page.locator('.map-region > .map'))
    for (const frame of await rectsOf(frames)) expect(within(frame, room!)).toBe(true)
    const lenses = page.locator('[data-lens]')
    expect(
      await lenses.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.lens)),
    ).toEqual(STORY.sides.filter(({ role }) => role === 'party').map(({ id }) => id))
    expect(
      await page.getByRole('region', { name: 'Map of claims' }).getByRole('note').count(),
    ).toBe(0)
    for (const map of await lenses.all()) {
      const names = await rectsOf(map.locator('.label .name:visible'))
      expect(names.length).toBe(STORY.districts.length)
      expect(names.filter((a, i) => names.some((b, j) => i < j && overlap(a, b)))).toEqual([])
    }
    expect(problems).toEqual([])
  })

  it('the table has a row for every district, with a cell for each party', async () => {
    const { page } = await open('/?lens=compare', { width, height })
    const table = page.locator('#claims table')
    await soon(() => table.count()).toBe(1)
    expect(await table.locator('thead th').allInnerTexts()).toEqual([
      'Place',
      'NRF said',
      'Taliban said',
    ])
    expect(await table.locator('tbody tr').count()).toBeGreaterThanOrEqual(STORY.districts.length)
  })
})
