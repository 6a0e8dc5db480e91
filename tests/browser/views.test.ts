/** The small views of an embed. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { CLAIMS, STORY } from './data'
import { open, type Options, shared } from './harness'
import { countedOf, rectsOf, shown, soon, within } from './reader'

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
const QUIET: Options = { width: 480, height: 400 }

/** What of the view is out of the window, or out of the part that holds it. */
function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth: width, clientHeight: height } = document.documentElement
    const rect = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(-9, -9, 0, 0)
    const problems: string[] = []
    for (const part of ['h1', '.key', '.map-view', '.credits', '.credits a', '.credits .sources']) {
      const { left, top, right, bottom, height: own } = rect(part)
      if (own < 8 || left < -1 || top < -1 || right > width + 1 || bottom > height + 1)
        problems.push(`${part} at ${left},${top} to ${right},${bottom}`)
    }
    const [home, frame] = [rect('.map-view'), rect('.map-view .frame')]
    if (frame.width < 100) problems.push(`a map ${frame.width} wide`)
    if (frame.left < home.left - 1 || frame.right > home.right + 1) problems.push('map, sideways')
    if (frame.top < home.top - 1 || frame.bottom > home.bottom + 1) problems.push('map, upwards')
    for (const one of [document.documentElement, document.body, document.querySelector('.app')!])
      if (
        one.scrollWidth > width ||
        (one !== document.documentElement && one.scrollHeight > height)
      )
        problems.push(`${one.tagName} is ${one.scrollWidth} by ${one.scrollHeight}`)
    return problems
  })
}

/** Lines of text that the edge of what holds them cuts. */
function halfLines(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((holders) =>
    holders.flatMap((holder) => {
      const home = holder.getBoundingClientRect()
      const range = document.createRange()
      range.selectNodeContents(holder)
      return [...range.getClientRects()]
        .filter(({ top, bottom }) => top < home.bottom - 1 && bottom > home.bottom + 2)
        .map(
          ({ top, bottom }) =>
            `a line from ${top} to ${bottom} in ${holder.getAttribute('class') ?? ''}`,
        )
    }),
  )
}

/** Which of the story's districts are named whole in the view, clear of each other's names. */
function named(page: Page): Promise<string[]> {
  return page.locator('.map-view').evaluate((mapView) => {
    const home = mapView.getBoundingClientRect()
    const names = [...mapView.querySelectorAll<HTMLElement>('.label .name')].map((name) => ({
      id: name.closest<HTMLElement>('.label')!.dataset.label!,
      box: name.getBoundingClientRect(),
    }))
    const clear = ({ box: a }: (typeof names)[number]) =>
      names.every(
        ({ box: b }) =>
          a === b ||
          Math.min(a.right, b.right) - Math.max(a.left, b.left) < 3 ||
          // Lines of type have air above and below the letters.
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) < 5,
      )
    const whole = ({ box }: (typeof names)[number]) =>
      box.width > 20 &&
      box.left >= home.left - 1 &&
      box.right <= home.right + 1 &&
      box.top >= home.top - 1 &&
      box.bottom <= home.bottom + 1
    return names.filter((name) => clear(name) && whole(name)).map(({ id }) => id)
  })
}

describe.each(VIEWS)('the %s view', (ui) => {
  const opened = shared(`/?ui=${ui}&${T}`, QUIET)
  it.each(SIZES)('shows map, title and credit whole at %i by %i', async (width, height) => {
    const { page } = opened
    await shown(page)
    await page.setViewportSize({ width, height })
    await soon(() => cut(page)).toEqual([])
    await soon(() => halfLines(page, '.app > .about')).toEqual([])
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
    'posts one height to a host at %i px, however high the frame was',
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

describe.each(VIEWS)('at the end of 5 September, when most is contradicted, the %s view', (ui) => {
  const opened = shared(`/?ui=${ui}&t=2021-09-06T00:00`, QUIET)
  it.each(SIZES)('names every district of the story whole, at %i by %i', async (width, height) => {
    const { page } = opened
    await shown(page)
    await page.setViewportSize({ width, height })
    await soon(async () => (await named(page)).sort()).toEqual([...STORY.districts].sort())
    await soon(() => cut(page)).toEqual([])
  })

  it.each(SIZES)('has each side of the key at %i by %i', async (width, height) => {
    const { page } = opened
    await shown(page)
    await page.setViewportSize({ width, height })
    const [key] = await rectsOf(page.locator('.key').first())
    for (const words of ['NRF', 'Taliban', 'they contradict']) {
      const boxes = await rectsOf(page.locator('.key li:visible', { hasText: words }))
      expect(boxes.length, words).toBe(1)
      expect(within(boxes[0]!, key!), words).toBe(true)
    }
  })
})

describe('a view with room for counts', () => {
  it.each([
    [640, 600],
    [960, 700],
    [390, 900],
  ])('counts every claim of the record at its end, at %i by %i', async (width, height) => {
    const end = '/?ui=compact&t=2021-09-06T00:00'
    const { page } = await open(end, { width, height })
    await shown(page)
    await soon(() => countedOf(page)).toBe(CLAIMS.length)
  })
})

describe('the way to the full map', () => {
  it.each(VIEWS)('keeps the state and drops the appearance of the %s view', async (ui) => {
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

  it('says the moment, and in a sentence for each side what is contradicted', async () => {
    await shown(opened.page)
    const caption = await opened.page.locator('.app > .about').innerText()
    expect(caption).toMatch(/^Friday 3 September, 17:00/)
    expect(caption).toContain('The NRF said the Taliban did not hold Paryan.')
    expect(caption).toContain('The Taliban said they held Paryan.')
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
