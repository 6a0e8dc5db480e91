// long because: one subject, and its facts are read side by side
/** The drawn map, the WebGL map and what lies over both agree in place. */
import type { Position } from 'geojson'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import type { MapViewElement } from '../../src/map/gl/gl'
import { FIVE, outlineOf, POINTS, shareOf } from './data'
import { open, shared, visit } from './harness'
import { mapRegion, queryOf, soon, still, takenOver } from './reader'

/** Places all over the map: every point, and vertices of the five outlines. */
const LOCATIONS: readonly Position[] = [
  ...POINTS.values(),
  ...FIVE.flatMap(([id]) => outlineOf(id).filter((_, i) => i % 25 === 0)),
]

/**
 * The greatest distance, in px, by which the frame with fills, names and counts differs from the WebGL map, over
 * all positions; read in one frame.
 */
async function farthest(page: Page): Promise<number> {
  const positions = LOCATIONS.map((at) => ({ at: at as [number, number], share: shareOf(at) }))
  return page.evaluate((all) => {
    const mapView = document.querySelector<MapViewElement>('.map-view')!
    const { map } = mapView.glMap!
    const frame = mapView.querySelector('.frame')!.getBoundingClientRect()
    const { left, top } = mapView.getBoundingClientRect()
    return Math.max(
      ...all.map(({ at, share }) => {
        const { x, y } = map.project(at)
        const dx = frame.left - left + share.x * frame.width - x
        const dy = frame.top - top + share.y * frame.height - y
        return Math.hypot(dx, dy)
      }),
    )
  }, positions)
}

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const frameOf = (page: Page): Promise<Box> =>
  page.locator('.map-view .frame').evaluate((frame) => {
    const { left, top, width, height } = frame.getBoundingClientRect()
    return { left, top, width, height }
  })

function expectSame(a: Box, b: Box): void {
  for (const key of ['left', 'top', 'width', 'height'] as const)
    expect(Math.abs(a[key] - b[key]), key).toBeLessThan(0.5)
}

const button = (page: Page, name: string) => mapRegion(page).getByRole('button', { name })

/** Drags the map by some px from open land in its upper right, beside the enlargement. */
async function drag(page: Page, dx: number, dy: number): Promise<void> {
  const mapView = (await page.locator('.map-view').boundingBox())!
  const [x, y] = [mapView.x + mapView.width * 0.72, mapView.y + mapView.height * 0.16]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + dx / 2, y + dy / 2)
  await page.mouse.move(x + dx, y + dy)
  await page.mouse.up()
}

describe('the drawn map', () => {
  const opened = shared('/', { width: 1440, height: 900 })

  it('draws each outline at its shares of the frame', async () => {
    for (const [id] of FIVE.filter(([each]) => each !== 'panjshir')) {
      const [first] = outlineOf(id)
      const drawn = await opened.page
        .locator(`.frame > .readings use.district[data-place="${id}"]`)
        .evaluate((use) => {
          const path = document.querySelector<SVGGeometryElement>(use.getAttribute('href') ?? '')!
          const at = path.getPointAtLength(0)
          const { x, y } = new DOMPoint(at.x, at.y).matrixTransform(
            (use as SVGGraphicsElement).getScreenCTM()!,
          )
          return { x, y }
        })
      const frame = await frameOf(opened.page)
      const share = shareOf(first!)
      expect(Math.abs(frame.left + share.x * frame.width - drawn.x), id).toBeLessThan(0.5)
      expect(Math.abs(frame.top + share.y * frame.height - drawn.y), id).toBeLessThan(0.5)
    }
  })
})

