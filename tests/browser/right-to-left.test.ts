/** Pages in Dari and Pashto: time runs from right to left, and the map is never mirrored. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { STORY } from './data'
import { open, shared, visit } from './harness'
import { queryOf, rectsOf, soon, touches } from './reader'

const slider = (page: Page) => page.getByRole('slider')
const valueOf = (page: Page) => slider(page).evaluate((one: HTMLInputElement) => Number(one.value))
/** Right-to-left languages of the story. */
const LANGS = STORY.languages.filter((lang) => lang !== 'en')
/** Hours from the window's start to the opening moment. */
const OPENING = 66

/** The middle of the days' width at a share of it from the right, and its height. */
async function at(page: Page, share: number): Promise<[number, number]> {
  await slider(page).scrollIntoViewIfNeeded()
  const [track] = await rectsOf(page.locator('.playhead .track'))
  const { left, right, top, bottom } = track!
  return [right - (right - left) * share, (top + bottom) / 2]
}

const middles = async (page: Page, selector: string): Promise<number[]> =>
  (await rectsOf(page.locator(selector))).map(({ left, right }) => (left + right) / 2)

describe.each(LANGS)('the timeline in %s', (lang) => {
  const opened = shared(`/${lang}/`, { width: 1280, height: 800 })

  it('runs from right to left: heads of days, undated claims first, handle and line', async () => {
    const { page } = opened
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    const days = await middles(page, '.timeline .head button')
    expect(days).toHaveLength(5)
    expect(days).toEqual(days.toSorted((a, b) => b - a))
    const [undated] = await middles(page, '.timeline .stack.undated')
    expect(undated!).toBeGreaterThan(days[0]!)
    const [now] = await middles(page, '.timeline .playhead .hour')
    const [x] = await at(page, OPENING / 120)
    expect(Math.abs(now! - x)).toBeLessThan(60)
  })

  it('moves on with the arrow to the left and up, back with that to the right and down', async () => {
    const { page } = opened
    await visit(page, `/${lang}/`)
    await slider(page).focus()
    const after = async (key: string) => {
      await slider(page).press(key)
      return valueOf(page)
    }
    expect(await after('ArrowLeft')).toBe(OPENING + 1)
    expect(await after('ArrowRight')).toBe(OPENING)
    expect(await after('ArrowUp')).toBe(OPENING + 1)
    expect(await after('ArrowDown')).toBe(OPENING)
    expect(await after('PageUp')).toBe(OPENING + 24)
    expect(await after('PageDown')).toBe(OPENING)
    expect(await after('Home')).toBe(0)
    expect(await after('End')).toBe(120)
    await soon(() => queryOf(page)).toBe('?t=2021-09-06T00:00')
  })

  it('a press on the track and a drag along it go to the moment at that place', async () => {
    const { page } = opened
    await page.mouse.click(...(await at(page, 0.25)))
    await soon(() => valueOf(page)).toBe(30)
    await page.mouse.move(...(await at(page, 0.25)))
    await page.mouse.down()
    await page.mouse.move(...(await at(page, 0.75)), { steps: 4 })
    await page.mouse.up()
    await soon(() => valueOf(page)).toBe(90)
    const [line] = await middles(page, '.timeline .play-line')
    expect(Math.abs(line! - (await at(page, 0.75))[0])).toBeLessThan(2)
  })

  it('the button to the right steps back, that to the left on, each with its icon mirrored', async () => {
    const { page } = opened
    await visit(page, `/${lang}/`)
    const steps = page.locator('.transport .step')
    const [back, on] = await middles(page, '.transport .step')
    expect(back!).toBeGreaterThan(on!)
    for (const icon of await page.locator('.transport .buttons svg').all())
      expect(await icon.evaluate((one) => getComputedStyle(one).scale)).toBe('-1 1')
    await steps.nth(1).click()
    expect(await valueOf(page)).toBeGreaterThan(OPENING)
    await steps.nth(0).click()
    await steps.nth(0).click()
    expect(await valueOf(page)).toBeLessThan(OPENING)
  })

  it('the arrow to the left leads from dot to dot in the order of time', async () => {
    const { page } = opened
    const dots = page.locator('.timeline .stack button')
    await page.locator('.timeline .stack button[tabindex="0"]').focus()
    const x = () => page.evaluate(() => document.activeElement!.getBoundingClientRect().x)
    const places: number[] = []
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('ArrowLeft')
      places.push(await x())
    }
    expect(places.at(-1)!).toBeLessThan(places[0]!)
    await page.keyboard.press('ArrowRight')
    expect(await x()).toBe(places.at(-2))
    expect(await dots.count()).toBeGreaterThan(100)
  })

  it('the columns of the table of days run the same way', async () => {
    const { page } = opened
    await page.locator('#matrix').scrollIntoViewIfNeeded()
    const days = 'section[aria-labelledby="matrix"] thead th[scope="col"]:not(.total)'
    await page.locator(days).first().waitFor()
    const columns = await middles(page, days)
    expect(columns).toHaveLength(5)
    expect(columns).toEqual(columns.toSorted((a, b) => b - a))
  })
})

