/** Links from the selected claim to those it is linked with. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { shared } from './harness'
import { onTimeline, rectsOf, soon } from './reader'

const PARYAN = 'taliban-paryan-taken'
const DENIAL = 'danesh-denies-paryan'
/** Denies it for the whole province. */
const WHOLE = 'nazary-not-breached'
/** Answers it two days later. */
const LATER = 'dashti-paryan-cleared'

const relationLinksOf = (page: Page) =>
  page
    .locator('[aria-label="Timeline"] [data-relation-link]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('data-relation-link')).sort())
describe('a selected claim', () => {
  const opened = shared(`/?claim=${PARYAN}`, { width: 1440, height: 900 })

  it('is tied to the dots that it is linked with', async () => {
    const { page } = opened
    await soon(() => relationLinksOf(page)).toEqual([DENIAL, LATER, WHOLE].sort())
    const [link] = await rectsOf(
      page.locator(`[aria-label="Timeline"] [data-relation-link="${DENIAL}"]`),
    )
    const [from] = await rectsOf(onTimeline(page, DENIAL))
    const [to] = await rectsOf(onTimeline(page, PARYAN))
    // It runs from the one mark to the other, and ends before either.
    expect(link!.top).toBeGreaterThan((from!.top + from!.bottom) / 2)
    expect(link!.bottom).toBeLessThan((to!.top + to!.bottom) / 2)
    expect(link!.bottom - link!.top).toBeGreaterThan(30)
  })

  it('says of each linked dot how it is linked', async () => {
    const { page } = opened
    const name = async (mark: ReturnType<typeof onTimeline>) =>
      await mark.getAttribute('aria-label')
    await soon(() => name(onTimeline(page, DENIAL))).toMatch(/, denies the selected claim$/)
    expect(await name(onTimeline(page, LATER))).toMatch(/, answers the selected claim$/)
    expect(await name(onTimeline(page, PARYAN))).not.toMatch(/the selected claim/)
  })

  it('keeps its links at their dots as the window changes', async () => {
    const { page } = opened
    const gap = async () => {
      const [link] = await rectsOf(
        page.locator(`[aria-label="Timeline"] [data-relation-link="${LATER}"]`),
      )
      const [mark] = await rectsOf(onTimeline(page, LATER))
      return Math.abs(link!.right - (mark!.left + mark!.right) / 2)
    }
    await soon(gap).toBeLessThan(20)
    await page.setViewportSize({ width: 1100, height: 900 })
    await soon(gap).toBeLessThan(20)
  })

  it('deselected, leaves no link', async () => {
    const { page, problems } = opened
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await soon(() => page.locator('[data-relation-link]').count()).toBe(0)
    expect(problems).toEqual([])
  })
})
