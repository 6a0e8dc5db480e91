/** The page requests no other origin, logs no error and does not shift. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { open, type Opened, type Options, PHONE_AND_DESKTOP, visit } from './harness'
import { cardOf, momentOf, onTimeline, placeBy, slider, soon, still, takenOver } from './reader'
import { slowSite } from './slow-site'

interface Shift {
  readonly value: number
  /** Within half a second after a key or a click, when a page may move things. */
  readonly asked: boolean
  readonly what: string
}

/**
 * The layout shift score that remains where the page's fonts arrive after the first paint: their
 * words are a few pixels wider or narrower than the fallback's, and whatever ends at the right edge
 * (a button, a row of choices) begins that much earlier. Lines and heights stay. Measured: 0.00009;
 * a caption that its font wraps into one more line scored 0.03.
 */
const WORD_WIDTHS = 0.001

/** Expects the sum of layout shifts to be less than a score. */
function expectMovedLess(shifts: readonly Shift[], score: number): void {
  const moved = shifts.reduce((sum, { value }) => sum + value, 0)
  expect(moved, JSON.stringify(shifts)).toBeLessThan(score)
}

/** Opens the page and records its layout shifts from the first paint on. */
async function openListening(options: Options): Promise<Listening> {
  return listening(await open('/404-nothing-here', options), '/')
}

type Listening = Opened & { readonly shifts: () => Promise<Shift[]> }

/** Visits a path on an opened page, noting its layout shifts. */
async function listening(opened: Opened, path: string): Promise<Listening> {
  const { page } = opened
  opened.problems.length = 0
  await page.addInitScript(() => {
    const heard: Shift[] = []
    ;(globalThis as { shifts?: Shift[] }).shifts = heard
    const nameOf = (node: Node | null) =>
      node instanceof Element
        ? `${node.tagName.toLowerCase()}.${node.getAttribute('class') ?? ''}`
        : 'text'
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
        sources: { node: Node | null }[]
      })[])
        heard.push({
          value: entry.value,
          asked: entry.hadRecentInput,
          what: entry.sources.map(({ node }) => nameOf(node)).join(', '),
        })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await visit(page, path)
  return {
    ...opened,
    // Entries arrive after the frame that they tell of.
    shifts: () =>
      page.evaluate(async () => {
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))
        return (globalThis as { shifts?: Shift[] }).shifts ?? []
      }),
  }
}

/** Visits the page; `requested` are the addresses of a kind that it has requested so far. */
async function visitNoting(isNoted: (url: string) => boolean, options: Options) {
  const { page } = await open('/404-nothing-here', options)
  const requested: string[] = []
  page.on('request', (request) => {
    if (isNoted(request.url())) requested.push(request.url())
  })
  await visit(page, '/')
  return { page, requested }
}

/** What a reader may do on a visit. */
async function walk(page: Page): Promise<void> {
  for (const key of ['ArrowRight', 'PageUp', 'End', 'Home', 'PageUp', 'PageUp', 'PageUp'])
    await slider(page).press(key)
  await soon(() => momentOf(page)).toMatch(/^Friday/)
  await page.getByRole('radio', { name: 'NRF' }).check()
  await page.getByRole('radio', { name: 'Both' }).check()
  await placeBy(page, 'is about')
  await placeBy(page, 'was said')
  await cardOf(page, 'massoud-denies-fall').locator('summary').first().click()
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox').fill('nothing has this')
  await page.getByRole('button', { name: 'Show all claims' }).first().click()
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('checkbox', { name: /^denial/ }).check()
  await page.getByRole('button', { name: 'Show all claims' }).first().click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await takenOver(page)
  await still(page)
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await page.getByRole('button', { name: 'Next claim' }).click()
  await page.evaluate(() => scrollTo(0, 0)) // a phone shows only a slim timeline further down
  await onTimeline(page, 'wasiq-all-districts').click()
  await soon(() => cardOf(page, 'wasiq-all-districts').getAttribute('aria-current')).toBe('true')
  await page.goBack()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.getByRole('radio', { name: 'As the device' }).check()
  await still(page)
}

it('on a phone the days’ pictures under the map wait until a reader comes near', async () => {
  // On a desktop they are as near as Chromium's least distance where it cannot estimate the connection.
  const phone = { width: 360, height: 740, touch: true }
  const { page, requested } = await visitNoting((url) => url.includes('/img/'), phone)
  await page.evaluate(() => document.fonts.ready)
  await soon(() => page.locator('.label').count()).toBeGreaterThan(5)
  expect(requested).toEqual([])
})

