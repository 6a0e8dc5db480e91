/** Optimisers, proxies and translators rewrite the page on its way: it starts all the same. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { openAnswered } from './answers'
import { CLAIMS } from './data'
import { addressOf, alive, type Options, PHONE_AND_DESKTOP } from './harness'
import {
  addStyles,
  CARDS,
  cardOf,
  fillsOf,
  momentOf,
  onTimeline,
  overlap,
  rectsOf,
  slider,
  soon,
  UNPINNED,
} from './reader'

const body = (html: string, change: (text: string) => string) =>
  html.replace(/<body>[\s\S]*<\/body>/, change)
const withoutComments = (html: string) => html.replace(/<!--[\s\S]*?-->/g, '')

/** What optimisers such as html-minifier do, what proxies add, and what translators wrap. */
const REWRITES: readonly (readonly [string, (html: string) => string])[] = [
  ['comments removed', withoutComments],
  ['comments emptied', (html) => body(html, (text) => text.replace(/<!--[\s\S]*?-->/g, '<!---->'))],
  ['one comment removed', (html) => html.replace('<div id="app"><!--[-->', '<div id="app">')],
  ['blanks collapsed', (html) => html.replace(/\s+/g, ' ').replace(/> </g, '><')],
  ['end tags dropped', (html) => body(html, (text) => text.replace(/<\/(p|li|dd|dt)>/g, ''))],
  [
    'comments, blanks and end tags dropped',
    (html) =>
      withoutComments(html)
        .replace(/\s+/g, ' ')
        .replace(/<\/(p|li|tr|td|option)>/g, ''),
  ],
  ['an element added', (html) => html.replace('<h1', '<div class="bar"></div><h1')],
  [
    'words wrapped by a translator, comments removed',
    (html) =>
      body(withoutComments(html), (text) =>
        text.replace(
          /<(script|style|noscript|svg)[\s\S]*?<\/\1>|>([^<>]*[a-z][^<>]*)</gi,
          (whole, _, words: string | undefined) =>
            words === undefined ? whole : `><font><font>${words}</font></font><`,
        ),
      ),
  ],
]

async function expectWhole(page: Page): Promise<void> {
  expect(await page.locator('html').getAttribute('data-live')).toBe('yes')
  expect(await page.locator('.not-started').isVisible()).toBe(false)
  expect(await page.locator(CARDS).count()).toBe(CLAIMS.length)
  await slider(page).press('End')
  await soon(() => momentOf(page)).toBe('Sunday 5 September, 24:00')
  await soon(async () => Object.keys(await fillsOf(page)).length).toBeGreaterThan(4)
  await addStyles(page, UNPINNED)
  const [map] = await rectsOf(page.locator('.map-view'))
  const [timeline] = await rectsOf(page.locator('section.timeline'))
  const [district] = await rectsOf(page.locator('.map-view .readings .district').first())
  expect(district!.right - district!.left).toBeGreaterThan(10)
  expect(overlap(map!, timeline!)).toBe(false)
  const cards = await rectsOf(page.locator(CARDS))
  expect(cards.slice(0, 5).filter((card) => overlap(card, timeline!))).toEqual([])
  await onTimeline(page, 'massoud-denies-fall').click()
  await soon(() => cardOf(page, 'massoud-denies-fall').getAttribute('aria-current')).toBe('true')
}

const [[, PHONE], [, DESKTOP]] = PHONE_AND_DESKTOP as [[string, Options], [string, Options]]
/** All of them on a desktop, and on a phone the one that changes most. */
const CASES = [
  ...REWRITES.map(([name, rewrite]) => [name, 'a desktop', DESKTOP, rewrite] as const),
  ...REWRITES.filter(([name]) => name.startsWith('comments, blanks')).map(
    ([name, rewrite]) => [name, 'a phone', PHONE, rewrite] as const,
  ),
]

it.each(CASES)(
  '%s: on %s the page starts, with its map and all claims',
  async (_, _screen, options, rewrite) => {
    const { page, problems } = await openAnswered({ rewrite }, options)
    await page.goto(addressOf('/'))
    await alive(page)
    await expectWhole(page)
    expect(problems).toEqual([])
  },
)

it('as it was built it is hydrated: its elements stay', async () => {
  const { page, problems } = await openAnswered({})
  let go: () => void = () => undefined
  const held = new Promise<void>((done) => (go = done))
  await page.route(/assets\/story-[\w-]+\.json/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(addressOf('/'))
  const heading = await page.evaluateHandle(() => document.querySelector('h1'))
  go()
  await alive(page)
  expect(await heading.evaluate((element) => element?.isConnected)).toBe(true)
  await expectWhole(page)
  expect(problems).toEqual([])
})
