/** With the keyboard alone. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { CLAIMS, SOURCES } from './data'
import { open, type Options } from './harness'
import { momentOf, nameOnMap, onTimeline, queryOf, rectsOf, slider, soon } from './reader'

/** What has the focus, as a reader with a keyboard meets it. */
interface Stop {
  readonly name: string
  readonly tag: string
  readonly href: string | null
  /** Has a size and is on screen, with nothing over it. */
  readonly seen: boolean
}

function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement!
    // A radio or a box lies unseen over the label that stands for it.
    const face =
      (element.matches('input[type=radio], input[type=checkbox]') && element.closest('label')) ||
      element
    const { width, height } = face.getBoundingClientRect()
    // Middles of its lines, since a link may run over several, and of the top of what is high.
    const seen = [...face.getClientRects()].some((line) => {
      const hit = document.elementFromPoint(
        line.left + line.width / 2,
        line.top + Math.min(line.height / 2, 20),
      )
      return hit !== null && face.contains(hit)
    })
    const labels = (element as HTMLInputElement).labels ?? []
    return {
      name: (
        element.getAttribute('aria-label') ??
        ([...labels].map((l) => l.textContent).join(' ') || element.textContent)
      ).trim(),
      tag: element.tagName.toLowerCase(),
      href: element.getAttribute('href'),
      seen:
        element !== document.body && element.checkVisibility() && width > 0 && height > 0 && seen,
    }
  })
}

/** The accessible name of what has the focus, as Chromium itself computes it. */
async function nameOfFocused(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.activeElement',
  })
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId!,
    fetchRelatives: false,
  })
  await session.detach()
  return String(nodes[0]?.name?.value ?? '')
}

/** Presses Tab until `wanted` holds, at most `most` times; all stops on the way. */
async function tabTo(page: Page, wanted: (stop: Stop) => boolean, most: number): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    stops.push(stop)
    if (wanted(stop)) return stops
  }
  const way = stops.map(({ name, tag }) => `${tag} ${name}`).join('\n')
  throw new Error(`not reached in ${most} steps:\n${way}`)
}

/** The same, and each stop has a name for assistive technology. */
async function tabNamedTo(
  page: Page,
  wanted: (stop: Stop) => boolean,
  most: number,
): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let at: Stop | undefined; !at || !wanted(at);) {
    at = (await tabTo(page, () => true, 1))[0]!
    stops.push({ ...at, name: await nameOfFocused(page) })
    if (stops.length > most)
      throw new Error(`not reached: ${stops.map(({ name }) => name).join(', ')}`)
  }
  return stops
}

/** Expects each stop on a way to be visible and to have a name. */
function expectGoodStops(stops: readonly Stop[]): void {
  expect(stops.filter(({ name }) => name.trim() === '')).toEqual([])
  expect(stops.filter(({ seen }) => !seen)).toEqual([])
}

const WAYS: readonly (readonly [string, Options])[] = [
  ['desktop', { width: 1280, height: 800 }],
  ['phone', { width: 360, height: 740 }],
]

describe.each(WAYS)('on a %s', (_, options) => {
  it('the way from the address bar to the source of a claim is short, visible and named', async () => {
    const { page } = await open('/', options)
    const toSkip = await tabNamedTo(page, () => true, 1)
    expect(toSkip[0]).toMatchObject({ name: 'Skip to the claims', seen: true })
    await page.keyboard.press('Enter')
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('claims')

    const toCard = await tabNamedTo(page, ({ href }) => /claim/.test(href ?? ''), 5)
    expectGoodStops(toCard)
    await page.keyboard.press('Enter')
    await soon(() => queryOf(page)).toMatch(/claim=/)
    const id = new URL(page.url()).searchParams.get('claim')
    const claim = CLAIMS.find((one) => one.id === id)!
    // The reader stays where he was: on the card, now open.
    await soon(() => page.evaluate(() => document.activeElement?.closest('article')?.id)).toBe(
      `claim-${claim.id}`,
    )

    // The row's fields are fetched when it opens.
    await page.locator(`#claim-${claim.id} dl`).first().waitFor()
    const urls = SOURCES.filter((source) => claim.sources.includes(source.id)).map(({ url }) => url)
    const toSource = await tabNamedTo(page, ({ href }) => urls.includes(href ?? ''), 15)
    expectGoodStops(toSource)
    const link = page.locator(':focus')
    expect(await link.getAttribute('target')).toBe('_blank')
    const steps = toSkip.length + 1 + toCard.length + 1 + toSource.length
    expect(steps).toBeLessThan(32)
  })

  it('the second link of the page leads to the slider, with the map in view', async () => {
    const { page } = await open('/', options)
    const [, toTimeline] = await tabNamedTo(page, ({ name }) => name.includes('timeline'), 2)
    expect(toTimeline).toMatchObject({ name: 'Skip to the timeline', seen: true })
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowRight')
    await soon(() => momentOf(page)).toBe('Friday 3 September, 19:00')
    // The map that it moves stays in view.
    const [map, head] = await rectsOf(page.locator('.app > .map, .timeline .head'))
    expect(map!.top).toBeGreaterThanOrEqual(0)
    expect(head!.top).toBeGreaterThan(map!.top)
  })
})

