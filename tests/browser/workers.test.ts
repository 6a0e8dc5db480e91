/** The moving map's workers end without a word, as browsers do with them in the background. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import type { StageElement } from '../../src/map/gl/gl'
import { addressOf, alive, open } from './harness'
import { clothsOf, mapRegion, momentOf, queryOf, slider, soon, still, takenOver } from './reader'

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

/** The map's pixels, as its next frame draws them. */
function pictureOf(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const { map } = document.querySelector<StageElement>('.stage')!.glMap!
    const drawn = new Promise((done) => map.once('render', done))
    map.triggerRepaint()
    await drawn
    const canvas = document.createElement('canvas')
    ;[canvas.width, canvas.height] = [165, 105]
    const context = canvas.getContext('2d')!
    context.drawImage(map.getCanvas(), 0, 0, canvas.width, canvas.height)
    return [...context.getImageData(0, 0, canvas.width, canvas.height).data]
  })
}

/** The share of a picture's values that differ by more than a rounding. */
const difference = (a: readonly number[], b: readonly number[]): number =>
  a.length === b.length ? a.filter((value, i) => Math.abs(value - b[i]!) > 3).length / a.length : 1

it('a step is drawn without them: the picture is that of the moment', async () => {
  const page = await openMoving('/')
  const opening = await pictureOf(page)
  expect(await endWorkers(page)).toBeGreaterThan(0)
  await slider(page).press('End')
  await soon(() => momentOf(page)).toMatch(/24:00|00:00/)
  const after = await pictureOf(page)
  expect(await page.locator('.stage.gl').count()).toBe(1)
  const cloths = await clothsOf(page)

  await goMoving(page, `/${queryOf(page)}`)
  expect(await clothsOf(page)).toEqual(cloths)
  const right = await pictureOf(page)
  expect(difference(opening, right)).toBeGreaterThan(0.02)
  expect(difference(after, right)).toBeLessThan(0.001)
})

it('where tiles are due and do not come, the drawing is the map, and says so', async () => {
  const page = await openMoving('/?t=2021-09-05T12:00')
  await endWorkers(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await soon(() => page.locator('.stage.gl').count()).toBe(0)
  expect(await page.locator('.stage .land').isVisible()).toBe(true)
  await soon(() => mapRegion(page).getByRole('note').textContent()).toContain(
    'The moving map stopped',
  )
  // The next time a reader wants to move it, it starts anew.
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await takenOver(page)
  await still(page)
  expect(await mapRegion(page).getByRole('note').count()).toBe(0)
})
