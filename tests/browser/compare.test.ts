/** The lens "Compare": a map according to each party, one over the other or side by side. */
import { describe, expect, it } from 'vitest'

import { open } from './harness'
import { rectsOf, soon, within } from './reader'

describe.each([
  [1280, 800],
  [1440, 900],
  [1920, 1080],
])('at %i x %i px', (width, height) => {
  it('side by side, each map has half of the room, and the switch lies in it', async () => {
    const { page } = await open('/?lens=compare', { width, height, saveData: true })
    const choice = page.getByRole('checkbox', { name: 'Side by side' })
    await choice.check()
    await soon(async () => {
      const maps = await rectsOf(page.locator('[data-lens] .frame'))
      return maps.map(({ left, right }) => right - left > 180)
    }).toEqual([true, true])
    const [one, other] = await rectsOf(page.locator('[data-lens] .frame'))
    expect(Math.abs(one!.right - one!.left - (other!.right - other!.left))).toBeLessThan(1)

    const [room] = await rectsOf(page.locator('.map-region > .map'))
    const [first, second] = await rectsOf(page.locator('[data-lens] > .stage'))
    const half = (room!.right - room!.left) / 2
    for (const { left, right } of [first!, second!])
      expect(Math.abs(right - left - half)).toBeLessThan(2)
    expect(first!.right).toBeLessThan(second!.left + 1)

    // The switch is seen and answers: nothing lies over it.
    const [label] = await rectsOf(
      page.locator('label:has(input[type="checkbox"])').filter({ hasText: 'Side by side' }),
    )
    expect(within(label!, room!)).toBe(true)
    expect(label!.right - label!.left).toBeGreaterThan(80)
    await choice.uncheck()
    await soon(async () => (await rectsOf(page.locator('[data-lens] > .stage')))[0]!.right).toBe(
      room!.right,
    )
    expect(
      await page.getByRole('region', { name: 'Map of claims' }).getByRole('note').count(),
    ).toBe(0)
  })
})
