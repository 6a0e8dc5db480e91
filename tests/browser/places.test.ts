import { describe, expect, it } from 'vitest'

import type { StageElement } from '../../src/map/gl/gl'
import { FIVE, outlineOf, POINTS, shareOf } from './data'
import { open, shared } from './harness'
import { overlap, type Rect, rectsOf, soon, still, takenOver, within } from './reader'
import type { Locator, Page } from 'playwright-core'

const SIZES = [
  ['phone', 360, 740],
  ['desktop', 1440, 900],
] as const

const stageOf = async (page: Page): Promise<Rect> => (await rectsOf(page.locator('.stage')))[0]!

/** The drawn shape of a place: the province's outline, a district's cloth. */
const shapeOf = (page: Page, id: string): Locator =>
  id === 'panjshir'
    ? page.locator('.land use.geo.province')
    : page.locator(`.land use.cloth[data-place="${id}"]`)

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

const nameOf = (page: Page, name: string): Locator =>
  page.locator('.names text').filter({ hasText: new RegExp(`^${name}$`) })

/** The letters in a text's box, which is as high as its line. */
function inked({ left, right, top, bottom }: Rect): Rect {
  const air = 0.15 * (bottom - top)
  return { left, right, top: top + air, bottom: bottom - air }
}

/** Share of a name that stands on its own district's land. */
async function shareOnLand(page: Page, id: string, name: string): Promise<number> {
  const rect = inked((await rectsOf(nameOf(page, name)))[0]!)
  return shapeOf(page, id).evaluate((use, { left, right, top, bottom }) => {
    const outline = document.querySelector<SVGGeometryElement>(use.getAttribute('href') ?? '')!
    const toDrawing = (use as SVGGraphicsElement).getScreenCTM()!.inverse()
    const steps = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95]
    const points = steps.flatMap((x) =>
      steps.map((y) => new DOMPoint(left + x * (right - left), top + y * (bottom - top))),
    )
    const hits = points.filter((p) => outline.isPointInFill(p.matrixTransform(toDrawing)))
    return hits.length / points.length
  }, rect)
}

/** Expects every one of the five names inside the stage, clear of each other and of what lies over the map. */
async function expectNames(page: Page): Promise<void> {
  const stage = await stageOf(page)
  const over = await rectsOf(page.locator('[data-over-map]:visible'))
  const names = await Promise.all(
    FIVE.map(async ([id, name]) => {
      const found = nameOf(page, name)
      expect(await found.count(), name).toBe(1)
      expect(await found.evaluate((text) => text.checkVisibility()), name).toBe(true)
      return { id, name, rect: inked((await rectsOf(found))[0]!) }
    }),
  )
  for (const { id, name, rect } of names) {
    expect(rect.right - rect.left, name).toBeGreaterThan(20)
    expect(within(rect, stage), `${name} inside the map`).toBe(true)
    expect(
      over.filter((box) => overlap(rect, box)),
      `over ${name}`,
    ).toEqual([])
    // The province's name runs along the valley: its box is larger than its letters.
    const others = names.filter((other) => ![id, 'panjshir'].includes(other.id))
    if (id !== 'panjshir')
      expect(
        others.filter((other) => overlap(rect, other.rect)).map((other) => other.name),
        `names on ${name}`,
      ).toEqual([])
  }
}

