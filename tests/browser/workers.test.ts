/** The moving map's workers end without a word, as browsers do with them in the background. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { addressOf, alive, open } from './harness'
import { fillsOf, mapRegion, momentOf, queryOf, slider, soon, still, takenOver } from './reader'

type Workers = Window & { workers?: Worker[] }

/** Opens the page with the moving map, and keeps hold of its workers. */
async function openMoving(path: string): Promise<Page> {
  const { page } = await open('/favicon.svg', { width: 1100, height: 700 })
  await page.addInitScript(() => {
    const workers: Worker[] = []
    Object.assign(window, {
      workers,
      Worker: class extends Worker {
        constructor(...args: ConstructorParameters<typeof Worker>) {
          super(...args)
          workers.push(this)
        }
      },
    })
  })
  await goMoving(page, path)
  return page
}

async function goMoving(page: Page, path: string): Promise<void> {
  await page.goto(addressOf(path))
  await alive(page)
  await takenOver(page)
  await still(page)
}

/** Ends all workers that the page has started so far; gives how many. */
const endWorkers = (page: Page) =>
  page.evaluate(() => {
    const { workers = [] } = window as Workers
    for (const worker of workers) worker.terminate()
    return workers.length
  })

it('a step is drawn without them: the readings are those of the moment', async () => {
  const page = await openMoving('/')
  const opening = await fillsOf(page)
  expect(await endWorkers(page)).toBeGreaterThan(0)
  await slider(page).press('End')
  await soon(() => momentOf(page)).toMatch(/24:00|00:00/)
  const after = await fillsOf(page)
  expect(await page.locator('.map-view.gl').count()).toBe(1)
  expect(after).not.toEqual(opening)

  // The address is written once the view rests.
  await soon(() => queryOf(page)).toMatch(/t=/)
  await goMoving(page, `/${queryOf(page)}`)
  expect(await fillsOf(page)).toEqual(after)
})

it('where tiles are due and do not come, the drawing is the map, and says so', async () => {
  const page = await openMoving('/?t=2021-09-05T12:00')
  await endWorkers(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await soon(() => page.locator('.map-view.gl').count()).toBe(0)
  expect(await page.locator('.frame .terrain svg').isVisible()).toBe(true)
  await soon(() => mapRegion(page).getByRole('note').textContent()).toContain(
    'The moving map stopped',
  )
  // It starts again when a reader next moves it.
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await takenOver(page)
  await still(page)
  expect(await mapRegion(page).getByRole('note').count()).toBe(0)
})
