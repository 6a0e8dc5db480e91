/** Where the page's parts lie, whatever the moment and the lens. */
import { describe, expect, it } from 'vitest'

import { open, shared, visit } from './harness'
import { overlap, rectsOf, soon, turnTo } from './reader'

const LENSES = ['both', 'nrf', 'taliban', 'compare'] as const
const PARTS = [
  '.app .sentences',
  '.app > .about .lens',
  '.app > .map',
  '.app > .counts',
  '.app > .slot',
]

describe('no part moves with the lens', () => {
  const opened = shared('/', { width: 360, height: 740 })
  // Sentences of the caption are as long as the language makes them.
  it.each([
    ['/', 360, 740],
    ['/', 768, 1024],
    ['/', 1280, 720],
    ['/', 1440, 900],
    ['/fa/', 360, 740],
    ['/fa/', 1280, 720],
    ['/ps/', 360, 740],
    ['/ps/', 1280, 720],
  ])('%s at %i by %i px', async (path, width, height) => {
    const { page } = opened
    await page.setViewportSize({ width, height })
    await visit(page, path)
    const found: Record<string, string> = {}
    for (const t of ['2021-09-01T12:00', '2021-09-04T12:00', '2021-09-05T23:00'])
      for (const lens of LENSES) {
        await turnTo(page, `?t=${t}&lens=${lens}`)
        await page.evaluate(() => document.fonts.ready)
        const tops = await page.evaluate(
          (parts) =>
            parts.map((part) =>
              Math.round(document.querySelector(part)!.getBoundingClientRect().top),
            ),
          PARTS,
        )
        found[lens] = tops.join(' ')
        expect(found[lens], `${lens}, ${t}`).toBe(found.both)
      }
  })
})

it('with the largest type that a reader may set, the timeline leaves the map in view', async () => {
  const { page } = await open('/', { width: 390, height: 844 })
  await page.addStyleTag({ content: ':root { font-size: 32px !important }' })
  const [slot] = await rectsOf(page.locator('.app > .slot'))
  expect(844 - slot!.top).toBeLessThan(844 / 2)
})

describe.each([
  ['/', true],
  ['/', false],
  ['/fa/', true],
  ['/ps/', true],
] as const)('on a page that scrolls (%s, by touch: %s)', (path, touch) => {
  const opened = shared(path, { width: 320, height: 700, touch })
  it('the whole slider shows at first sight, and little more of the timeline', async () => {
    const { page } = opened
    for (const width of [320, 360, 390, 430, 500, 600, 768, 1000]) {
      await page.setViewportSize({ width, height: 700 })
      const [range] = await rectsOf(page.locator('.slot input[type=range]'))
      const [slot] = await rectsOf(page.locator('.app > .slot'))
      expect(range!.bottom, `${width} px`).toBeLessThanOrEqual(701)
      expect(slot!.top, `${width} px`).toBeGreaterThan(560)
    }
  })

  it('a reader moves the moment there while the map stays in view', async () => {
    const { page } = opened
    await page.setViewportSize({ width: 390, height: 844 })
    await page.locator('.slot input[type=range]').press('Home')
    await soon(() => page.evaluate(() => location.search)).toBe('?t=2021-09-01T00:00')
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })
})

describe('on any screen', () => {
  const opened = shared('/')
  it.each([768, 1024, 1280, 1440, 1920])(
    'at %i px the zoom buttons cover none of the districts',
    async (width) => {
      const { page } = opened
      await page.setViewportSize({ width, height: Math.min(width, 900) })
      await visit(page, '/')
      const covered = await page.locator('.map-region .buttons button').evaluateAll((buttons) =>
        buttons.flatMap((button) => {
          const { left, top, right, bottom } = button.getBoundingClientRect()
          const found = new Set<string>()
          for (let x = left - 4; x <= right; x += 2)
            for (let y = top; y <= bottom + 4; y += 2)
              for (const one of document.elementsFromPoint(x, y)) {
                const district = one.closest('.frame .district[data-place]')
                if (district) found.add(district.getAttribute('data-place')!)
              }
          return [...found]
        }),
      )
      expect(covered).toEqual([])
    },
  )

  it.each([
    [1160, 720],
    [1280, 720],
    [1440, 900],
  ])(
    'at %i by %i px each day names all that comes to be contradicted on it',
    async (width, height) => {
      const { page } = opened
      await page.setViewportSize({ width, height })
      await visit(page, '/')
      const heads = await page.locator('.head .arising').evaluateAll((all) =>
        all.map((one) => {
          const home = one.getBoundingClientRect()
          return [...one.querySelectorAll('b')].every((name) => {
            const box = name.getBoundingClientRect()
            return box.height > 8 && box.bottom <= home.bottom + 2
          })
        }),
      )
      expect(heads).toEqual([true, true, true])
    },
  )
})

it('on a phone a separator ends a line and begins none, and a count stays with its side', async () => {
  const { page } = await open('/?t=2021-09-05T23:00', { width: 360, height: 740 })
  const counts = await page.locator('[data-counts]:visible b').evaluateAll((all) =>
    all.map((one) => ({
      lines: one.getClientRects().length,
      before: getComputedStyle(one, '::before').content,
      wraps: getComputedStyle(one).whiteSpace,
    })),
  )
  expect(counts.length).toBeGreaterThan(4)
  for (const one of counts) expect(one).toEqual({ lines: 1, before: 'none', wraps: 'nowrap' })
})

describe('by touch', () => {
  const opened = shared('/', { width: 360, height: 740, touch: true })
  it.each(['/?t=2021-09-01T00:00', '/?t=2021-09-06T00:00', '/fa/?t=2021-09-06T00:00'])(
    'on a phone the handle at %s is clear of the window’s edge',
    async (path) => {
      const { page } = opened
      await visit(page, path)
      const [range] = await rectsOf(page.getByRole('slider'))
      // The range is as long as the days and a handle: it ends where the handle does.
      expect(range!.left).toBeGreaterThanOrEqual(10)
      expect(range!.right).toBeLessThanOrEqual(350)
    },
  )
})

it('the dated lanes take at most a quarter of 1280 by 720 px', async () => {
  const { page } = await open('/?dates=1', { width: 1280, height: 720 })
  await page.locator('.lanes').waitFor()
  const [slot] = await rectsOf(page.locator('.slot'))
  expect(slot!.bottom - slot!.top).toBeLessThanOrEqual(180)
  expect(slot!.bottom).toBeLessThanOrEqual(720)
})

describe.each(['/', '/fa/', '/ps/'])('the locator map of %s', (path) => {
  const opened = shared(path)
  it.each([1344, 1440, 1920])('at %i px covers neither title nor buttons', async (width) => {
    const { page } = opened
    await page.setViewportSize({ width, height: 800 })
    const [locator] = await rectsOf(page.locator('.locator'))
    expect(locator!.bottom - locator!.top).toBeGreaterThan(40)
    const texts = page.locator('header :is(h1, .titles p, .page-languages li, .story)')
    for (const other of await rectsOf(texts)) expect(overlap(locator!, other)).toBe(false)
  })
})
