/** When network or WebGL fail, the map and the claims stay. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { CLAIMS } from './data'
import { alive, open, openPrepared } from './harness'
import {
  cardOf,
  CARDS,
  fillsOf,
  countsOf,
  mapRegion,
  momentOf,
  nameOnMap,
  onTimeline,
  slider,
  soon,
  still,
  takenOver,
} from './reader'

const DESKTOP = { width: 1440, height: 900 } as const
/** The drawn map alone: quick, and nothing loads WebGL until a reader moves the map. */
const DRAWN = { ...DESKTOP } as const

const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' })
const noteOnMap = (page: Page) => mapRegion(page).getByRole('note')

/** Lets requests fail until the function given back is called. */
async function breaking(page: Page, pattern: RegExp): Promise<() => Promise<void>> {
  await page.route(pattern, (route) => route.abort())
  return () => page.unroute(pattern)
}

describe('when the WebGL context is lost', () => {
  it('the drawn map is there at once in the same place; restored, the moving one is as it was', async () => {
    const { page } = await open('/?t=2021-09-05T12:00', DESKTOP)
    await takenOver(page)
    await still(page)
    const frameOf = () => page.locator('.map-view .frame').boundingBox()
    const before = await frameOf()
    const restore = await page.evaluateHandle(() => {
      const context = document
        .querySelector<HTMLCanvasElement>('.map-view canvas')!
        .getContext('webgl2')!
      const loss = context.getExtension('WEBGL_lose_context')!
      loss.loseContext()
      return () => loss.restoreContext()
    })
    await soon(() => page.locator('.map-view.gl').count()).toBe(0)
    expect(await page.locator('.map-view .frame > .terrain > svg').isVisible()).toBe(true)
    expect(await frameOf()).toEqual(before)
    expect(await page.locator('.map-view canvas').count()).toBe(0)
    await soon(() => noteOnMap(page).textContent()).toContain('The moving map stopped')

    // The drawing follows the reader.
    await slider(page).press('Home')
    await soon(() => momentOf(page)).toMatch(/00:00$/)
    // Nothing is claimed yet at the first moment.
    await soon(() => fillsOf(page)).toEqual({})
    await slider(page).press('End')
    await soon(async () => Object.keys(await fillsOf(page)).length).toBeGreaterThan(4)
    const fills = await fillsOf(page)

    await restore.evaluate((again) => again())
    await takenOver(page)
    await still(page)
    expect(await noteOnMap(page).count()).toBe(0)
    expect(await fillsOf(page)).toEqual(fills)
  })
})

describe('when the moving map cannot be fetched', () => {
  it.each([
    ['its script', /gl-[\w-]+\.js/],
    ['its worker', /maplibre-gl-worker/],
    ['the places', /places-[\w-]+\.json/],
    ['rivers and roads', /context-[\w-]+\.json/],
  ])('%s: the drawn map stays, says so, and another try brings it', async (_, pattern) => {
    const { page } = await open('/', DRAWN)
    const mend = await breaking(page, pattern)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await soon(() => noteOnMap(page).allTextContents()).toEqual([
      'The moving map could not be loaded; the drawn map stands in for it.',
    ])
    expect(await page.locator('.map-view.gl').count()).toBe(0)
    expect(await page.locator('.map-view canvas').count()).toBe(0)
    expect(await page.locator('.map-view .frame > .terrain > svg').isVisible()).toBe(true)
    await mend()
    await tryAgain(page).click()
    await takenOver(page)
    expect(await noteOnMap(page).count()).toBe(0)
  })
})

