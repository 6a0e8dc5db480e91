// long because: one subject, and its facts are read side by side
/** On paper: the document of one moment, from whatever view it is printed. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { modelOf, type WholeEntry } from '../../src/claims/model'
import type { Lang, Text } from '../../src/claims/types'
import { readable } from '../../src/panel/sources'
import { claimWords } from '../../src/words/claim-words'
import { addCatalogues } from '../../src/words/catalogues'
import { languageOf } from '../../src/words/words'
import { DATA } from '../story'
import { CLAIMS, STORY } from './data'
import { open, type Options } from './harness'
import { CARDS, fillsOf, overlap, rectsOf, soon, takenOver, within } from './reader'

const MODEL = modelOf(DATA)
addCatalogues(DATA)

/** The language of a page by its path. */
const langOf = (path: string): Lang =>
  STORY.languages.find((one) => path.startsWith(`/${one}/`)) ?? 'en'

/** A4 upright less the margins of print.css, px. */
const A4 = { width: 703, height: 1020 } as const

/** Lays the page out as for paper, as a browser does when it is asked to print. */
async function onPaper(page: Page): Promise<void> {
  // What writes whole cards and the matrix is fetched once the page is at rest.
  await soon(() =>
    page.evaluate(() =>
      ['/list-', '/Matrix-'].every((part) =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes(part)),
      ),
    ),
  ).toBe(true)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(A4)
}

const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).allInnerTexts()).join(' ').replace(/\s+/g, ' ')

const VIEWS: readonly (readonly [name: string, path: string, options: Options, line: string])[] = [
  [
    'the opening view of a desktop',
    '/',
    { width: 1440, height: 900 },
    'By Friday 3 September, 18:00 · Map according to: Both',
  ],
  [
    'a phone in the dark, one side alone, scrolled',
    '/?t=2021-09-05T12:00&lens=nrf&theme=dark',
    { width: 360, height: 740, touch: true, theme: 'dark' },
    'By Sunday 5 September, 12:00 · Map according to: NRF',
  ],
  [
    'the comparison on a desktop',
    '/?t=2021-09-04T20:00&lens=compare',
    { width: 1440, height: 900 },
    'By Saturday 4 September, 20:00 · Map according to: Compare',
  ],
  [
    'the opening view of a desktop in Dari',
    '/fa/',
    { width: 1440, height: 900 },
    'تا جمعه ۱۲ سنبله (۳ سپتمبر)، ۱۸:۰۰ · نقشه به گفتهٔ: هر دو',
  ],
  [
    'a phone in the dark in Pashto, one side alone, scrolled',
    '/ps/?t=2021-09-05T12:00&lens=nrf&theme=dark',
    { width: 360, height: 740, touch: true, theme: 'dark' },
    'تر دې شېبې: یکشنبه ۱۴ وږی (۵ سپټمبر)، ۱۲:۰۰ · نقشه د چا په وینا: ملي مقاومت جبهه',
  ],
]

describe.each(VIEWS)('%s', (_, path, options, line) => {
  const maps = path.includes('lens=compare') ? 2 : 1
  it('prints whole: what and when, map, timeline, claims with their sources, nothing to operate', async () => {
    const { page, problems } = await open(path, options)
    await page.evaluate(() => scrollTo(0, 1500))
    if (maps === 2) await soon(() => page.locator('[data-lens] .map-view').count()).toBe(2)
    else await soon(() => page.locator('.label').count()).toBeGreaterThan(5)
    await onPaper(page)

    expect(await textOf(page, 'header .paper')).toBe(line)
    const controls = await page
      .locator('button, input, select, [role=slider]')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && !one.matches('[data-claim], .readable, .chip'))
          .map((one) => one.getAttribute('aria-label') ?? one.textContent),
      )
    expect(controls).toEqual([])

    // The map is drawn, in light colours, and lies inside its map view.
    const views = await rectsOf(page.locator('.map-view'))
    const frames = await rectsOf(page.locator('.map-view .frame'))
    expect(views.length).toBe(maps)
    frames.forEach((frame, i) => expect(within(frame, views[i]!)).toBe(true))
    if (views.length === 2) expect(overlap(views[0]!, views[1]!)).toBe(false)
    // Of two maps, each has its heading.
    const whose = await rectsOf(page.locator('[data-lens] h2'))
    const halves = await rectsOf(page.locator('[data-lens]'))
    expect(whose.length).toBe(maps === 2 ? 2 : 0)
    whose.forEach((heading, i) => expect(within(heading, halves[i]!)).toBe(true))
    expect(Object.keys(await fillsOf(page)).length).toBeGreaterThan(1)
    const style = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement)
      return {
        paper: style.getPropertyValue('--paper'),
        ink: style.getPropertyValue('--ink'),
        exact: getComputedStyle(document.querySelector('.map-view')!).printColorAdjust,
      }
    })
    expect(style).toEqual({ paper: '#fff', ink: '#24211c', exact: 'exact' })
    expect(await page.locator('.timeline .lane').count()).toBe(STORY.sides.length)

    // Every claim is open, with its sources.
    const cards = page.locator(CARDS)
    const closed = await cards.evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .filter((one) => !(one.querySelector('.text')?.getBoundingClientRect().height ?? 0))
        .map(({ id }) => id),
    )
    expect(closed).toEqual([])
    const denied = page.locator('#claim-massoud-denies-fall')
    expect(await denied.innerText()).toContain(
      languageOf(MODEL, langOf(path)).words.status('unverified'),
    )
    const address = await denied
      .locator('a[target]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content)
    expect(address).toContain('http')

    // Nothing is cut off or scrolls, and the document below is there.
    const clipped = await page
      .locator('.panel, .panel .scroller, .wide, .numbers, .app')
      .evaluateAll((all) =>
        all
          .filter(
            (one) =>
              one.scrollHeight > one.clientHeight + 1 &&
              getComputedStyle(one).overflowY !== 'visible',
          )
          .map((one) => one.getAttribute('class')),
      )
    expect(clipped).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      A4.width,
    )
    for (const id of ['matrix', 'not-known', 'credits'])
      expect(await page.locator(`#${id}`).isVisible(), id).toBe(true)
    expect(problems.filter((one) => !one.includes('/img/'))).toEqual([])
  })
})

