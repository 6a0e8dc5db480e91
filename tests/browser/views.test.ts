/** The small views of an embed. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { STORY } from './data'
import { open, type Options, shared } from './harness'
import { shown, soon } from './reader'

const T = 't=2021-09-03T17:00'
const SIZES = [
  [280, 300],
  [280, 500],
  [480, 300],
  [480, 640],
  [640, 300],
  [640, 600],
  [960, 300],
  [960, 700],
  [1200, 640],
] as const
const VIEWS = ['compact', 'bare'] as const
const QUIET: Options = { width: 480, height: 400, saveData: true }

/** What of the view is out of the window, or out of the part that holds it. */
function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth: width, clientHeight: height } = document.documentElement
    const rect = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(-9, -9, 0, 0)
    const problems: string[] = []
    for (const part of ['h1', '.stage', '.credits', '.credits a', '.credits .sources']) {
      const { left, top, right, bottom, height: own } = rect(part)
      if (own < 8 || left < -1 || top < -1 || right > width + 1 || bottom > height + 1)
        problems.push(`${part} at ${left},${top} to ${right},${bottom}`)
    }
    const [stage, frame] = [rect('.stage'), rect('.stage > .frame')]
    if (frame.width < 100) problems.push(`a map ${frame.width} wide`)
    if (frame.left < stage.left - 1 || frame.right > stage.right + 1) problems.push('map, sideways')
    if (frame.top < stage.top - 1 || frame.bottom > stage.bottom + 1) problems.push('map, upwards')
    for (const one of [document.documentElement, document.body, document.querySelector('.app')!])
      if (
        one.scrollWidth > width ||
        (one !== document.documentElement && one.scrollHeight > height)
      )
        problems.push(`${one.tagName} is ${one.scrollWidth} by ${one.scrollHeight}`)
    return problems
  })
}

/** Lines of text that lie under the edge of what holds them. */
function halfLines(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((holders) =>
    holders.flatMap((holder) => {
      const home = holder.getBoundingClientRect()
      return [...holder.children].flatMap((item) => {
        const { left, top, bottom } = item.getBoundingClientRect()
        const inside = left < home.right - 1 && top < home.bottom - 1
        return inside && bottom > home.bottom + 1 ? [item.textContent] : []
      })
    }),
  )
}

describe.each(VIEWS)('the %s view', (ui) => {
  const opened = shared(`/?ui=${ui}&${T}`, QUIET)

  it.each(SIZES)('shows map, title and credit whole at %i by %i', async (width, height) => {
    const { page } = opened
    await shown(page)
    await page.setViewportSize({ width, height })
    await soon(() => cut(page)).toEqual([])
    await soon(() => halfLines(page, '.caption > .items, .tally ul')).toEqual([])
  })

  it('has neither panel nor document, and says what it is', async () => {
    const { page, problems } = opened
    await shown(page)
    for (const part of ['#claims', '.under', '.document', '.skip', '.lens'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false)
    await expect.poll(() => page.getByText('Statements, not control.').isVisible()).toBe(true)
    expect(await page.locator('.credits').innerText()).toMatch(/OpenStreetMap.*CC BY 4\.0/)
    expect(problems).toEqual([])
  })

  it('opens its links in a new tab', async () => {
    const { page } = opened
    await shown(page)
    const links = await page
      .locator('a:visible')
      .evaluateAll((all) => all.map((a) => [a.getAttribute('target'), a.getAttribute('rel')]))
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(link).toEqual(['_blank', 'noopener'])
  })

  it('nothing moves while it comes up', async () => {
    const { page } = await open(`/?ui=${ui}&${T}&font=sans`, QUIET)
    await shown(page)
    await page.evaluate(() => document.fonts.ready)
    const moved = await page.evaluate(
      () =>
        new Promise<string[]>((done) => {
          const moved: string[] = []
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as unknown as {
              value: number
              sources: { node: Element | null }[]
            }[])
              moved.push(
                `${entry.value}: ${entry.sources.map(({ node }) => node?.outerHTML.slice(0, 80)).join(' ')}`,
              )
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => done(moved), 100)
        }),
    )
    expect(moved).toEqual([])
  })

  it.each([280, 480, 640, 960])(
    'tells a host one height at %i px, however high the frame was',
    async (width) => {
      const { page } = opened
      await shown(page)
      const heightAt = async (height: number) => {
        await page.setViewportSize({ width, height })
        // Until the page's own answer, given as the frame's height, changes nothing.
        const root = () =>
          page.locator('html').evaluate(async (html) => {
            for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame)
            return html.getBoundingClientRect().height
          })
        let last = 0
        await soon(async () => {
          const now = Math.ceil(await root())
          const same = now === last
          last = now
          await page.setViewportSize({ width, height: now })
          return same
        }).toBe(true)
        return last
      }
      const from = await heightAt(700)
      expect(from).toBeGreaterThan(440)
      expect(from).toBeLessThan(1000)
      expect(await heightAt(1400)).toBe(from)
      // As browsers make frames, and as high as the least that is promised.
      expect(await heightAt(150)).toBe(from)
      expect(await heightAt(300)).toBe(from)
      expect(await cut(page)).toEqual([])
    },
  )
})