describe.each([...STORY.languages])('heads of days on a narrow page in %s', (lang) => {
  it.each([320, 340, 360, 390, 540])(
    'at %i px have room for their dates and signs',
    async (width) => {
      const folder = lang === 'en' ? '' : `${lang}/`
      const { page } = await open(`/${folder}`, { width, height: 640 })
      const parts = await page.locator('.timeline .head button').evaluateAll((days) =>
        days.flatMap((day, i) =>
          [...day.querySelectorAll('.main, small, svg')]
            .filter((part) => part.checkVisibility())
            .map((part) => {
              const range = document.createRange()
              range.selectNodeContents(part)
              const drawn = part.matches('svg') ? part : range
              const { left, right, top, bottom } = drawn.getBoundingClientRect()
              const middle = (top + bottom) / 2
              return { i, text: part.textContent.trim(), left, right, middle }
            }),
        ),
      )
      expect(parts.length).toBeGreaterThan(12)
      const met = parts.flatMap((a, n) =>
        parts
          .slice(n + 1)
          .filter(
            (b) =>
              Math.abs(a.middle - b.middle) < 8 &&
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5,
          )
          .map((b) => `${a.i} "${a.text}" on ${b.i} "${b.text}"`),
      )
      expect(met).toEqual([])
    },
  )
})

describe.each(LANGS)('a finger on the slider in %s', (lang) => {
  it('that moves to the left moves the moment on', async () => {
    const { page } = await open(`/${lang}/`, {
      width: 360,
      height: 740,
      touch: true,
    })
    const finger = await touches(page)
    await finger.swipe(...(await at(page, 0.3)), [0, 0])
    await soon(() => valueOf(page)).toBeLessThan(40)
    const before = await valueOf(page)
    await finger.swipe(...(await at(page, 0.3)), [-100, 0])
    await soon(() => valueOf(page)).toBeGreaterThan(before + 20)
  })
})

describe.each(LANGS)('the map in %s', (lang) => {
  it('is that of the English page: shapes, names and counts at the same places', async () => {
    const size = { width: 1440, height: 900 }
    const shapesOf = async (path: string) => {
      const { page } = await open(path, size)
      const inMap = async (selector: string) => {
        const [map] = await rectsOf(page.locator('.map-view .frame').first())
        const all = await rectsOf(page.locator(selector))
        const width = map!.right - map!.left
        return all.map(({ left, right }) => ((left + right) / 2 - map!.left) / width)
      }
      return {
        land: await inMap('.map-view .frame > .readings use.district, .frame use.district'),
        names: await inMap('.frame > .label .name'),
      }
    }
    const english = await shapesOf('/')
    const own = await shapesOf(`/${lang}/`)
    expect(own.land.length).toBe(english.land.length)
    own.land.forEach((x, i) => expect(x).toBeCloseTo(english.land[i]!, 2))
    own.names.forEach((x, i) => expect(Math.abs(x - english.names[i]!)).toBeLessThan(0.05))
  })

  it('has the plus sign of a count left of its number', async () => {
    const { page } = await open(`/${lang}/?t=2021-09-05T23:00`, { width: 1440, height: 900 })
    const lefts = await page
      .locator('.map-view .pill', { hasText: '+' })
      .first()
      .evaluate(({ firstChild: text }) => {
        const sign = text!.textContent!.indexOf('+')
        return [sign, sign + 1].map((at) => {
          const range = document.createRange()
          range.setStart(text!, at)
          range.setEnd(text!, at + 1)
          return range.getBoundingClientRect().left
        })
      })
    expect(lefts[0]).toBeLessThan(lefts[1]!)
  })
})

describe('fonts', () => {
  it.each(LANGS)('a page in %s loads its own letters, and under 45 KB', async (lang) => {
    const { page } = await open('/favicon.svg', { width: 1440, height: 900 })
    const sizes = new Map<string, number>()
    page.on('response', (response) => {
      if (response.request().resourceType() === 'font')
        sizes.set(response.url(), Number(response.headers()['content-length']))
    })
    await visit(page, `/${lang}/`)
    await page.evaluate(() => document.fonts.ready)
    const names = [...sizes.keys()].map((url) => url.replace(/^.*\//, ''))
    expect(names.filter((name) => name.startsWith('source-serif'))).toEqual([])
    expect(names.filter((name) => /dari|pashto/.test(name))).toHaveLength(2)
    expect([...sizes.values()].reduce((a, b) => a + b, 0)).toBeLessThan(45_000)
  })

  it('an English page loads none of them', async () => {
    const { page } = await open('/favicon.svg')
    const names: string[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'font') names.push(response.url())
    })
    await visit(page, '/')
    await page.evaluate(() => document.fonts.ready)
    expect(names.filter((name) => !/source-(serif|sans)/.test(name))).toEqual([])
  })
})