describe.each(SIZES)('the drawn map on a %s', (_, width, height) => {
  const opened = shared('/', { width, height, saveData: true })

  it.each(FIVE)('draws %s where the data put it, inside the stage', async (id) => {
    const { page } = opened
    const [frame, shape] = await Promise.all([
      rectsOf(page.locator('.stage .frame')),
      rectsOf(shapeOf(page, id)),
    ])
    const [found, expected] = [shape[0]!, expectedBox(id, frame[0]!)]
    for (const edge of ['left', 'right', 'top', 'bottom'] as const)
      expect(Math.abs(found[edge] - expected[edge]), `${edge} of ${id}`).toBeLessThan(2)
    expect(within(found, await stageOf(page))).toBe(true)
  })

  it.each(FIVE)('gives %s an outline that can be seen', async (id) => {
    const href = id === 'panjshir' ? '#geo-province' : '#geo-focus'
    const line = opened.page.locator(`.land use.geo[href="${href}"]`)
    const look = await line.evaluate((use) => {
      const { stroke, strokeWidth, visibility } = getComputedStyle(use)
      return { stroke, width: parseFloat(strokeWidth), visibility }
    })
    expect(look).toMatchObject({ visibility: 'visible' })
    expect(look.stroke).toMatch(/^rgb/)
    expect(look.width).toBeGreaterThanOrEqual(1)
  })

  it('names all five, clear of each other and of all that lies over the map', async () => {
    // Names settle once their type has arrived.
    await opened.page.evaluate(() => document.fonts.ready)
    await soon(() => nameOf(opened.page, 'Andarab').count()).toBe(1)
    await expectNames(opened.page)
  })

  // The province's name may run beside it, where the map is small.
  it.each(FIVE.filter(([id]) => id !== 'panjshir' && !(width < 400 && id === 'anabah')))(
    'sets the name of %s on its own land',
    async (id, name) => {
      await opened.page.evaluate(() => document.fonts.ready)
      await soon(() => shareOnLand(opened.page, id, name)).toBeGreaterThan(0.3)
    },
  )
})

it('the five names fit at every width from 600 to 2560 px', async () => {
  const { page } = await open('/', { width: 600, height: 900, saveData: true })
  for (const [width, height] of [
    [600, 900],
    [768, 1024],
    [1024, 768],
    [1920, 1080],
    [2560, 1440],
  ] as const) {
    await page.setViewportSize({ width, height })
    await soon(async () => {
      try {
        await expectNames(page)
        return 'fit'
      } catch (error) {
        return String(error)
      }
    }).toBe('fit')
  }
})

it('the map stands in the page before any script runs', async () => {
  const { page } = await open('/', { width: 360, height: 740, scripts: false })
  const stage = await stageOf(page)
  for (const [id, name] of FIVE) {
    const [shape] = await rectsOf(shapeOf(page, id))
    expect(shape!.right - shape!.left, id).toBeGreaterThan(20)
    expect(within(shape!, stage), id).toBe(true)
    expect(await nameOf(page, name).count(), name).toBe(1)
  }
})

describe('the WebGL map', () => {
  const opened = shared('/', { width: 1440, height: 900 })

  it('takes over unasked on a wide screen', async () => {
    await takenOver(opened.page)
    await still(opened.page)
    expect(await opened.page.locator('.stage canvas').count()).toBe(1)
  })

  it.each(FIVE)('draws %s', async (id) => {
    const kinds = await opened.page.evaluate((wanted) => {
      const { map } = document.querySelector<StageElement>('.stage')!.glMap!
      const drawn = map.queryRenderedFeatures().filter(({ source }) => source === 'places')
      return drawn
        .filter(({ properties }) => properties.id === wanted)
        .map(({ layer, properties }) => `${layer.type} ${String(properties.kind)}`)
    }, id)
    expect(new Set(kinds)).toEqual(
      new Set(id === 'panjshir' ? ['line province'] : ['fill district', 'line district']),
    )
  })

  it.each(FIVE.filter(([id]) => id !== 'panjshir'))('draws %s around its own point', async (id) => {
    const there = await opened.page.evaluate(
      (at) => {
        const { map } = document.querySelector<StageElement>('.stage')!.glMap!
        return map
          .queryRenderedFeatures(map.project(at))
          .filter(({ layer }) => layer.id === 'target')
          .map(({ properties }) => String(properties.id))
      },
      POINTS.get(id) as [number, number],
    )
    expect(there).toEqual([id])
  })

  it('keeps the five names in sight', async () => {
    await expectNames(opened.page)
  })

  it('hides the drawn land, which would shine through', async () => {
    const land = opened.page.locator('.stage .land')
    expect(await land.evaluate((svg) => getComputedStyle(svg).visibility)).toBe('hidden')
  })
})
