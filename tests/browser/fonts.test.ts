/** Type on a slow first visit: text at once in a stand-in, then the site's own faces, in place. */
import { describe, expect, it } from 'vitest'

import { addressOf, alive, open, visit } from './harness'
import { soon } from './reader'

const SIZES = [
  [360, 740],
  [768, 1024],
  [1280, 720],
  [1440, 900],
] as const
/** What the metric rounds to nothing: a few px of one short line. */
const NOTHING = 0.0005
/** A few px of each of several short lines: no stand-in on this machine has the widths of both faces. */
const LITTLE = 0.0015

const LATIN = ['Source Serif 4', 'Source Sans 3']
const ARABIC = ['Noto Naskh Arabic', 'Vazirmatn', 'Source Sans 3 Names']
const PAGES: readonly (readonly [
  path: string,
  families: readonly string[],
  sizes: (typeof SIZES)[number][],
])[] = [
  ['/', LATIN, [...SIZES]],
  ['/c/karimi-rukhah-fallen/', LATIN, [...SIZES]],
  ['/fa/', ARABIC, [...SIZES]],
  ['/ps/', ARABIC, [...SIZES]],
]

describe.each(PAGES)('%s', (path, families, sizes) => {
  it.each(sizes)(
    'sets its own faces when they come late, and nothing moves, at %i by %i',
    async (width, height) => {
      const { page } = await open('/manifest.webmanifest', { width, height })
      let release = () => {}
      const late = new Promise<void>((done) => (release = done))
      await page.route('**/*.woff2', async (route) => {
        await late
        await route.continue()
      })
      await page.goto(addressOf(path), { waitUntil: 'domcontentloaded' })
      await alive(page)
      const faces = () =>
        page.evaluate(() =>
          [...document.fonts]
            .filter(({ status }) => status === 'loaded')
            .map(({ family }) => family.replaceAll('"', ''))
            .filter((family) => !family.includes('fallback')),
        )
      expect(await faces()).toEqual([])
      // Longer than the time after which an optional face would not be shown any more.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 500)))
      await page.evaluate(() => {
        const shifts: number[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as unknown as { value: number }).value)
        }).observe({ type: 'layout-shift' })
      })
      release()
      await soon(async () => new Set(await faces())).toEqual(new Set(families))
      const moved = await page.evaluate(async () => {
        for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame)
        return (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0)
      })
      expect(moved).toBeLessThan(families === LATIN ? NOTHING : LITTLE)
      // A paragraph is as wide in its own stack as in that face alone: it is the one in use.
      const used = await page
        .locator('h1')
        .first()
        .evaluate((title, family) => {
          const clone = title.cloneNode(true) as HTMLElement
          clone.style.cssText = 'position:absolute;white-space:nowrap;inline-size:max-content'
          title.parentElement!.append(clone)
          const own = clone.getBoundingClientRect().width
          clone.style.fontFamily = `'${family}'`
          const alone = clone.getBoundingClientRect().width
          clone.remove()
          return [own, alone]
        }, families[0])
      expect(used[0]).toBeCloseTo(used[1]!, 1)
    },
  )
})

it('the pictures of the days bring their letters along: none is an SVG, which could load no font', async () => {
  const { page } = await open('/')
  await visit(page, '/')
  const sources = await page
    .locator('img')
    .evaluateAll((all) => all.map((img) => img.getAttribute('src') ?? ''))
  expect(sources.length).toBeGreaterThanOrEqual(5)
  expect(sources.filter((src) => !src.endsWith('.png'))).toEqual([])
})
