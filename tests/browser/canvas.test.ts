/** Browsers that alter what a page reads from a canvas: no picture is saved with noise. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { addressOf, alive, open } from './harness'
import { soon } from './reader'

/** Where the noise comes in. */
type Route = 'toBlob' | 'getImageData' | 'one pixel'

/** Alters pixels as Brave (a few, by one) and Firefox's resistFingerprinting (all) do. */
async function protect(page: Page, by: Route): Promise<void> {
  await page.addInitScript((route) => {
    const context = CanvasRenderingContext2D.prototype
    const read = Reflect.get<CanvasRenderingContext2D, 'getImageData'>(context, 'getImageData')
    const noisy = function (
      this: CanvasRenderingContext2D,
      ...args: [number, number, number, number]
    ) {
      const image = read.apply(this, args)
      if (route === 'one pixel') image.data[4 * Math.floor(image.width * 1.5)]! ^= 1
      else image.data.forEach((value, i) => (image.data[i] = i % 4 === 3 ? value : value ^ 1))
      return image
    }
    if (route === 'getImageData') context.getImageData = noisy
    else {
      const canvas = HTMLCanvasElement.prototype
      const toBlob = Reflect.get<HTMLCanvasElement, 'toBlob'>(canvas, 'toBlob')
      canvas.toBlob = function (this: HTMLCanvasElement, ...args) {
        const own = this.getContext('2d')!
        own.putImageData(noisy.call(own, 0, 0, this.width, this.height), 0, 0)
        toBlob.apply(this, args)
      }
    }
  }, by)
}

it.each<Route>(['toBlob', 'getImageData', 'one pixel'])(
  'noise by %s: no PNG is saved, the dialog says why, and SVG is saved',
  async (route) => {
    const { page, problems } = await open('/favicon.svg')
    await protect(page, route)
    await page.goto(addressOf('/'))
    await alive(page)
    const saved: string[] = []
    page.on('download', (download) => saved.push(download.suggestedFilename()))
    await page.locator('.panel').getByRole('button', { name: 'Data and citation' }).click()
    const dialog = page.getByRole('dialog', { name: 'Data and citation' })
    await dialog.getByRole('button', { name: 'Save PNG' }).click()
    await soon(() => dialog.getByRole('status').first().innerText()).toMatch(
      /^Not saved: this browser alters .* Save SVG/,
    )
    await dialog.getByRole('button', { name: 'Save SVG' }).click()
    await soon(() => saved).toEqual([expect.stringMatching(/\.svg$/)])
    expect(problems).toEqual([])
  },
)
