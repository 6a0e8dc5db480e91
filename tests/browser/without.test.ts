/** With less than usual, without WebGL or scripts, the claims stay readable and nothing complains. */
import { describe, expect, it } from 'vitest'

import { english } from '../../src/site/exports/english'
import { CLAIMS, SOURCES, STORY } from './data'
import { addressOf, NO_WEBGL, open, PHONE_AND_DESKTOP } from './harness'
import { CARDS, cardOf, mapRegion, onMap, onTimeline, queryOf, rectsOf, soon } from './reader'

/** ISO dates of the story's days. */
const DAYS = Array.from(
  { length: Number(STORY.window.last.slice(-2)) - Number(STORY.window.first.slice(-2)) + 1 },
  (_, i) => new Date(Date.parse(STORY.window.first) + i * 86_400_000).toISOString().slice(0, 10),
)

describe('without WebGL', () => {
  it('the drawn map stays, can be moved, and a quiet line says so', async () => {
    const { page, problems, foreign } = await open('/', {
      width: 1440,
      height: 900,
      args: NO_WEBGL,
    })
    const region = mapRegion(page)
    const widthOf = async () => {
      const [frame] = await rectsOf(page.locator('.map-view .frame'))
      return frame!.right - frame!.left
    }
    const before = await widthOf()
    await region.getByRole('button', { name: 'Zoom in' }).click()
    await soon(async () => (await widthOf()) / before).toBeCloseTo(2, 2)
    await soon(() => region.getByText('This browser cannot draw the moving map').count()).toBe(1)
    await region.getByRole('button', { name: 'Zoom in' }).click()
    await soon(async () => (await widthOf()) / before).toBeCloseTo(4, 2)
    await soon(() => queryOf(page)).toMatch(/^\?map=/)
    const [left] = await rectsOf(page.locator('.map-view .frame'))
    await page.mouse.move(500, 400)
    await page.mouse.down()
    await page.mouse.move(560, 400, { steps: 3 })
    await page.mouse.up()
    await soon(async () =>
      Math.round((await rectsOf(page.locator('.map-view .frame')))[0]!.left - left!.left),
    ).toBe(60)
    await region.getByRole('button', { name: 'Whole map' }).click()
    await soon(async () => (await widthOf()) / before).toBeCloseTo(1, 3)
    await soon(() => queryOf(page)).toBe('')

    expect(await page.locator('.map-view.gl').count()).toBe(0)
    expect(await page.locator('.frame .terrain svg').isVisible()).toBe(true)
    await onTimeline(page, 'taliban-paryan-taken').click()
    await soon(() => onMap(page, 'taliban-paryan-taken').count()).toBe(1)
    await soon(() => cardOf(page, 'taliban-paryan-taken').getAttribute('aria-current')).toBe('true')
    expect(problems).toEqual([])
    expect(foreign).toEqual([])
  })
})

