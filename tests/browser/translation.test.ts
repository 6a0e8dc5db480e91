/** A browser translates the page: what the page says follows the moment all the same. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { addressOf, alive, open, type Options } from './harness'
import { momentOf, shown, slider, soon } from './reader'

/** Whether the text node is gone from the page, as with Google's translator, or in the element. */
type Way = 'replaced' | 'moved'

/** Wraps every text node that has words, twice as translators do; gives how many there were. */
function translate(page: Page, way: Way): Promise<number> {
  return page.evaluate((how) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    const wanted = texts.filter(
      (text) => text.data.trim() !== '' && !text.parentElement!.closest('script, style, font'),
    )
    for (const text of wanted) {
      const outer = document.createElement('font' as string)
      const inner = outer.appendChild(document.createElement('font' as string))
      if (how === 'replaced') {
        inner.textContent = text.data
        text.replaceWith(outer)
      } else {
        text.before(outer)
        inner.append(text)
      }
    }
    return wanted.length
  }, way)
}

/** All that the page says, a line for each stretch of text that is seen, and the live region. */
function saidBy(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: string[] = []
    const block = (element: Element) => {
      const text = element.textContent.replace(/\s+/g, ' ').trim()
      if (text !== '') lines.push(text)
    }
    const visit = (element: Element) => {
      if (element.matches('script, style, noscript')) return
      // An element of `display: contents` has no box of its own.
      const boxless = getComputedStyle(element).display === 'contents'
      if (!boxless && !element.checkVisibility() && element.role !== 'status') return
      const children = [...element.children].filter((child) => child.localName !== 'font')
      const own = [...element.childNodes].some(
        (node) =>
          (node instanceof Text || (node instanceof Element && node.localName === 'font')) &&
          node.textContent.trim() !== '',
      )
      if (own || children.length === 0) block(element)
      else for (const child of children) visit(child)
    }
    visit(document.body)
    return lines
  })
}

/** Expects two pages to say the same, as soon as both have settled. */
const expectSame = (page: Page, twin: Page): Promise<void> =>
  soon(async () => {
    const [said, wanted] = [await saidBy(page), await saidBy(twin)]
    return {
      missing: wanted.filter((line) => !said.includes(line)),
      untrue: said.filter((line) => !wanted.includes(line)),
      count: said.length - wanted.length,
    }
  }).toEqual({ missing: [], untrue: [], count: 0 })

const DESKTOP: Options = { width: 1440, height: 900 }
const PHONE: Options = { width: 360, height: 740, touch: true }
const FRAME: Options = { width: 640, height: 600 }

const VIEWS: readonly (readonly [string, Way, string, Options])[] = [
  ['a desktop', 'replaced', '/', DESKTOP],
  ['a desktop', 'moved', '/', DESKTOP],
  ['a phone', 'replaced', '/', PHONE],
  ['a compact view', 'replaced', '/?ui=compact', FRAME],
]

it.each(VIEWS)(
  '%s, each text node %s, says after a step what an untranslated one says',
  async (_, way, path, options) => {
    const { page, problems } = await open(path, options)
    const { page: twin } = await open(path, options)
    for (const each of [page, twin]) if (path.includes('ui=')) await shown(each)
    const before = await saidBy(page)
    expect(await translate(page, way)).toBeGreaterThan(10)
    await expectSame(page, twin)

    for (const key of ['End', 'Home']) {
      for (const each of [page, twin]) await slider(each).press(key)
      await soon(() => momentOf(page)).toBe(await momentOf(twin))
      await expectSame(page, twin)
      expect(await saidBy(page)).not.toEqual(before)
      // The translator goes on with what is new.
      await translate(page, way)
    }
    expect(problems).toEqual([])
  },
)

it('a bare view says at another moment what an untranslated one says', async () => {
  const { page, problems } = await open('/?ui=bare&t=2021-09-02T12:00', FRAME)
  const { page: twin } = await open('/?ui=bare&t=2021-09-05T12:00', FRAME)
  await shown(page)
  await shown(twin)
  const before = await saidBy(page)
  expect(await translate(page, 'replaced')).toBeGreaterThan(5)
  // A bare view has no slider: Back and forward, or the host, change its moment.
  await page.evaluate(() => {
    history.pushState(null, '', '?ui=bare&t=2021-09-05T12:00')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await expectSame(page, twin)
  expect(await saidBy(page)).not.toEqual(before)
  expect(problems).toEqual([])
})

it('a translator that restores the original text leaves the page’s own', async () => {
  const { page } = await open('/', DESKTOP)
  const { page: twin } = await open('/', DESKTOP)
  await translate(page, 'replaced')
  await page.evaluate(() => {
    for (const font of document.querySelectorAll('font' as string)) font.remove()
  })
  await expectSame(page, twin)
})

it('translated words stay until the page has others to say', async () => {
  const { page } = await open('/', DESKTOP)
  await translate(page, 'replaced')
  const [heading, subtitle] = [page.locator('h1'), page.locator('header p').first()]
  await page.evaluate(() => {
    for (const font of document.querySelectorAll('h1 > font, header p > font'))
      font.textContent = 'Übersetzt'
  })
  await slider(page).press('End')
  await soon(() => momentOf(page)).toMatch(/24:00|00:00/)
  expect(await heading.textContent()).toBe('Übersetzt')
  expect(await subtitle.textContent()).toBe('Übersetzt')
})

it.each(['replaced', 'moved'] as const)(
  'translated before scripts come, with each text node %s, the whole page hydrates',
  async (way) => {
    const options = DESKTOP
    const { page, problems } = await open('/favicon.svg', options)
    let go: () => void = () => undefined
    const held = new Promise<void>((done) => (go = done))
    await page.route(/assets\/story-[\w-]+\.json/, async (route) => {
      await held
      await route.continue()
    })
    await page.goto(addressOf('/'))
    expect(await translate(page, way)).toBeGreaterThan(100)
    // What Chrome's translator does to the document itself.
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'fr'))
    go()
    await alive(page)
    expect(await page.locator('html').getAttribute('data-live')).toBe('yes')
    const { page: twin } = await open('/', options)
    for (const each of [page, twin]) await slider(each).press('End')
    await soon(() => momentOf(page)).toBe(await momentOf(twin))
    await expectSame(page, twin)
    expect(problems).toEqual([])
  },
)
