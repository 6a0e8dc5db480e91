import { describe, expect, it } from 'vitest'

import type { MapViewElement } from '../../src/map/gl/gl'
import { FIVE, outlineOf, POINTS, shareOf } from './data'
import { open, shared } from './harness'
import {
  fillsOf,
  nameOnMap,
  queryOf,
  type Rect,
  rectsOf,
  soon,
  still,
  takenOver,
  within,
} from './reader'
import type { Locator, Page } from 'playwright-core'

const SIZES = [
  ['phone', 360, 740],
  ['desktop', 1440, 900],
] as const

const DISTRICTS = FIVE.filter(([id]) => id !== 'panjshir')

const mapViewRectOf = async (page: Page): Promise<Rect> =>
  (await rectsOf(page.locator('.map-view')))[0]!

/** The drawn shape of a place: the province's outline, a district's fill. */
const shapeOf = (page: Page, id: string): Locator =>
  id === 'panjshir'
    ? page.locator('.frame > .readings use.geo.province')
    : page.locator(`.frame > .readings use.district[data-place="${id}"]`)

/** Where the data put a place's outline, given the drawn frame. */
function expectedBox(id: string, frame: Rect): Rect {
  const shares = outlineOf(id).map(shareOf)
  const xs = shares.map(({ x }) => frame.left + x * (frame.right - frame.left))
  const ys = shares.map(({ y }) => frame.top + y * (frame.bottom - frame.top))
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
}

describe.each(SIZES)('the drawn map on a %s', (_, width, height) => {
  const opened = shared('/', { width, height })

  it.each(FIVE)('draws %s where the data put it, inside the mapView', async (id) => {
    const { page } = opened
    const [frame, shape] = await Promise.all([
      rectsOf(page.locator('.map-view .frame')),
      rectsOf(shapeOf(page, id)),
    ])
    const [found, expected] = [shape[0]!, expectedBox(id, frame[0]!)]
    for (const edge of ['left', 'right', 'top', 'bottom'] as const)
      expect(Math.abs(found[edge] - expected[edge]), `${edge} of ${id}`).toBeLessThan(2)
    expect(within(found, await mapViewRectOf(page))).toBe(true)
  })

  it.each(FIVE)('gives %s an outline that can be seen', async (id) => {
    const href = id === 'panjshir' ? '#geo-province' : '#geo-focus'
    const line = opened.page.locator(`.frame > .readings use.geo[href="${href}"]`)
    const style = await line.evaluate((use) => {
      const { stroke, strokeWidth, visibility } = getComputedStyle(use)
      return { stroke, width: parseFloat(strokeWidth), visibility }
    })
    expect(style).toMatchObject({ visibility: 'visible' })
    expect(style.stroke).toMatch(/^rgb/)
    expect(style.width).toBeGreaterThanOrEqual(1)
  })
})

it('the map stands in the page before any script runs', async () => {
  const { page } = await open('/', { width: 360, height: 740, scripts: false })
  const mapView = await mapViewRectOf(page)
  for (const [id] of FIVE) {
    const [shape] = await rectsOf(shapeOf(page, id))
    expect(shape!.right - shape!.left, id).toBeGreaterThan(20)
    expect(within(shape!, mapView), id).toBe(true)
  }
  for (const [id, name] of DISTRICTS) expect(await nameOnMap(page, id).innerText(), name).toBe(name)
})

it.each([
  ['the caption’s place', '/', 'paryan'],
  ['the selected place', '/?place=andarab', 'andarab'],
])('from the whole map the button “Zoom in” brings %s to the middle', async (_, path, place) => {
  const { page } = await open(path, { width: 1440, height: 900 })
  await page.getByRole('button', { name: 'Zoom in' }).click()
  const away = async () => {
    const [[map], [name]] = await Promise.all([
      rectsOf(page.locator('.map-view')),
      rectsOf(nameOnMap(page, place)),
    ])
    return Math.max(
      Math.abs((name!.left + name!.right) / 2 - (map!.left + map!.right) / 2),
      Math.abs((name!.top + name!.bottom) / 2 - (map!.top + map!.bottom) / 2),
    )
  }
  await soon(away).toBeLessThan(60)
})

it.each(SIZES)(
  'zoomed in on a %s, names stand on the land and no enlargement covers it',
  async (_, width, height) => {
    const { page } = await open('/?map=9.6/35.27/69.43', { width, height })
    await soon(() => page.locator('.enlargement').count()).toBe(0)
    const mapView = await mapViewRectOf(page)
    const [frame] = await rectsOf(page.locator('.map-view .frame'))
    for (const place of ['shutul', 'anabah', 'bazarak']) {
      const [name] = await rectsOf(nameOnMap(page, place))
      expect(within(name!, mapView), place).toBe(true)
      expect(within(name!, expectedBox(place, frame!)), place).toBe(true)
    }
  },
)

it('the province’s outline is as wide zoomed in as zoomed out', async () => {
  const [lng, lat] = outlineOf('panjshir')[0]!
  const width = async (zoom: number) => {
    const path = `/?map=${zoom}/${lat}/${lng}`
    const { page } = await open(path, { width: 1440, height: 900 })
    await page.addStyleTag({ content: '.geo.province { pointer-events: stroke !important }' })
    return page.locator('.frame > .readings use.geo.province').evaluate((line) => {
      const { left, top, width, height } = line.closest('.map-view')!.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      // Pixels of the line in a small square around a point on it.
      const square = Array.from({ length: 441 }, (_, i) => [(i % 21) - 10, Math.floor(i / 21) - 10])
      return square.filter(([dx = 0, dy = 0]) => document.elementFromPoint(x + dx, y + dy) === line)
        .length
    })
  }
  const far = await width(8)
  expect(far).toBeGreaterThan(20)
  expect((await width(11)) / far).toBeLessThan(1.6)
})

describe('the WebGL map', () => {
  const opened = shared('/', { width: 1440, height: 900 })

  it('takes over unasked on a wide screen', async () => {
    await takenOver(opened.page)
    await still(opened.page)
    expect(await opened.page.locator('.map-view canvas').count()).toBe(1)
  })

  it('shows the very readings of the drawing, and the four districts’ names', async () => {
    const { page } = opened
    expect(await fillsOf(page)).toEqual({
      paryan: 'crosshatch maybe maybe',
      shutul: 'crosshatch made made',
    })
    for (const [id, name] of DISTRICTS)
      expect(await nameOnMap(page, id).innerText(), name).toBe(name)
  })

  it('opens a district by its land', async () => {
    const { page } = opened
    const at = await page.evaluate(
      ([lng, lat]) => {
        const mapView = document.querySelector<MapViewElement>('.map-view')!
        const { x, y } = mapView.glMap!.map.project([lng, lat])
        const { left, top } = mapView.getBoundingClientRect()
        return { x: left + x, y: top + y }
      },
      POINTS.get('andarab') as [number, number],
    )
    await page.mouse.click(at.x, at.y)
    await soon(() => queryOf(page)).toBe('?place=andarab')
  })

  it('hides the drawn terrain, which would shine through', async () => {
    const terrain = opened.page.locator('.frame .terrain svg')
    expect(await terrain.evaluate((svg) => getComputedStyle(svg).visibility)).toBe('hidden')
  })
})
