/** Every width from 320 to 2560 px holds the page, in both themes and in each language. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { addressOf, open, shared, visit } from './harness'
import { addStyles, overlap, type Rect, rectsOf, soon, UNPINNED, within } from './reader'

const SIZES = [
  [320, 568],
  [360, 740],
  [480, 900],
  [640, 900],
  [768, 1024],
  [1023, 768],
  [1024, 620],
  [1024, 768],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
  [2560, 1440],
] as const

/** A window of 1280 by 1024 px zoomed to four times its size, and a phone held sideways. */
const SMALL = [
  [320, 256],
  [740, 360],
] as const

/** Moments with some and with all claims said. */
const MOMENTS = { opening: '', end: '?t=2021-09-06T00:00' } as const

interface Box extends Rect {
  readonly name: string
}

/**
 * What lies over the map or beside it and must be read whole: the boxes of the page's parts, and
 * the lines of its title where it has no box.
 */
function boxesOf(page: Page): Promise<Box[]> {
  return page.evaluate(() => {
    const parts = {
      title: 'h1',
      subtitle: 'header p',
      lens: '.lens',
      buttons: '.map-region .buttons',
      key: '.app > .key',
      about: '.app > .about .caption',
      counts: '.app > .counts',
      credit: '.credit',
      scale: '.scale > div',
      timeline: '.slot',
      panel: '#claims',
    }
    const boxes: Box[] = []
    for (const [name, selector] of Object.entries(parts)) {
      const element = document.querySelector(selector)
      if (!element?.checkVisibility()) continue
      if (!/title|credit/.test(name)) {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        boxes.push({ name, left, top, right, bottom })
        continue
      }
      // Lines of text as high as they are set; the letters' own boxes are higher.
      const half = parseFloat(getComputedStyle(element).lineHeight) / 2
      const range = document.createRange()
      range.selectNodeContents(element)
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const middle = (top + bottom) / 2
        if (right > left)
          boxes.push({ name, left, right, top: middle - half, bottom: middle + half })
      }
    }
    return boxes
  })
}

function clashes(boxes: readonly Box[]): string[] {
  const pairs = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.name !== b.name && overlap(a, b, 1.5))
      .map((b) => `${a.name} and ${b.name}`),
  )
  return [...new Set(pairs)]
}

/** Parts that the reader sees cut off, since they reach beyond the map's region or the window. */
async function cutOff(page: Page, boxes: readonly Box[]): Promise<string[]> {
  const regions = {
    '.map-region': ['buttons', 'credit', 'scale'],
    '.app': ['key', 'about', 'counts'],
  }
  const cut: string[] = []
  for (const [selector, names] of Object.entries(regions)) {
    const [region] = await rectsOf(page.locator(selector))
    cut.push(
      ...boxes
        .filter(({ name, ...box }) => names.includes(name) && !within(box, region!))
        .map(({ name }) => name),
    )
  }
  return cut
}

/** Texts that are wider than the box that hides what runs over it. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, label, summary, h1, h2, h3, h4, header p, .credit, legend, option, select',
      ),
    ]
      .filter(
        (one) =>
          one.checkVisibility() &&
          !one.closest('.visually-hidden') &&
          !one.matches('.visually-hidden, .skip'),
      )
      .filter(
        (one) =>
          ['hidden', 'clip'].includes(getComputedStyle(one).overflowX) &&
          one.scrollWidth > one.clientWidth + 1,
      )
      .map((one) => one.textContent.trim().slice(0, 40)),
  )
}

/** Theme, folder of the language, sizes: themes differ in colour alone, so one is enough for others. */
const PAGES: readonly (readonly [
  'light' | 'dark',
  string,
  readonly (readonly [number, number])[],
])[] = [
  ['light', '', [...SMALL, ...SIZES]],
  ['dark', '', SIZES],
  ['light', 'fa/', [...SMALL, ...SIZES]],
  ['light', 'ps/', [...SMALL, ...SIZES]],
]

describe.each(PAGES)('in the %s theme, /%s', (theme, folder, sizes) => {
  const opened = shared(`/${folder}`, { width: 320, height: 568, theme })

  describe.each(Object.keys(MOMENTS) as (keyof typeof MOMENTS)[])('at the %s moment', (moment) => {
    const path = `/${folder}${MOMENTS[moment]}`
    it.each(sizes)(
      '%i by %i px hold everything: no overflow, nothing on another, nothing cut',
      async (width, height) => {
        const { page } = opened
        await page.setViewportSize({ width, height })
        if (page.url() !== addressOf(path)) await visit(page, path)
        await addStyles(page, UNPINNED)
        await page.evaluate(() => document.fonts.ready)
        const over = () =>
          page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
        await soon(over).toBe(0)
        const boxes = await boxesOf(page)
        expect(boxes.length).toBeGreaterThan(7)
        expect({
          onEachOther: clashes(boxes),
          cutOff: await cutOff(page, boxes),
          cutTexts: await cutTexts(page),
        }).toEqual({ onEachOther: [], cutOff: [], cutTexts: [] })
      },
    )
  })
})

describe('with larger type', () => {
  const opened = shared('/', { width: 360, height: 740 })

  it.each([640, 1280])(
    'a window of %i px that is zoomed to twice its size holds',
    async (width) => {
      const { page } = opened
      // Zooming by two halves the pixels that the page has.
      await page.setViewportSize({ width: width / 2, height: 450 })
      await soon(() =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0)
      expect(clashes(await boxesOf(page))).toEqual([])
    },
  )
})

it.each(['/', '/fa/', '/ps/'])(
  '%s keeps free the height of the table of places by days, so that nothing moves when it is drawn',
  async (path) => {
    const { page } = await open(path, { width: 320, height: 568 })
    const section = page.locator('section[aria-labelledby="matrix"]')
    await section.scrollIntoViewIfNeeded()
    await section.locator('table').waitFor()
    const short: string[] = []
    for (const width of [
      320, 352, 360, 368, 376, 390, 599, 601, 768, 1024, 1080, 1136, 1280, 1920,
    ]) {
      await page.setViewportSize({ width, height: 568 })
      const lacking = await section.evaluate((element) => {
        const free = parseFloat(getComputedStyle(element).minBlockSize)
        element.style.minBlockSize = '0'
        const { height } = element.getBoundingClientRect()
        element.style.minBlockSize = ''
        return Math.round(height - free)
      })
      if (lacking > 0) short.push(`${lacking} px at ${width}`)
    }
    expect(short).toEqual([])
  },
)