describe.each(PHONE_AND_DESKTOP)('without scripts, on a %s', (_, options) => {
  it('all claims are in the text, with words, checking and sources, and nothing runs over', async () => {
    const { page, problems, foreign } = await open('/', { ...options, scripts: false })
    const cards = page.locator(CARDS)
    expect(await cards.count()).toBe(CLAIMS.length)
    const texts = await cards.evaluateAll((all) =>
      all.map((card) => [card.id, card.textContent.replace(/\s+/g, ' ')] as const),
    )
    const byId = new Map(texts)
    const publisher = new Map(SOURCES.map((source) => [source.id, english(source.publisher)]))
    for (const { id, summary, text, verification, sources } of CLAIMS) {
      const written = byId.get(`claim-${id}`)
      expect(written, id).toContain(summary.en)
      expect(written, id).toContain(text.en)
      // Of a note that opens with the status the rest stands after the status.
      expect(written?.toLowerCase(), id).toContain(verification.note.en?.slice(-20).toLowerCase())
      for (const source of sources) expect(written, id).toContain(publisher.get(source))
    }
    const dead = await cards
      .locator('a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href')!.slice(1))
          .filter((id) => !document.getElementById(id)),
      )
    expect(dead).toEqual([])
    const { scroll, view } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      view: document.documentElement.clientWidth,
    }))
    expect(scroll).toBeLessThanOrEqual(view)
    expect(problems).toEqual([])
    expect(foreign).toEqual([])
  })

  it('a claim opens, its own page is one link away, and a link to one leads to its row', async () => {
    const { page } = await open('/', { ...options, scripts: false })
    const card = cardOf(page, 'massoud-denies-fall')
    await card.locator('summary').first().click()
    expect(await card.locator('.text').isVisible()).toBe(true)
    expect(await card.locator('a[href="c/massoud-denies-fall/"]').isVisible()).toBe(true)
    const link = page.locator('.document a[href^="#claim-"]').first()
    const target = (await link.getAttribute('href'))!.slice(1)
    await page.goto(addressOf(`/#${target}`))
    expect(await page.locator(`#${target}`).isVisible()).toBe(true)
  })

  it('the document has every day’s map with its words, and headings that skip no level', async () => {
    const { page } = await open('/', { ...options, scripts: false })
    const images = await page.locator('.document img').evaluateAll((all) =>
      (all as HTMLImageElement[]).map(({ alt, width, height, loading, attributes }) => ({
        src: attributes.getNamedItem('src')?.value,
        alt,
        loading,
        sized: width > 0 && height > 0,
      })),
    )
    expect(images.map(({ src }) => src?.replace(/^.*\/img/, 'img'))).toEqual(
      DAYS.map((day) => `img/day-${day}.png`),
    )
    for (const { alt, loading, sized } of images) {
      expect(loading).toBe('lazy')
      expect(sized).toBe(true)
      expect(alt).toMatch(/September, 24:00.*: contradicted\.$/)
      expect(alt.length).toBeLessThan(420)
    }
    const words = page.locator('.document figure details')
    expect(await words.count()).toBe(DAYS.length)
    for (const text of await words.allTextContents()) expect(text).toMatch(/NRF said \(/)
    // Figures after a sentence stand apart: 1, 2, 3, never 123.
    const unknown = page.locator('.unknown').first()
    // It is laid out near the screen.
    await unknown.scrollIntoViewIfNeeded()
    await soon(() => unknown.innerText()).toContain('[')
    const figures = (await unknown.innerText()).match(/\[[\d, ]+\]/g)!.flatMap((s) => s.split(','))
    expect(figures.length).toBe(await unknown.locator('a[href^="#claim-"]').count())
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
    expect(levels.filter((level) => level === 1).length).toBe(1)
    levels.forEach((level, i) => {
      if (i > 0) expect(level, `heading ${i}`).toBeLessThanOrEqual(levels[i - 1]! + 1)
    })
    expect(await page.locator('.under table tbody tr').count()).toBe(STORY.districts.length + 1)
    for (const title of ['matrix', 'guided', 'not-known', 'record', 'credits'])
      expect(await page.locator(`#${title}`).isVisible(), title).toBe(true)
  })

  it('the timeline keeps its height and the map its room', async () => {
    const { page } = await open('/', { ...options, scripts: false })
    const { page: whole } = await open('/', options)
    const [timeline] = await rectsOf(page.locator('section.timeline'))
    const [usual] = await rectsOf(whole.locator('section.timeline'))
    const [mapView] = await rectsOf(page.locator('.map-view'))
    // Controls that answer to scripts alone are gone: no taller than with them.
    expect(timeline!.bottom - timeline!.top).toBeLessThanOrEqual(usual!.bottom - usual!.top)
    expect(mapView!.bottom - mapView!.top).toBeGreaterThan(240)
  })

  it('a link that only a script can follow does not look like one', async () => {
    const { page } = await open('/', { ...options, scripts: false })
    const dead = await page.locator('a[href^="?"]').evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && !one.getAttribute('href')?.includes('#claim-'))
        .filter(
          (one) =>
            getComputedStyle(one).pointerEvents !== 'none' ||
            getComputedStyle(one).textDecorationLine !== 'none',
        )
        .map((one) => one.textContent),
    )
    expect(dead).toEqual([])
  })

  it('what does nothing without scripts is not there', async () => {
    const { page } = await open('/', { ...options, scripts: false })
    const idle = await page.locator('button, input, select').evaluateAll((all) =>
      all
        // Marks are pictures too, and days are headings.
        .filter((one) => getComputedStyle(one).pointerEvents !== 'none')
        .filter((one) => one.checkVisibility() && !one.hasAttribute('data-claim'))
        .map(
          (one) =>
            one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent,
        )
        .map((name) => name.trim().replace(/\s+/g, ' ')),
    )
    expect(idle).toEqual([])
  })
})