describe('at the end of 5 September, when most is contradicted', () => {
  const bare = shared('/?ui=bare&t=2021-09-05T23:00', QUIET)
  const compact = shared('/?ui=compact&t=2021-09-05T23:00', QUIET)

  it.each(SIZES)('the bare view names each district or counts it, at %i by %i', async (w, h) => {
    const { page } = bare
    await shown(page)
    await page.setViewportSize({ width: w, height: h })
    const count = () =>
      page.locator('.caption').evaluate((caption) => {
        const home = caption.getBoundingClientRect()
        const seen = (one: Element) => {
          const { left, bottom, height } = one.getBoundingClientRect()
          const visible = one.checkVisibility({ visibilityProperty: true })
          return visible && height > 0 && left < home.right - 1 && bottom <= home.bottom + 1
        }
        const number = (text: string | null | undefined) => Number(/\d+/.exec(text ?? '')?.[0] ?? 0)
        const items = [...caption.querySelectorAll<HTMLElement>('.items > *')]
        const more = caption.querySelector('.more')!
        const told = items
          .filter(seen)
          .reduce((sum, item) => sum + number(item.dataset.districts), 0)
        const lead = /(\d+) districts? contradicted:/.exec(items[0]!.textContent)?.[1]
        return (told === 0 ? number(lead) : told) + (seen(more) ? number(more.textContent) : 0)
      })
    await soon(count).toBe(STORY.districts.length)
    await soon(() => cut(page)).toEqual([])
  })

  it.each(SIZES)('the compact view shows each item or counts it, at %i by %i', async (w, h) => {
    const { page } = compact
    await shown(page)
    await page.setViewportSize({ width: w, height: h })
    const left = () =>
      page.locator('.tally ul').evaluate((list) => {
        const home = list.getBoundingClientRect()
        const items = [...list.querySelectorAll<HTMLElement>('li:not(.more)')]
        const seen = (one: Element) => {
          const { bottom, height } = one.getBoundingClientRect()
          return height > 0 && bottom <= home.bottom + 1
        }
        const out = items.filter((one) => one.hidden || (one.offsetHeight > 0 && !seen(one)))
        const more = list.querySelector('.more')!
        const said = seen(more) ? Number(/\d+/.exec(more.textContent)?.[0]) : 0
        return out.length - said
      })
    await soon(left).toBe(0)
  })
})

describe('the way to the full map', () => {
  it.each(VIEWS)('keeps the state and drops the dress of the %s view', async (ui) => {
    const state = `${T}&clock=about&lens=nrf&claim=danesh-denies-paryan&map=9.5/35.4/69.8`
    const { page } = await open(`/?ui=${ui}&${state}&bg=white&radius=0`, QUIET)
    await shown(page)
    const asked = new URL(page.url()).searchParams
    const link = page.getByRole('link', { name: /^View full map/ })
    const query = new URL((await link.getAttribute('href'))!, page.url()).searchParams
    const kept = [...asked].filter(([key]) => !['ui', 'bg', 'radius'].includes(key))
    expect(kept.length).toBeGreaterThanOrEqual(4)
    expect([...query]).toEqual(kept)
  })
})

describe('a still moment', () => {
  const opened = shared(`/?ui=bare&${T}`, { ...QUIET, width: 960, height: 600 })

  it('gives both voices of what is contradicted, in the order of the parties', async () => {
    await shown(opened.page)
    const caption = await opened.page.locator('.caption').innerText()
    expect(caption).toMatch(/As of Friday 3 September, 17:00, Kabul time\./)
    expect(caption).toMatch(/2 districts contradicted: Paryan and Shutul\./)
    expect(caption).toMatch(
      /Paryan contradicted\s+NRF said \([^)]+\): .+\s+Taliban said \([^)]+\): /,
    )
  })

  it('has no control but its links', async () => {
    const { page } = opened
    await shown(page)
    const controls = page.locator(':is(button, input, select, [tabindex="0"]):visible')
    expect(await controls.locator('xpath=self::*[not(ancestor::*[@inert])]').count()).toBe(0)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A')
  })
})
