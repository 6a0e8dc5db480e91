/** Assistive technology: the roles and names that the contract gives, and the size of targets. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { CLAIMS } from './data'
import { shared } from './harness'
import { momentOf, slider, soon } from './reader'

describe('the contract', () => {
  const opened = shared('/')
  let page: Page
  beforeAll(() => {
    page = opened.page
  })

  it('has a slider named Moment, a native range that says its moment in words', async () => {
    expect(await slider(page).count()).toBe(1)
    expect(await slider(page).evaluate((one) => one instanceof HTMLInputElement && one.type)).toBe(
      'range',
    )
    expect(await momentOf(page)).toBe('Friday 3 September, 18:00')
  })

  it('has a list named Claims that holds every claim', async () => {
    const list = page.getByRole('list', { name: 'Claims', exact: true })
    expect(await list.count()).toBe(1)
    expect(await list.locator('article').count()).toBe(CLAIMS.length)
  })

  it('has an article of each claim, with its id and a heading that says who said what', async () => {
    const found = await page
      .locator('article[id^="claim-"]')
      .evaluateAll((all) =>
        all.map(
          (one) => [one.id, one.querySelector('h1, h2, h3, h4, h5')?.textContent ?? ''] as const,
        ),
      )
    expect(found.map(([id]) => id).sort()).toEqual(CLAIMS.map(({ id }) => `claim-${id}`).sort())
    for (const { id, summary } of CLAIMS)
      expect(Object.fromEntries(found)[`claim-${id}`], id).toContain(summary.en)
  })

  it('has one region named Map of claims, and its districts are buttons that say their counts', async () => {
    const region = page.getByRole('region', { name: 'Map of claims' })
    expect(await region.count()).toBe(1)
    const paryan = region.getByRole('button', {
      name: 'Paryan, they contradict, NRF 3, Taliban 1',
    })
    expect(await paryan.count()).toBe(1)
    expect(await paryan.getAttribute('aria-pressed')).toBe('false')
  })

  it('has a named button on the timeline for each claim', async () => {
    const dots = page.getByRole('region', { name: 'Timeline' }).locator('button[data-claim]')
    const names = await dots.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
    expect(names.length).toBe(CLAIMS.length)
    expect(names.filter((name) => !name?.includes(' said: '))).toEqual([])
  })

  it('has a radio group named Map according to', async () => {
    const group = page.getByRole('radiogroup', { name: 'Map according to' })
    expect(await group.count()).toBe(1)
    expect(await group.getByRole('radio').count()).toBeGreaterThanOrEqual(3)
  })

  it('has one polite status, empty until something changes', async () => {
    const status = page.getByRole('status')
    expect(await status.count()).toBe(1)
    expect(await status.textContent()).toBe('')
    await slider(page).press('PageUp')
    await soon(() => status.textContent()).toMatch(
      /^\d+ new claims, \d+ contradicts? an earlier one/,
    )
    await slider(page).press('PageDown')
  })

  it('has one h1 and no level skipped', async () => {
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1])),
      )
    expect(levels.filter((level) => level === 1)).toEqual([1])
    const skips = levels.filter((level, i) => i > 0 && level > levels[i - 1]! + 1)
    expect(skips).toEqual([])
  })
})

describe('targets of at least 24 px', () => {
  const opened = shared('/', { width: 1280, height: 800 })

  // Dots and names on the map have another way to the same: cards, and the panel's list of places.
  // Links stand in text.
  it('are what every control gives', async () => {
    const small = await opened.page
      .locator('button:not([data-claim], .name), select, input, summary')
      .evaluateAll((all) => {
        /** What of a control answers: its box, or that of the layer laid around it. */
        const sizeOf = (one: Element) => {
          const face = one.closest('label') ?? one
          const { width, height } = face.getBoundingClientRect()
          const around = getComputedStyle(face, '::before')
          if (around.position !== 'absolute') return [width, height] as const
          return [
            Math.max(width, parseFloat(around.width)),
            Math.max(height, parseFloat(around.height)),
          ] as const
        }
        return all
          .filter((one) => one.checkVisibility() && !one.closest('dl, footer'))
          .map((one) => ({ size: sizeOf(one), name: one.ariaLabel ?? one.textContent.trim() }))
          .filter(({ size }) => Math.min(...size) < 23.5)
          .map(({ name, size }) => `${name.slice(0, 30)} ${size.map(Math.round).join('x')}`)
      })
    expect(small).toEqual([])
  })
})
