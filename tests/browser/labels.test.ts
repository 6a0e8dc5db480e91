/**
 * The names and counts of the districts on the map: whole, clear of each other, and on their own
 * land or led from it, at every width. Positions do not depend on the hour, but the counts grow.
 */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { STORY } from './data'
import { open, shared, visit } from './harness'
import { rectsOf, turnTo, within } from './reader'

const SIZES = [
  [320, 640],
  [360, 740],
  [390, 844],
  [440, 956],
  [640, 900],
  [768, 1024],
  [1024, 768],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
  [2560, 1440],
] as const
/** One moment of each day, and the last, which has the most counts. */
const MOMENTS = [1, 2, 3, 4, 5].map((day) => `2021-09-0${day}T18:00`).concat('2021-09-06T00:00')

/** What is wrong with the labels on screen, in words; empty when nothing is. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const mapView = document.querySelector('.map-view')!.getBoundingClientRect()
    const visible = (element: Element) => element.getClientRects().length > 0
    const labels = [...document.querySelectorAll<HTMLElement>('.map-view .label')]
    const boxes = labels.flatMap((label) => {
      const id = label.dataset.label ?? ''
      const parts = [...label.querySelectorAll('.name, .reading, .above, .pill')].filter(visible)
      return parts.map((part) => ({
        id,
        name: part.textContent,
        box: part.getBoundingClientRect(),
      }))
    })
    for (const { id, name, box } of boxes) {
      if (box.left < mapView.left - 1 || box.right > mapView.right + 1)
        found.push(`${id}: "${name}" is cut at a side`)
      if (box.top < mapView.top - 1 || box.bottom > mapView.bottom + 1)
        found.push(`${id}: "${name}" is cut at top or bottom`)
    }
    const slack = 3
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1)) {
        if (a.id === b.id) continue
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        if (wide > slack && high > slack)
          found.push(`${a.id} "${a.name}" covers ${b.id} "${b.name}"`)
      }
    })
    for (const label of labels) {
      const id = label.dataset.label ?? ''
      const feet = [...document.querySelectorAll<SVGElement>(`.leaders [data-leader="${id}"]`)]
      const foot = feet.find((one) => visible(one))?.querySelector('circle')
      const name = label.querySelector('.name')!
      const box = (foot ?? name).getBoundingClientRect()
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      const own = document
        .elementsFromPoint(x, y)
        .some((one) => one.closest(`.district[data-place="${id}"]`) !== null)
      if (!own) found.push(`${id}: neither its name nor its leader’s foot is on its land`)
    }
    return found
  })
}

/**
 * Faults at each moment, by the moment; empty when there are none. The page is loaded at its size, and
 * then shows one moment after another.
 */
async function faultsAt(page: Page, path: string, width: number, height: number) {
  await page.setViewportSize({ width, height })
  await visit(page, path)
  const all: Record<string, string[]> = {}
  for (const t of MOMENTS) {
    await turnTo(page, `?t=${t}`)
    await page
      .locator('.map-view')
      .evaluate((mapView) => mapView.scrollIntoView({ block: 'center' }))
    const wrong = await faults(page)
    if (wrong.length > 0) all[t] = wrong
  }
  return all
}

describe('in English', () => {
  const opened = shared('/')
  it.each(SIZES)(
    'at %i x %i every district is named whole, clear and on its land',
    async (width, height) => {
      expect(await faultsAt(opened.page, '/', width, height)).toEqual({})
    },
  )
})

it('a phone of any width shows the counts, and the lower valley under the land', async () => {
  const { page } = await open('/', { width: 320, height: 900 })
  const without: number[] = []
  for (let width = 320; width < 500; width += 10) {
    await page.setViewportSize({ width, height: 900 })
    const fits = await page.evaluate(() => {
      const boxOf = (selector: string) => document.querySelector(selector)!.getBoundingClientRect()
      const count = boxOf('.map-view [data-label="paryan"] .pill')
      return count.height > 0 && boxOf('.large').top > boxOf('[data-label="dara"] .name').bottom
    })
    if (!fits) without.push(width)
  }
  expect(without).toEqual([])
})

/** One size of each class of width, and the narrowest. */
const OTHERS = [
  [320, 640],
  [360, 740],
  [768, 1024],
  [1280, 720],
  [1440, 900],
] as const

describe.each(STORY.languages.filter((lang) => lang !== 'en'))('in %s', (lang) => {
  const opened = shared(`/${lang}/`)
  it.each(OTHERS)('at %i x %i so it is too', async (width, height) => {
    expect(await faultsAt(opened.page, `/${lang}/`, width, height)).toEqual({})
  })
})

it.each([
  [360, 740],
  [768, 1024],
  [1280, 720],
])(
  'the districts that are enlarged are framed on the map, at %i by %i px',
  async (width, height) => {
    const { page } = await open('/', { width, height })
    const [frame] = await rectsOf(page.locator('.enlargement .part'))
    const districts = page.locator('.map-view svg:not(.enlargement svg) use.district')
    for (const id of ['anabah', 'rukhah', 'shutul']) {
      const [district] = await rectsOf(districts.and(page.locator(`[data-place="${id}"]`)))
      expect(within(district!, frame!), id).toBe(true)
    }
  },
)