describe('the dots', () => {
  it('on the timeline are one stop of Tab, with arrows in order of time', async () => {
    const { page } = await open('/', { width: 1280, height: 800 })
    const marks = page.locator('.timeline [role="toolbar"] [data-claim]')
    expect(await marks.count()).toBe(CLAIMS.length)
    expect(
      await page.locator('.timeline [role="toolbar"] [data-claim][tabindex="0"]').count(),
    ).toBe(1)
    await slider(page).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('End')
    const last = await page.locator(':focus').getAttribute('aria-label')
    expect(last).toMatch(/6 September|5 September/)
    await page.keyboard.press('Home')
    const seen = new Set<string | null>()
    for (let i = 0; i < CLAIMS.length; i++) {
      seen.add(await page.locator(':focus').getAttribute('data-claim'))
      await page.keyboard.press('ArrowRight')
    }
    expect(seen.size).toBe(CLAIMS.length)
  })

  it('chosen by key lead the focus to the card, and Esc lets go', async () => {
    const { page } = await open('/', { width: 1280, height: 800 })
    await onTimeline(page, 'taliban-paryan-taken').focus()
    await page.keyboard.press('Enter')
    const inCard = () => page.evaluate(() => document.activeElement?.closest('article')?.id)
    await soon(inCard).toBe('claim-taliban-paryan-taken')
    await page.keyboard.press('Escape')
    await soon(() => queryOf(page)).toBe('')
    expect(await page.evaluate(() => document.activeElement?.checkVisibility())).toBe(true)
    await onTimeline(page, 'taliban-paryan-taken').focus()
    await page.keyboard.press(' ')
    await soon(inCard).toBe('claim-taliban-paryan-taken')
  })
})

describe('a district’s name', () => {
  it('chosen by key leads the focus to what was said of it, and Esc lets go', async () => {
    const { page } = await open('/', { width: 1280, height: 800 })
    await nameOnMap(page, 'shutul').focus()
    await page.keyboard.press('Enter')
    await soon(() => queryOf(page)).toBe('?place=shutul')
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('place-title')
    expect(await page.locator('#place-title').textContent()).toContain('Shutul')
    expect(await nameOnMap(page, 'shutul').getAttribute('aria-pressed')).toBe('true')
    await page.keyboard.press('Escape')
    await soon(() => queryOf(page)).toBe('')
    expect(await page.evaluate(() => document.activeElement?.checkVisibility())).toBe(true)
  })
})

it('Esc folds the filters before it clears anything else', async () => {
  const { page } = await open('/?claim=taliban-paryan-taken')
  const filter = page.getByRole('button', { name: 'Filter' })
  await filter.focus()
  await page.keyboard.press('Enter')
  await soon(() => filter.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await soon(() => filter.getAttribute('aria-expanded')).toBe('false')
  expect(queryOf(page)).toBe('?claim=taliban-paryan-taken')
  expect(await filter.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
  // The claim is deselected; its moment stays.
  await soon(() => queryOf(page)).toBe('?t=2021-09-04T00:00')
})
