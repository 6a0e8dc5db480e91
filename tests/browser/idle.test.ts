/** A browser that is always busy calls back as idle only where a longest wait is given, or never. */
import type { Page } from 'playwright-core'
import { it } from 'vitest'

import { openPrepared } from './harness'

const DRAWN = {} as const

const filters = (page: Page) => page.getByRole('searchbox')

it('the filters are there after the longest wait, though the browser is never idle', async () => {
  const { page } = await openPrepared('/', DRAWN, (page) =>
    page.addInitScript(() => {
      window.requestIdleCallback = (work, options) =>
        options?.timeout === undefined ? 0 : setTimeout(work, options.timeout)
    }),
  )
  await filters(page).waitFor({ timeout: 20_000 })
})

it('the filters are there once in sight, though no idle callback is ever called', async () => {
  const { page } = await openPrepared('/', DRAWN, (page) =>
    page.addInitScript(() => {
      window.requestIdleCallback = () => 0
    }),
  )
  await page.locator('#narrow').scrollIntoViewIfNeeded()
  await filters(page).waitFor({ timeout: 20_000 })
})
