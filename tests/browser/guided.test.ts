/** The guided reading and the claims that its sentences rest on. */
import { expect, it } from 'vitest'

import { open, PHONE_AND_DESKTOP } from './harness'
import { momentOf, queryOf, soon } from './reader'

it.each(PHONE_AND_DESKTOP)(
  'on a %s, from a claim that a step leads to one press leads back to the step',
  async (_, options) => {
    const { page } = await open('/?step=5', options)
    const back = page.getByRole('button', { name: 'Step 5 of 8' })
    await page.locator('.step-text a').last().click()
    await soon(() => page.locator('article[aria-current=true]').count()).toBe(1)
    await back.click()
    await soon(() => queryOf(page)).not.toMatch(/claim=/)
    expect(queryOf(page)).toMatch(/step=5/)
    expect(await momentOf(page)).toBe('Saturday 4 September, 18:00')
    const next = await page.getByRole('button', { name: 'Next', exact: true }).boundingBox()
    expect(next!.y + next!.height).toBeLessThanOrEqual(options.height!)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('step-title')
    expect(await back.count()).toBe(0)
  },
)

it('a step that selects a claim itself has no way back to itself', async () => {
  const { page } = await open('/?step=8')
  await page.locator('article[aria-current=true]').waitFor()
  expect(await page.getByRole('button', { name: 'Step 8 of 8' }).count()).toBe(0)
})

it.each(PHONE_AND_DESKTOP)(
  'on a %s the heading of a step lies below the map, by its address and read anew after leaving',
  async (_, options) => {
    const { page } = await open('/?step=4', options)
    const heading = page.locator('#step-title')
    const isInSight = () =>
      heading.evaluate((element) => {
        const { left, top, bottom } = element.getBoundingClientRect()
        const map = document.querySelector('.map-region')!.getBoundingClientRect()
        return bottom <= innerHeight && (top >= map.bottom || left >= map.right)
      })
    await heading.waitFor()
    await soon(isInSight).toBe(true)
    await page.getByRole('button', { name: 'Leave the reading' }).first().click()
    await soon(() => heading.count()).toBe(0)
    await page.getByRole('button', { name: /^Read the story/ }).click()
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('step-title')
    expect(await isInSight()).toBe(true)
  },
)
