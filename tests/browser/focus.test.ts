/** With the keyboard through the whole page, both ways: what has the focus is never hidden. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { open } from './harness'

interface Stop {
  readonly name: string
  /** The same for the same element. */
  readonly nth: number
  /** Share of the points across the element, on screen or not, at which it is on top. */
  readonly seen: number
}

/** What has the focus; undefined past the last stop of the page. */
function focused(page: Page): Promise<Stop | undefined> {
  return page.evaluate(async () => {
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
      const seen = points.filter(([x, y]) => {
        const hit = document.elementFromPoint(x, y)
        return hit !== null && (face.contains(hit) || hit.contains(face))
      })
      return seen.length / points.length
    }
    let seen = share()
    // What sticks to the top follows the scrolling a frame later.
    for (let frames = 0; seen < 1 && frames < 2; frames += 1) {
      await new Promise(requestAnimationFrame)
      seen = share()
    }
    const page = globalThis as { stops?: Element[] }
    page.stops ??= []
    if (!page.stops.includes(element)) page.stops.push(element)
    const text = element.getAttribute('aria-label') ?? element.textContent
    return {
      name: `${element.localName} ${text.trim().slice(0, 40)} at ${Math.round(face.getBoundingClientRect().top)}`,
      nth: page.stops.indexOf(element),
      seen,
    }
  })
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
  stops.filter(({ seen }) => seen < 0.5).map(({ name, seen }) => `${name}: ${seen.toFixed(2)}`)

/** Mirrored once in each shape of the page; the two right-to-left languages have the same layout. */
const PAGES = [
  ['/', 320, 256],
  ['/', 390, 844],
  ['/', 1280, 720],
  ['/ps/', 390, 844],
  ['/fa/', 1280, 720],
] as const

describe.each(PAGES)('%s at %i × %i', (path, width, height) => {
  it('nothing that has the focus is hidden, forwards and backwards', async () => {
    const { page } = await open(path, { width, height, saveData: true })
    const forwards = await walk(page, 'Tab')
    const backwards = await walk(page, 'Shift+Tab')
    expect(forwards.length).toBeGreaterThan(100)
    expect(backwards.length).toBeGreaterThan(100)
    expect(hidden(forwards)).toEqual([])
    expect(hidden(backwards)).toEqual([])
    expect(partly([...forwards, ...backwards])).toEqual([])
  })
})