describe('when a part of the page cannot be fetched', () => {
  it('a ledger is missing and said to be; it comes with another try', async () => {
    const FILE = /\/place-[\w-]+\.js/
    // The card needs it too, which is fetched when the browser is idle.
    const { page } = await openPrepared('/', DRAWN, (page) => breaking(page, FILE))
    await alive(page)
    await nameOnMap(page, 'shutul').click()
    const panel = page.locator('#claims')
    await soon(() => panel.getByRole('note').textContent()).toContain(
      'A part of this page could not be fetched.',
    )
    await page.unroute(FILE)
    await tryAgain(page).click()
    await soon(() => panel.locator('.ledger').count()).toBe(1)
    expect(await page.locator('#place-title').textContent()).toContain('Shutul')
    expect(await panel.getByRole('note').count()).toBe(0)
  })

  it('the list of claims is missing: the server’s rows open, and another try brings the list', async () => {
    // From the start: the browser fetches it when it is idle.
    let mend = () => Promise.resolve()
    const { page } = await openPrepared('/', DRAWN, async (page) => {
      mend = await breaking(page, /list-[\w-]+\.js/)
    })
    await alive(page)
    const card = cardOf(page, 'massoud-denies-fall')
    await card.locator('summary').first().click()
    await soon(() => card.locator('.text').isVisible()).toBe(true)
    const panel = page.locator('#claims')
    await soon(() => panel.getByRole('note').textContent()).toContain(
      'A part of this page could not be fetched.',
    )
    expect(await page.locator(CARDS).count()).toBe(CLAIMS.length)
    await mend()
    await tryAgain(page).click()
    await soon(() => card.getAttribute('aria-current')).toBe('true')
    expect(await card.locator('.text').isVisible()).toBe(true)
    expect(await panel.getByRole('note').count()).toBe(0)
  })

  it('the server’s card is whole all the same', async () => {
    // From the start: the browser fetches it when it is idle.
    const { page } = await openPrepared('/', DRAWN, (page) => breaking(page, /list-[\w-]+\.js/))
    await alive(page)
    const card = cardOf(page, 'massoud-denies-fall')
    await card.locator('summary').first().click()
    const claim = CLAIMS.find(({ id }) => id === 'massoud-denies-fall')!
    await soon(() => card.locator('.text').isVisible()).toBe(true)
    expect(await card.locator('.text').textContent()).toBe(claim.text.en)
    // Each report by its entry in the list of sources.
    expect(await card.locator('p > a[href^="sources/#"]').count()).toBe(claim.sources.length)
  })

  it('texts of cards are missing: the row keeps its own and its way to the page of the claim', async () => {
    // From the start: the browser fetches them when it is idle.
    let mend = () => Promise.resolve()
    const { page } = await openPrepared('/', DRAWN, async (page) => {
      mend = await breaking(page, /details-[\w-]+\.json/)
    })
    await alive(page)
    const card = cardOf(page, 'massoud-denies-fall')
    await card.locator('summary').first().click()
    const panel = page.locator('#claims')
    await soon(() => panel.getByRole('note').textContent()).toContain(
      'A part of this page could not be fetched.',
    )
    const claim = CLAIMS.find(({ id }) => id === 'massoud-denies-fall')!
    expect(await card.locator('.text').textContent()).toBe(claim.text.en)
    expect(await card.locator('a[href="c/massoud-denies-fall/"]').isVisible()).toBe(true)
    await mend()
    await tryAgain(page).click()
    await soon(() => card.locator('dl').count()).toBe(1)
    expect(await panel.getByRole('note').count()).toBe(0)
  })

  it('the comparison is missing: the one map stays in its place', async () => {
    const { page } = await open('/', DRAWN)
    const mend = await breaking(page, /Compare-[\w-]+\.js/)
    await page.getByRole('radio', { name: 'Compare' }).check()
    await soon(() => noteOnMap(page).textContent()).toBe(
      'A part of this page could not be fetched.',
    )
    expect(await page.locator('.map-view .frame > .terrain > svg').isVisible()).toBe(true)
    await mend()
    await tryAgain(page).click()
    await soon(() => page.locator('[data-lens] .map-view').count()).toBe(2)
  })
})

describe('offline after loading', () => {
  it('scrubbing, selecting and filtering go on; what must be fetched says so and comes later', async () => {
    const { page } = await open('/', DRAWN)
    await page.getByRole('link', { name: 'Search and filter' }).click()
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    const denials = page.getByRole('checkbox', { name: /^denial/ })
    await denials.check()
    const all = page.getByRole('button', { name: 'Show all claims' }).first()
    await all.click()
    await page.context().setOffline(true)

    await slider(page).press('End')
    await soon(() => momentOf(page)).toMatch(/24:00/)
    await soon(async () => (await countsOf(page)).contradicted).toBeGreaterThan(2)
    await page.getByRole('searchbox').fill('Shutul')
    await soon(() => page.locator(CARDS).count()).toBeLessThan(CLAIMS.length)
    await denials.check()
    await all.click()
    await soon(() => page.locator(CARDS).count()).toBe(CLAIMS.length)
    const card = cardOf(page, 'taliban-paryan-taken')
    await onTimeline(page, 'taliban-paryan-taken').click()
    await soon(() => card.getAttribute('aria-current')).toBe('true')
    await page.getByRole('radio', { name: 'Compare' }).check()
    await soon(() => page.locator('#claims').getByRole('note').count()).toBe(1)
    await page.context().setOffline(false)
    await soon(() => page.locator('#claims table').count()).toBe(1)
    expect(await page.locator('#claims').getByRole('note').count()).toBe(0)
  })
})

describe('a reader who does not move the map', () => {
  /** Whether the WebGL map is requested in the first half minute, which the clock skips. */
  async function requested(): Promise<boolean> {
    let seen = false
    await openPrepared('/', DESKTOP, async (page) => {
      await page.clock.install()
      page.on('request', (request) => (seen ||= /\/gl-[\w-]+\.js/.test(request.url())))
      page.once('load', () => void page.clock.runFor(30_000))
    }).then(async ({ page }) => {
      await soon(async () => {
        await page.clock.runFor(1000)
        return page.locator('html').getAttribute('data-live')
      }).toBe('yes')
      await slider(page).press('ArrowRight')
      await page.clock.runFor(30_000)
      await page.evaluate(() => document.fonts.ready)
    })
    return seen
  }

  it('fetches no WebGL', async () => {
    expect(await requested()).toBe(false)
  })
})