describe.each(PHONE_AND_DESKTOP)('on a %s', (_, options) => {
  it('a whole visit raises no error and sends no request to another origin', async () => {
    const { page, problems, foreign } = await open('/', options)
    await walk(page)
    expect(problems).toEqual([])
    expect(foreign).toEqual([])
  })

  it('no style sheet is fetched that the page has in it', async () => {
    const { page, requested } = await visitNoting((url) => url.endsWith('.css'), options)
    await cardOf(page, 'massoud-denies-fall').locator('summary').first().click()
    await cardOf(page, 'massoud-denies-fall').locator('.body').first().waitFor()
    expect(requested.length).toBeGreaterThan(0)
    const inPage = await page
      .locator('style[data-from]')
      .evaluateAll((styles) => styles.map((style) => (style as HTMLElement).dataset.from ?? ''))
    expect(inPage.length).toBeGreaterThan(0)
    expect(requested.filter((url) => inPage.some((file) => url.endsWith(file)))).toEqual([])
  })

  it('nothing moves while the page loads and the map is taken over', async () => {
    const { page, shifts } = await openListening(options)
    await page.evaluate(() => document.fonts.ready)
    if ((options.width ?? 0) >= 1024) await takenOver(page)
    await soon(() => page.locator('.label').count()).toBeGreaterThan(5)
    expectMovedLess(await shifts(), WORD_WIDTHS)
  })

  it('the page stays in place under a reader who drags the slider', async () => {
    const { page, shifts } = await openListening({ ...options, touch: false })
    await page.evaluate(() => document.fonts.ready)
    await slider(page).scrollIntoViewIfNeeded()
    const before = (await shifts()).length
    const track = (await slider(page).boundingBox())!
    const y = track.y + track.height / 2
    await page.mouse.move(track.x + track.width * 0.55, y)
    await page.mouse.down()
    // Slowly, since what moves soon after a press is forgiven.
    for (let share = 0.55; share < 0.98; share += 0.02) {
      await page.mouse.move(track.x + track.width * share, y)
      await page.evaluate(() => new Promise((done) => setTimeout(done, 60)))
    }
    await page.mouse.up()
    await soon(() => momentOf(page)).toMatch(/^Sunday/)
    expect((await shifts()).slice(before).filter(({ asked }) => !asked)).toEqual([])
  })

  it('neither map, timeline nor tools move by a key on the slider', async () => {
    const { page } = await open('/', { ...options, touch: false })
    const parts = page.locator(
      'h1, .map-view, .lens, [role=slider], input[type=range], .timeline [role=toolbar], .chart .lane',
    )
    await page.evaluate(() => document.fonts.ready)
    await slider(page).focus()
    await slider(page).press('Home')
    await soon(() => momentOf(page)).toMatch(/00:00$/)
    const inPage = () =>
      parts.evaluateAll((all) =>
        all.map((part) => {
          const { left, top, width, height } = part.getBoundingClientRect()
          return [part.getAttribute('class'), left + scrollX, top + scrollY, width, height].join(
            ' ',
          )
        }),
      )
    const before = await inPage()
    for (const key of ['PageUp', 'PageUp', 'End']) {
      await slider(page).press(key)
      expect(await inPage()).toEqual(before)
    }
  })
})

it.each([
  ['/', 1280],
  ['/', 1344],
  ['/fa/', 360],
  ['/fa/', 1280],
  ['/ps/', 1100],
  ['/ps/', 1280],
])('nothing moves when the fonts of %s arrive late, at %i px', async (path, width) => {
  const opened = await open('/404-nothing-here', { width, height: 760 })
  await opened.page.route(/\.woff2/, async (route) => {
    await new Promise((done) => setTimeout(done, 1000))
    await route.continue()
  })
  const { page, shifts } = await listening(opened, path)
  await page.evaluate(() => document.fonts.ready)
  expectMovedLess(await shifts(), 0.01)
})

it.each([
  ['/', 360],
  ['/', 1100],
  ['/', 1440],
  ['/fa/', 360],
  ['/fa/', 1280],
])('nothing moves while %s arrives in pieces, at %i px', async (path, width) => {
  const opened = await open('/404-nothing-here', { width, height: 760 })
  const { page, shifts } = await listening(opened, (await slowSite()) + path.slice(1))
  await page.evaluate(() => document.fonts.ready)
  expectMovedLess(await shifts(), WORD_WIDTHS)
})