it('with the WebGL map running, print has the drawn one, whole, and the screen its own again', async () => {
  const { page } = await open('/?t=2021-09-05T12:00&map=9.6/35.3/69.5', {
    width: 1440,
    height: 900,
  })
  await takenOver(page)
  const before = await page.locator('.map-view .frame').boundingBox()
  await onPaper(page)
  expect(await page.locator('.map-view .canvas').isVisible()).toBe(false)
  expect(
    await page.locator('.frame .terrain svg').evaluate((svg) => getComputedStyle(svg).visibility),
  ).toBe('visible')
  // Beside its enlargement, which is on paper too.
  const [frame] = await rectsOf(page.locator('.map-view .frame'))
  const [large] = await rectsOf(page.locator('.map-view .large'))
  expect(within(frame!, (await rectsOf(page.locator('.map-view')))[0]!)).toBe(true)
  expect(overlap(frame!, large!)).toBe(false)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await soon(() => page.locator('.map-view .frame').boundingBox()).toEqual(before)
  expect(await page.locator('.map-view.gl').count()).toBe(1)
})

it('makes a PDF of pages that carry the address', async () => {
  const { page } = await open('/?t=2021-09-02T12:00', { width: 1440, height: 900 })
  // A few of its many pages: each costs as much as the whole view on screen.
  const pdf = await page.pdf({ format: 'A4', pageRanges: '1-6' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? []
  expect(pages.length).toBeGreaterThan(5)
  expect(
    await page.evaluate(() => document.documentElement.style.getPropertyValue('--address')),
  ).toBe(JSON.stringify(page.url()))
})

/** Everything that the record holds of a claim, field by field, in the words of a page. */
function fieldsOf(entry: WholeEntry, lang: Lang): readonly (readonly [string, string])[] {
  const { claim } = entry
  const language = languageOf(MODEL, lang)
  const say = claimWords(MODEL, language)
  const { words } = language
  const text = (one: Text | undefined) => one && language.text(one)
  const field = (name: string, ...texts: readonly (string | undefined)[]) =>
    texts.flatMap((one) => (one === undefined ? [] : [[name, one] as const]))
  const note = (holder: { readonly note?: Text }) => text(holder.note)
  return [
    ...claim.speakers.flatMap((id) => field('speaker', text(MODEL.people.get(id)?.name))),
    ...field('role', text(claim.role)),
    ...field('channel', text(claim.channel)),
    ...field('words', text(claim.summary), text(claim.text)),
    ...field('where', claim.place === null ? '' : language.place(claim.place)),
    ...field('where', words.precision(claim.precision), text(claim.placeNote)),
    ...field('said', say.when.said(entry), note(claim.said)),
    ...field('about', say.when.about(entry), note(claim.about)),
    ...field('kind', words.kind(claim.kind)),
    ...field('checked', words.status(claim.verification.status), say.checked(claim).text),
    ...field('sourcing', words.sourcing[claim.sourcing.level], note(claim.sourcing)),
    ...field('note', note(claim), text(claim.againstInterest)),
    ...(MODEL.links.get(claim.id) ?? []).flatMap(({ relation, from, to, forward }) => [
      ...field(
        'relation',
        text(MODEL.byId.get(forward ? to : from)?.claim.summary),
        note(relation),
      ),
    ]),
    ...claim.sources.flatMap((id) => {
      const source = MODEL.sources.get(id)!
      return field('source', language.text(source.publisher), readable(source.url))
    }),
  ]
}

/** What paper has of every claim by its id: the text, and the addresses that print after links. */
const printedClaims = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.locator(CARDS).evaluateAll((cards) =>
    Object.fromEntries(
      cards.map((card) => {
        const addresses = [...card.querySelectorAll('a[target]')]
          .filter((link) => link.checkVisibility())
          .map((link) => [link, getComputedStyle(link, '::after').content] as const)
          .map(([link, after]) => (after.includes('http') ? link.getAttribute('href') : ''))
        return [
          card.id.replace('claim-', ''),
          [(card as HTMLElement).innerText, ...addresses].join(' '),
        ]
      }),
    ),
  )

it.each([
  ['from the opening view', '/'],
  ['from 5 September', '/?t=2021-09-05T23:00'],
  ['from the first hour, before nearly all was said', '/?t=2021-09-01T00:00'],
  ['with a claim opened', '/?claim=karimi-rukhah-fallen'],
  // A name has one form in Dari; the texts of Pashto lie in the same components.
  ['in Dari', '/fa/'],
])('printed %s, paper has every field of every claim', async (_, path) => {
  const { page } = await open(path, { width: 1440, height: 900 })
  await onPaper(page)
  const plain = (text: string) => text.replace(/[\s\u2066-\u2069]+/g, ' ').toLowerCase()
  const printed = await printedClaims(page)
  expect(Object.keys(printed)).toHaveLength(CLAIMS.length)
  const lost = MODEL.entries.flatMap((entry) =>
    fieldsOf(entry, langOf(path))
      .filter(([, text]) => !plain(printed[entry.claim.id] ?? '').includes(plain(text).trim()))
      .map(([field, text]) => `${entry.claim.id}: ${field}: ${text}`),
  )
  expect(lost).toEqual([])
})
