/** Threads from the selected claim to those it is linked with. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { shared } from './harness'
import { onMap, onTimeline, rectsOf, slider, soon } from './reader'

const PARYAN = 'taliban-paryan-taken'
const DENIAL = 'danesh-denies-paryan'
/** Denies it for the whole province: in a tray. */
const TRAY = 'nazary-not-breached'
/** Answers it two days later. */
const LATER = 'dashti-paryan-cleared'

const threadsIn = (page: Page, where: string) =>
  page
    .getByRole('region', { name: where })
    .locator('.over [data-thread], .marks [data-thread]')
    .evaluateAll((all) => all.map((thread) => thread.getAttribute('data-thread')).sort())
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-claim'))

describe('a selected claim', () => {
  const opened = shared(`/?claim=${PARYAN}`, { width: 1440, height: 900, saveData: true })

  it('is tied to the marks that it is linked with, on the map only to what has been said', async () => {
    const { page } = opened
    await soon(() => threadsIn(page, 'Map of claims')).toEqual([DENIAL])
    await soon(() => threadsIn(page, 'Timeline')).toEqual([DENIAL, LATER, TRAY].sort())
    // One that pins no spot is ringed where it lies.
    expect(await onMap(page, TRAY).locator('[data-linked]').count()).toBe(1)
    const [thread] = await rectsOf(
      page.locator(`[aria-label="Timeline"] [data-thread="${DENIAL}"]`),
    )
    const [from] = await rectsOf(onTimeline(page, DENIAL))
    const [to] = await rectsOf(onTimeline(page, PARYAN))
    // It runs from the one mark to the other, and ends before either.
    expect(thread!.top).toBeGreaterThan((from!.top + from!.bottom) / 2)
    expect(thread!.bottom).toBeLessThan((to!.top + to!.bottom) / 2)
    expect(thread!.bottom - thread!.top).toBeGreaterThan(30)
  })

  it('says of each linked mark how it is linked', async () => {
    const { page } = opened
    const name = async (mark: ReturnType<typeof onMap>) => await mark.getAttribute('aria-label')
    await soon(() => name(onMap(page, DENIAL))).toMatch(/, denies the selected claim$/)
    expect(await name(onTimeline(page, DENIAL))).toMatch(/, denies the selected claim$/)
    expect(await name(onTimeline(page, LATER))).toMatch(/, answers the selected claim$/)
    expect(await name(onTimeline(page, PARYAN))).not.toMatch(/the selected claim/)
  })

  it('has its lines explained in the legend, and no other', async () => {
    const key = opened.page.locator('.beside [data-line]')
    const lines = () => key.evaluateAll((all) => all.map((item) => item.getAttribute('data-line')))
    await soon(lines).toEqual(['denies', 'contradicts', 'answers', 'ring'])
  })

  it('leads with Alt and arrows to what it is linked with, on the timeline and on the map', async () => {
    const { page } = opened
    await onTimeline(page, PARYAN).focus()
    const ring = [PARYAN]
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('Alt+ArrowDown')
      ring.push((await focused(page)) ?? '')
    }
    expect([...ring].sort()).toEqual([DENIAL, LATER, PARYAN, TRAY].sort())
    await page.keyboard.press('Alt+ArrowUp')
    expect(await focused(page)).toBe(ring[2])

    await onMap(page, PARYAN).focus()
    const onTheMap = new Set<string | null | undefined>()
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('Alt+ArrowDown')
      onTheMap.add(await focused(page))
      expect(await page.locator('[data-view="map"] :focus').count()).toBe(1)
    }
    expect([...onTheMap].sort()).toEqual([DENIAL, PARYAN, TRAY].sort())
  })

  it('is tied to more as more is said, and the threads follow their marks', async () => {
    const { page } = opened
    await slider(page).fill('119')
    await soon(() => threadsIn(page, 'Map of claims')).toEqual([DENIAL, LATER].sort())
    const gap = async () => {
      const [thread] = await rectsOf(
        page.locator(`[aria-label="Timeline"] [data-thread="${LATER}"]`),
      )
      const [mark] = await rectsOf(onTimeline(page, LATER))
      return Math.abs(thread!.right - (mark!.left + mark!.right) / 2)
    }
    await soon(gap).toBeLessThan(20)
    await page.setViewportSize({ width: 1100, height: 900 })
    await soon(gap).toBeLessThan(20)
  })

  it('let go, leaves no thread', async () => {
    const { page, problems } = opened
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await soon(() => page.locator('[data-thread]').count()).toBe(0)
    expect(await page.locator('[data-linked]').count()).toBe(0)
    expect(problems).toEqual([])
  })
})