describe('the WebGL map on a wide screen', () => {
  const opened = shared('/', { width: 1440, height: 900 })

  it('takes over without a jump', async () => {
    const { page } = opened
    const before = await frameOf(page)
    // Every frame from now on until some after the takeover.
    const shifts = page.evaluate(async () => {
      const mapView = document.querySelector('.map-view')!
      const frame = mapView.querySelector('.frame')!
      const first = frame.getBoundingClientRect()
      let most = 0
      for (let after = 0; after < 10;) {
        await new Promise(requestAnimationFrame)
        const now = frame.getBoundingClientRect()
        most = Math.max(
          most,
          ...(['left', 'top', 'width'] as const).map((key) => Math.abs(now[key] - first[key])),
        )
        if (mapView.classList.contains('gl')) after++
      }
      return most
    })
    await takenOver(page)
    expect(await shifts).toBeLessThan(0.5)
    expectSame(await frameOf(page), before)
    expect(await farthest(page)).toBeLessThan(0.1)
    expect(queryOf(page)).toBe('')
  })

  it('follows a drag, and names and counts with it', async () => {
    const { page } = opened
    await takenOver(page)
    const before = await frameOf(page)
    await drag(page, 120, 60)
    await soon(async () => Math.round((await frameOf(page)).left - before.left)).toBeGreaterThan(90)
    await still(page)
    expect(await farthest(page)).toBeLessThan(1)
    await soon(() => queryOf(page)).toMatch(/^\?map=[\d.]+\/[\d.]+\/[\d.]+$/)
  })

  it('zooms by its buttons, and names and counts with it', async () => {
    const { page } = opened
    await takenOver(page)
    const { width } = await frameOf(page)
    await button(page, 'Zoom in').click()
    await soon(async () => (await frameOf(page)).width / width).toBeCloseTo(2, 1)
    await still(page)
    expect(await farthest(page)).toBeLessThan(1)
    await button(page, 'Zoom out').click()
    await soon(async () => (await frameOf(page)).width / width).toBeCloseTo(1, 1)
    await still(page)
    expect(await farthest(page)).toBeLessThan(1)
  })

  it('agrees in every frame of a move', async () => {
    const { page } = opened
    await takenOver(page)
    const positions = [...POINTS.values()].map((at) => ({
      at: at as [number, number],
      share: shareOf(at),
    }))
    const worst = page.evaluate(async (all) => {
      const mapView = document.querySelector<MapViewElement>('.map-view')!
      const { map } = mapView.glMap!
      let most = 0
      const read = () => {
        const frame = mapView.querySelector('.frame')!.getBoundingClientRect()
        const { left, top } = mapView.getBoundingClientRect()
        for (const { at, share } of all) {
          const { x, y } = map.project(at)
          const dx = frame.left - left + share.x * frame.width - x
          const dy = frame.top - top + share.y * frame.height - y
          most = Math.max(most, Math.hypot(dx, dy))
        }
      }
      // What is painted is what stands when the map's frame and all that it set off are done.
      map.on('render', () => {
        queueMicrotask(read)
      })
      await new Promise((done) => map.once('moveend', done))
      return most
    }, positions)
    await button(page, 'Zoom in').click()
    expect(await worst).toBeLessThan(1)
  })

  it('goes back to the whole valley, in the view and in the address', async () => {
    const { page } = opened
    await takenOver(page)
    const whole = await open('/', { width: 1440, height: 900 })
    const expected = await frameOf(whole.page)
    if (queryOf(page) === '') await drag(page, 80, 0)
    await button(page, 'Whole map').click()
    await soon(async () => Math.abs((await frameOf(page)).left - expected.left)).toBeLessThan(0.5)
    await still(page)
    await soon(() => queryOf(page)).toBe('')
    expectSame(await frameOf(page), expected)
    expect(await farthest(page)).toBeLessThan(0.1)
    expect(await button(page, 'Whole map').count()).toBe(0)
  })

  it('keeps the whole valley in view when the window changes its size', async () => {
    const { page } = opened
    await takenOver(page)
    if (queryOf(page) !== '') await visit(page, '/')
    await takenOver(page)
    const size = { width: 1180, height: 780 }
    const expected = await frameOf((await open('/', { ...size })).page)
    await page.setViewportSize(size)
    await soon(async () => Math.abs((await frameOf(page)).left - expected.left)).toBeLessThan(0.5)
    await soon(() => farthest(page)).toBeLessThan(0.1)
    await still(page)
    expectSame(await frameOf(page), expected)
    expect(await farthest(page)).toBeLessThan(0.1)
    expect(queryOf(page)).toBe('')
  })
})

describe('the WebGL map that a reader starts', () => {
  /** Starts the WebGL map by zooming, and holds it back until `meanwhile` is done. */
  async function startHeldUp(meanwhile: (page: Page) => Promise<void>): Promise<Page> {
    const { page } = await open('/', { width: 1440, height: 900 })
    let letGo = () => {}
    const done = new Promise<void>((go) => (letGo = go))
    await page.route(/places-[\w-]+\.json/, async (route) => {
      await done
      await route.continue()
    })
    await button(page, 'Zoom in').click()
    await page.locator('.map-view canvas').waitFor({ state: 'attached', timeout: 60_000 })
    await meanwhile(page)
    letGo()
    return page
  }

  it('takes over where the drawn map was moved to meanwhile', async () => {
    const page = await startHeldUp(async (held) => {
      await button(held, 'Zoom in').click()
      await drag(held, 50, -40)
    })
    const before = await frameOf(page)
    await takenOver(page)
    await still(page)
    expectSame(await frameOf(page), before)
    expect(await farthest(page)).toBeLessThan(1)
  })

  it('takes over in place in a window that changed its size meanwhile', async () => {
    const page = await startHeldUp((held) => held.setViewportSize({ width: 1200, height: 800 }))
    await takenOver(page)
    await soon(() => farthest(page)).toBeLessThan(1)
  })

  it('shows the place that a link leads to', async () => {
    const { page } = await open('/?map=10.5/35.3/69.5', { width: 1440, height: 900 })
    await takenOver(page)
    await still(page)
    const centre = await page.evaluate(() => {
      const { map } = document.querySelector<MapViewElement>('.map-view')!.glMap!
      const { lng, lat } = map.getCenter()
      return { lng, lat, zoom: map.getZoom() }
    })
    expect(centre.lng).toBeCloseTo(69.5, 3)
    expect(centre.lat).toBeCloseTo(35.3, 3)
    expect(centre.zoom).toBeCloseTo(10.5, 2)
    expect(await farthest(page)).toBeLessThan(1)
  })
})
