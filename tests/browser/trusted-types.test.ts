/** A host whose content policy requires Trusted Types. */
import { expect, it } from 'vitest'

import { openAnswered } from './answers'
import { CLAIMS, STORY } from './data'
import { addressOf, alive } from './harness'
import { CARDS, cardOf, mapRegion, momentOf, onTimeline, slider, soon, takenOver } from './reader'

const DESKTOP = { width: 1440, height: 900 }
const REQUIRED = "; require-trusted-types-for 'script'"
/** As docs/embedding.md names the policies. */
const NAMED = `${REQUIRED}; trusted-types svelte-trusted-html default`

it('the page starts, the moving map and dialogs too, and no other script may', async () => {
  const { page, problems } = await openAnswered({ policy: NAMED }, DESKTOP)
  await page.goto(addressOf('/'))
  await alive(page)
  expect(await page.locator('html').getAttribute('data-live')).toBe('yes')
  await slider(page).press('End')
  await soon(() => momentOf(page)).toBe('Sunday 5 September, 24:00')
  await onTimeline(page, 'massoud-denies-fall').click()
  await cardOf(page, 'massoud-denies-fall').locator('dl').first().waitFor()
  await takenOver(page)
  await page.getByRole('button', { name: 'Embed' }).click()
  await page.getByRole('dialog').getByRole('textbox').first().waitFor()
  expect(problems).toEqual([])

  const started = await page.evaluate(() =>
    ['/embed.js', 'https://example.org/worker.js', 'data:text/html,x'].filter((url) => {
      try {
        return new Worker(url)
      } catch {
        return false
      }
    }),
  )
  expect(started).toEqual([])
})

it('the page starts when it was rewritten on its way besides', async () => {
  const { page, problems } = await openAnswered(
    { policy: NAMED, rewrite: (html) => html.replace(/<!--.*?-->/g, '') },
    { ...DESKTOP },
  )
  await page.goto(addressOf('/'))
  await alive(page)
  expect(await page.locator('html').getAttribute('data-live')).toBe('yes')
  expect(await page.locator(CARDS).count()).toBe(CLAIMS.length)
  expect(problems).toEqual([])
})

it('no policy allowed: the page stays as it was written, readable, and says so', async () => {
  const policy = `${REQUIRED}; trusted-types 'none'`
  const { page } = await openAnswered({ policy }, DESKTOP)
  await page.goto(addressOf('/'))
  await alive(page)
  expect(await page.locator('html').getAttribute('data-live')).toBe('no')
  expect(await page.locator('.not-started').innerText()).toMatch(/could not start/)
  expect(await page.locator('h1').innerText()).toBe(STORY.title.en)
  expect(await mapRegion(page).locator('.readings').first().isVisible()).toBe(true)
  const card = cardOf(page, CLAIMS[0]!.id)
  await card.locator('summary').first().click()
  expect(await card.locator('.text').isVisible()).toBe(true)
})
