/** What a reader sees on the page and does there. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

import type { MapViewElement } from '../../src/map/gl/gl'

/** Expects of what `read` gives, as soon as it is so. */
export const soon = <T>(read: () => T | Promise<T>) =>
  expect.poll(read, { timeout: 20_000, interval: 60 })

export const slider = (page: Page): Locator => page.getByRole('slider', { name: 'Moment' })
export const mapRegion = (page: Page): Locator =>
  page.getByRole('region', { name: 'Map of claims' })

/** The selected claim's mark at its place on the whole map, not in the enlargement. */
export const onMap = (page: Page, claim: string): Locator =>
  page.locator(`.map-region .frame > [data-claim="${claim}"]`)

/** A district's name on the map, the control that visits it; in the enlargement for those in it. */
export const nameOnMap = (page: Page, place: string): Locator =>
  page.locator(`.label[data-label="${place}"] button.name`)

/** How many claims all counts name together: those of the districts and those of the row under the map. `+1` is counted elsewhere. */
export function countedOf(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.label .pill, [data-counts] b')]
      // On a narrow page two counts of the row are shown as one.
      .filter((one) => one.checkVisibility())
      .filter((one) => !one.textContent.includes('+'))
      .reduce((sum, one) => sum + Number(/\d+$/.exec(one.textContent.trim())?.[0]), 0),
  )
}

export const onTimeline = (page: Page, claim: string): Locator =>
  page.getByRole('region', { name: 'Timeline' }).locator(`[data-claim="${claim}"]`)

/** Opens what the timeline keeps behind one button: speed, pauses, the clock. */
export async function openOptions(page: Page): Promise<void> {
  const options = page.getByRole('region', { name: 'Timeline' }).locator('details')
  if (!(await options.evaluate((one) => one.hasAttribute('open'))))
    await options.locator('summary').click()
}

/** By which of its two times each claim is placed, as the line beside the buttons says. */
export const clockOf = async (page: Page): Promise<'said' | 'about'> =>
  (await page.locator('.transport .unit').innerText()) === 'one dot, one claim' ? 'said' : 'about'

export async function placeBy(page: Page, name: 'was said' | 'is about'): Promise<void> {
  await openOptions(page)
  await page.getByRole('radio', { name }).check()
}

/** The claims' cards, all of them. */
export const CARDS = 'article[id^="claim-"]'

export const cardOf = (page: Page, claim: string): Locator => page.locator(`#claim-${claim}`)

/** The address's query with its `?`; empty for the opening view. */
export const queryOf = (page: Page): string => new URL(page.url()).search

/** The moment as the slider says it, such as 'Friday 3 September, 18:00'. */
export const momentOf = (page: Page): Promise<string | null> =>
  slider(page).getAttribute('aria-valuetext')

/**
 * Brings the page that is open from its top to another view of its own language, as Back and Forward
 * do, without loading it anew. Waits until it shows the moment and the lens that the query names, and
 * is drawn.
 */
export async function turnTo(page: Page, query: string): Promise<void> {
  await page.evaluate((query) => {
    scrollTo(0, 0)
    history.pushState(null, '', query === '' ? location.pathname : query)
    dispatchEvent(new PopStateEvent('popstate'))
  }, query)
  const asked = new URLSearchParams(query)
  const [t, lens] = [asked.get('t'), asked.get('lens')]
  if (t !== null) {
    const hours = (Date.parse(`${t}Z`) - Date.parse('2021-09-01T00:00Z')) / 3_600_000
    await soon(() => page.locator('.slot input[type=range]').inputValue()).toBe(String(hours))
  }
  if (lens !== null)
    await soon(() => page.locator(`input[name=lens][value="${lens}"]`).isChecked()).toBe(true)
  // What would fade or move has ended.
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame)
    for (const one of document.getAnimations()) one.finish()
    await new Promise(requestAnimationFrame)
  })
}

/** How the drawn map shows each district that is not plain, such as { shutul: 'crosshatch maybe made' }. */
export function fillsOf(page: Page): Promise<Record<string, string>> {
  return page.locator('use.district[data-place]').evaluateAll((uses) => {
    const fills: Record<string, string> = {}
    for (const use of uses) {
      // A fill names its pattern: url(#<prefix>-crosshatch-maybe-made)
      const fill = use.getAttribute('fill') ?? ''
      const words = /(\w+)-(\w+)-(\w+)\)$/.exec(fill)?.slice(1).join(' ')
      if (fill !== 'transparent') fills[use.getAttribute('data-place') ?? ''] = words ?? fill
    }
    return fills
  })
}

/** The numbers over the list: claims said, maybe said, districts contradicted. */
export async function countsOf(page: Page): Promise<Record<string, number>> {
  const pairs = await page
    .locator('[data-count]:has(b)')
    .evaluateAll((items) =>
      items.map((item) => [
        item.getAttribute('data-count'),
        Number(item.querySelector('b')?.textContent),
      ]),
    )
  return Object.fromEntries(pairs) as Record<string, number>
}

/**
 * Puts a second finger on the map, as for a pinch, and waits until WebGL draws it. It stays
 * where it is.
 */
export async function takenOver(page: Page): Promise<void> {
  await page
    .locator('.map-view')
    .first()
    .dispatchEvent('pointerdown', { pointerType: 'touch', isPrimary: false })
  await page.locator('.map-view.gl').waitFor({ timeout: 120_000 })
}

/** One finger on the page. */
export interface Touches {
  /** Puts it down, moves it by so many px, and lifts it unless told not to. */
  swipe(x: number, y: number, by: readonly [number, number], lift?: boolean): Promise<void>
  lift(): Promise<void>
}

/** A finger as the browser's own input, which scrolls, taps and cancels as a real one does. */
export async function touches(page: Page): Promise<Touches> {
  const client = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number, y = 0) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined ? [] : [{ x, y }],
    })
  const lift = async () => {
    await send('touchEnd')
  }
  return {
    lift,
    async swipe(x, y, [dx, dy], lifted = true) {
      await send('touchStart', x, y)
      if (dx !== 0 || dy !== 0)
        for (const share of [0.1, 0.2, 0.4, 0.6, 0.8, 1])
          await send('touchMove', x + dx * share, y + dy * share)
      if (lifted) await lift()
    },
  }
}

/** Waits until the WebGL map stands still with all that it shows drawn. */
export async function still(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const map = document.querySelector<MapViewElement>('.map-view')?.glMap?.map
    return map?.loaded() && !map.isMoving() && map.areTilesLoaded()
  })
}

export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where elements lie on screen, in px. */
export function rectsOf(elements: Locator): Promise<Rect[]> {
  return elements.evaluateAll((all) =>
    all.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return { left, top, right, bottom }
    }),
  )
}

/** Whether two rectangles share more than a rim of `slack` px. */
export function overlap(a: Rect, b: Rect, slack = 1): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack
  )
}

/** Whether `inner` lies in `outer`, give or take `slack` px. */
export function within(inner: Rect, outer: Rect, slack = 1): boolean {
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack
  )
}

/** Waits until a page in a small view shows itself. */
export async function shown(page: Page): Promise<void> {
  await soon(() => page.locator('html').getAttribute('data-pending')).toBeNull()
  await soon(() => page.getByRole('link', { name: /^View full map/ }).isVisible()).toBe(true)
}

/** Adds rules to the present document, as a reader's browser may. */
export async function addStyles(page: Page, rules: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, rules)
}

/** Rules for the timeline in its own place: at the bottom of the window it covers the map on purpose. */
export const UNPINNED = '.app > .slot { position: static !important }'
