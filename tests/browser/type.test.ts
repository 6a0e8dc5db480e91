/** Type as a reader sets it: twice as large, or with the spacing of WCAG 1.4.12. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { shared, visit } from './harness'
import { addStyles, turnTo, UNPINNED } from './reader'

const LARGE_TYPE = ['--blink-settings=defaultFontSize=32']
/** Languages have fonts and lengths of words of their own; what is between two widths is tried once. */
const SIZES = [
  ['', 360, 740],
  ['', 768, 1024],
  ['', 1280, 720],
  ['fa/', 360, 740],
  ['fa/', 1280, 720],
  ['ps/', 360, 740],
  ['ps/', 1280, 720],
] as const
const MOMENTS = ['', '?t=2021-09-05T23:00', '?t=2021-09-05T23:00&lens=taliban'] as const

/** The spacing that a reader may set without loss: letters of Arabic script join and have none. */
const SPACING = `
  * { line-height: 1.5 !important; word-spacing: 0.16em !important }
  :root:not([dir]) * { letter-spacing: 0.12em !important }
  p { margin-block-end: 2em !important }`

/** Texts of the page's first part that are cut, out of the window, or on one another. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>()
    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth) found.add(`scrolls sideways to ${root.scrollWidth}`)
    interface Line {
      readonly text: string
      readonly element: Element
      readonly left: number
      readonly right: number
      readonly top: number
      readonly bottom: number
    }
    const lines: Line[] = []
    const walker = document.createTreeWalker(document.querySelector('.app')!, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!
      const text = node.textContent?.trim() ?? ''
      if (text === '' || !element.checkVisibility({ visibilityProperty: true })) continue
      if (element.closest('.visually-hidden, .panel, select')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      // Letters; the boxes of lines have air above and below.
      const half = parseFloat(getComputedStyle(element).fontSize) * 0.4
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const middle = (top + bottom) / 2
        if (right - left > 1)
          lines.push({ text, element, left, right, top: middle - half, bottom: middle + half })
      }
    }
    for (const { text, element, left, right, top, bottom } of lines) {
      if (left < -1 || right > root.clientWidth + 1) found.add(`"${text}" is out of the window`)
      for (let holder: Element | null = element; holder; holder = holder.parentElement) {
        const clips = getComputedStyle(holder).overflowX !== 'visible'
        // A day's head may be wider than its day, where it meets no other.
        if (!clips && !holder.matches('label, button:not(.head button)')) continue
        const box = holder.getBoundingClientRect()
        if (
          left < box.left - 1 ||
          right > box.right + 1 ||
          top < box.top - 1 ||
          bottom > box.bottom + 1
        )
          found.add(`"${text}" is cut by ${holder.tagName} ${holder.className}`)
        if (holder.matches('.app')) break
      }
    }
    lines.forEach((a, i) => {
      for (const b of lines.slice(i + 1)) {
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        if (a.element !== b.element && wide > 1 && high > 1)
          found.add(`"${a.text}" lies on "${b.text}"`)
      }
    })
    if (lines.length < 40) found.add(`only ${lines.length} lines of text`)
    return [...found]
  })
}

/**
 * What is wrong at each moment of a page that is loaded at its size, and then shows one moment after
 * another.
 */
async function faultsOf(
  page: Page,
  [folder, width, height]: readonly [folder: string, width: number, height: number],
  styles = '',
): Promise<Record<string, string[]>> {
  await page.setViewportSize({ width, height })
  await visit(page, `/${folder}`)
  await addStyles(page, UNPINNED + styles)
  const all: Record<string, string[]> = {}
  for (const query of MOMENTS) {
    if (query !== '') await turnTo(page, query)
    await page.evaluate(() => document.fonts.ready)
    all[query] = await faults(page)
  }
  return all
}
const NONE = Object.fromEntries(MOMENTS.map((query) => [query, []]))

describe('in type twice as large', () => {
  const opened = shared('/', { args: LARGE_TYPE })
  it.each(SIZES)('/%s at %i by %i px: nothing is cut and nothing overlaps', async (...size) => {
    const { page } = opened
    const faults = await faultsOf(page, size)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      '32px',
    )
    expect(faults).toEqual(NONE)
  })
})

describe('with the spacing of WCAG 1.4.12', () => {
  const opened = shared('/')
  it.each(SIZES)('/%s at %i by %i px: nothing is cut and nothing overlaps', async (...size) => {
    expect(await faultsOf(opened.page, size, SPACING)).toEqual(NONE)
  })
})
