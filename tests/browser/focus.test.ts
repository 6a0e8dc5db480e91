/** With the keyboard through the whole page, both ways: what has the focus is named and not hidden. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { open } from './harness'

interface Stop {
  /** With its distance from the window's top in px; where the element has no name, only that. */
  readonly name: string
  readonly named: boolean
  /** The part of the page that it lies in: a label, an id or an element's name; '' outside them. */
  readonly part: string
  /** The same for the same element. */
  readonly nth: number
  /** Share of the points across the element, on screen or not, at which it is on top; counted up to ENOUGH. */
  readonly seen: number
}

/** Less of an element than this counts as hidden in part. */
const ENOUGH = 0.5

/** What has the focus; undefined past the last stop of the page. */
function focused(page: Page): Promise<Stop | undefined> {
  return page.evaluate(async (enough) => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    // A radio or a box lies unseen over the label that stands for it.
    const face =
      (element.matches('input[type=radio], input[type=checkbox]') && element.closest('label')) ||
      element
    const shares = [0.1, 0.5, 0.9]
    // A link may run over several lines; of what is higher than the screen the beginning counts.
    const share = () => {
      const points = [...face.getClientRects()].flatMap(({ left, top, width, height }) =>
        shares.flatMap((x) =>
          shares.map(
            (y) => [left + x * width, top + y * Math.min(height, innerHeight / 3)] as const,
          ),
        ),
      )
      let seen = 0
      for (const [x, y] of points) {
        const hit = document.elementFromPoint(x, y)
        if (hit !== null && (face.contains(hit) || hit.contains(face))) seen += 1 / points.length
        if (seen >= enough) break // each point is a hit test of the whole page
      }
      return seen
    }
    let seen = share()
    // What sticks to the top follows the scrolling a frame later.
    for (let frames = 0; seen < enough && frames < 2; frames += 1) {
      await new Promise(requestAnimationFrame)
      seen = share()
    }
    const page = globalThis as { stops?: Element[] }
    page.stops ??= []
    if (!page.stops.includes(element)) page.stops.push(element)
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((one) => one.textContent)
    const text = (
      element.getAttribute('aria-label') ??
      (labels.join(' ') || element.textContent)
    ).trim()
    const part = element.closest(
      '[aria-label="Map of claims"], [aria-label="Timeline"], #claims, footer, header',
    )
    return {
      name: `${element.localName} ${text.slice(0, 40)} at ${Math.round(face.getBoundingClientRect().top)}`,
      named: text !== '',
      part: part?.id || (part?.getAttribute('aria-label') ?? part?.localName ?? ''),
      nth: page.stops.indexOf(element),
      seen,
    }
  }, ENOUGH)
}

/** Presses a key until the focus leaves the page or comes back to where it began. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = []
  while (stops.length < 900) {
    await page.keyboard.press(key)
    const stop = await focused(page)
    if (!stop || stop.nth === stops[0]?.nth) return stops
    stops.push(stop)
  }
  throw new Error('the focus does not leave the page')
}

const hidden = (stops: readonly Stop[]) =>
  stops.filter(({ seen }) => seen === 0).map(({ name }) => name)
const partly = (stops: readonly Stop[]) =>
  stops.filter(({ seen }) => seen < ENOUGH).map(({ name, seen }) => `${name}: ${seen.toFixed(2)}`)

/** Mirrored once in each shape of the page; the two right-to-left languages have the same layout. */
const PAGES = [
  ['/', 320, 256],
  ['/?t=2021-09-06T00:00', 390, 844],
  ['/?t=2021-09-06T00:00', 1280, 720],
  ['/ps/', 390, 844],
  ['/fa/', 1280, 720],
] as const

describe.each(PAGES)('%s at %i × %i', (path, width, height) => {
  it('what has the focus is named and not hidden, forwards and backwards; Tab leaves the page', async () => {
    const { page } = await open(path, { width, height })
    const forwards = await walk(page, 'Tab')
    const backwards = await walk(page, 'Shift+Tab')
    expect(forwards.length).toBeGreaterThan(100)
    expect(backwards.length).toBeGreaterThan(100)
    expect(hidden(forwards)).toEqual([])
    expect(hidden(backwards)).toEqual([])
    expect(partly([...forwards, ...backwards])).toEqual([])
    expect(forwards.filter(({ named }) => !named)).toEqual([])
    expect(new Set(forwards.map(({ nth }) => nth)).size).toBe(forwards.length)
    const parts = new Set(forwards.map(({ part }) => part))
    if (path.startsWith('/?'))
      expect([...parts]).toEqual(
        expect.arrayContaining(['Map of claims', 'Timeline', 'claims', 'footer', 'header']),
      )
  })
})
