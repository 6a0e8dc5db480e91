/** When the page cannot start, the server's page stays: it can be read, and nothing in it looks operable. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { CLAIMS, STORY } from './data'
import { open, openPrepared } from './harness'
import { cardOf, CARDS, soon } from './reader'

/** The drawn map alone: quick, and nothing loads WebGL until a reader moves the map. */
const DRAWN = { width: 1440, height: 900 } as const

/** Names of what looks operable, marks aside, which are pictures too. */
const operable = (page: Page) =>
  page.locator('button, input, select').evaluateAll((all) =>
    all
      .filter((one) => getComputedStyle(one).pointerEvents !== 'none')
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => !one.hasAttribute('data-claim'))
      .map((one) => one.getAttribute('aria-label') ?? one.textContent.trim()),
  )

async function expectReadable(page: Page): Promise<void> {
  expect(await page.locator('h1').textContent()).toBe(STORY.title.en)
  expect(await page.locator(CARDS).count()).toBe(CLAIMS.length)
  expect(await page.locator('.map-view .frame > .terrain > svg').isVisible()).toBe(true)
  await cardOf(page, 'massoud-denies-fall').locator('summary').first().click()
  expect(await cardOf(page, 'massoud-denies-fall').locator('.text').isVisible()).toBe(true)
  expect(await operable(page)).toEqual([])
}

it('its data broken: the server’s page stays, without what would look operable', async () => {
  const { page } = await openPrepared('/', DRAWN, (page) =>
    page.route(/assets\/story-[\w-]+\.json/, (route) => route.fulfill({ body: '{broken ' })),
  )
  await soon(() => page.locator('html').getAttribute('data-live')).toBe('no')
  await expectReadable(page)
})

it('its data lost: the same', async () => {
  const { page } = await openPrepared('/', DRAWN, (page) =>
    page.route(/assets\/story-[\w-]+\.json/, (route) => route.abort()),
  )
  await soon(() => page.locator('html').getAttribute('data-live')).toBe('no')
  await expectReadable(page)
})

it('its script lost: the same', async () => {
  const { page } = await openPrepared('/', DRAWN, (page) =>
    page.route(/assets\/opening-[\w-]+\.js/, (route) => route.abort()),
  )
  await soon(() => page.locator('html').getAttribute('data-live')).toBe('no')
  await expectReadable(page)
})

it('its script never answered for: the same, once it has been waited for', async () => {
  const { page } = await openPrepared('/', DRAWN, (page) =>
    page.route(/assets\/opening-[\w-]+\.js/, () => undefined),
  )
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish()
  })
  await expectReadable(page)
})

it('a page that has started keeps its controls', async () => {
  const { page } = await open('/', DRAWN)
  expect(await page.locator('html').getAttribute('data-live')).toBe('yes')
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  expect((await operable(page)).length).toBeGreaterThan(10)
})
