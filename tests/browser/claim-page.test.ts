/** A claim's own page: whole without a script, and tied to the map and to other claims' pages. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { AxeResults } from 'axe-core'
import { describe, expect, it } from 'vitest'

import { ROOT } from '../../tools/shell.mjs'
import { CLAIMS, SOURCES } from './data'
import { addressOf, open, type Options, shared, SITE } from './harness'
import { cardOf, momentOf, queryOf, soon } from './reader'

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8')
const claimOf = (id: string) => CLAIMS.find((claim) => claim.id === id)!

/** Of a district, of the province, without a place; with many links. */
const LINKED = claimOf('karimi-full-control-sep3')
const PLACED = claimOf('mujahid-shutul-11-checkpoints')
const UNPLACED = claimOf('nrf-350-taliban-killed')

const SCREENS: readonly (readonly [string, Options])[] = [
  ['a small phone', { width: 320, height: 640, touch: true }],
  ['a desktop in the dark', { width: 1200, height: 900, theme: 'dark' }],
]

describe.each(SCREENS)('on %s', (_, options) => {
  const opened = shared(`/c/${LINKED.id}/`, options)

  it.each([LINKED, PLACED, UNPLACED])(
    '$id: nothing serious for axe, nothing runs over, no script is asked for',
    async ({ id }) => {
      const { page, problems, foreign } = opened
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.resourceType()))
      await page.goto(addressOf(`/c/${id}/`))
      expect(asked).not.toContain('script')
      expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0)
      await page.evaluate(AXE)
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(options: object): Promise<AxeResults> }
        }
        const { violations } = await axe.run({ resultTypes: ['violations'] })
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`)
      })
      expect(found).toEqual([])
      expect(problems).toEqual([])
      expect(foreign).toEqual([])
    },
  )
})

it('the small map paints no shape by default: its district has its pattern and an outline', async () => {
  const { page } = await open(`/c/${PLACED.id}/`, { scripts: false })
  const fills = await page
    .locator('svg.readings > use')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill))
  expect(fills.length).toBeGreaterThan(8)
  expect(fills).not.toContain('rgb(0, 0, 0)')
  const outline = page.locator('svg.readings > use.chosen')
  expect(await outline.evaluate((one) => getComputedStyle(one).strokeWidth)).toBe('4px')
})

describe('the page of a claim', () => {
  const opened = shared(`/c/${LINKED.id}/`, { scripts: false })

  it('is headed by who said what and holds its paraphrase, checking and reports', async () => {
    const { page } = opened
    const heading = await page.getByRole('heading', { level: 1 }).innerText()
    expect(heading.replace(/\s+/g, ' ')).toBe(`Taliban said: ${LINKED.summary.en}`)
    const text = await page.getByRole('main').innerText()
    for (const part of [LINKED.text.en, LINKED.role.en, LINKED.channel.en])
      expect(text).toContain(part)
    for (const source of SOURCES.filter(({ id }) => LINKED.sources.includes(id)))
      expect(await page.locator(`a[href="${source.url}"]`).count()).toBe(1)
  })

  it('has its statement in the article beside the sections, where reader views look for it', async () => {
    for (const { id, text } of CLAIMS.slice(0, 5)) {
      await opened.page.goto(addressOf(`/c/${id}/`))
      const statement = opened.page.locator('main > article:has(> section) > p.statement')
      expect(await statement.innerText(), id).toBe(text.en)
      expect(await opened.page.locator('main header').count()).toBe(0)
    }
    await opened.page.goto(addressOf(`/c/${LINKED.id}/`))
  })

  it('leads to the page of every linked claim, in both directions', async () => {
    const { page } = opened
    const linked = [
      ...LINKED.relations.map(({ to }) => to),
      ...CLAIMS.filter(({ relations }) => relations.some(({ to }) => to === LINKED.id)).map(
        ({ id }) => id,
      ),
    ]
    const hrefs = await page
      .getByRole('region', { name: 'Claims linked with this one' })
      .getByRole('link')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    expect(new Set(hrefs)).toEqual(new Set(linked.map((id) => addressOf(`/c/${id}/`))))
    for (const href of hrefs) expect((await fetch(href)).status, href).toBe(200)
  })

  it('previous and next lead through all claims, each once', async () => {
    const pages = await Promise.all(
      CLAIMS.map(async ({ id }) => {
        const url = addressOf(`/c/${id}/`)
        // Not compressed for it: 123 pages would take the server seconds.
        const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
        const html = await answer.text()
        const [, next] = /<a href="([^"]+)" rel="next"/.exec(html) ?? []
        return {
          url,
          isFirst: !html.includes('rel="prev"'),
          next: next && new URL(next, url).href,
        }
      }),
    )
    const nextOf = new Map(pages.map(({ url, next }) => [url, next]))
    const firsts = pages.filter(({ isFirst }) => isFirst)
    expect(firsts).toHaveLength(1)
    const seen = new Set<string>()
    for (let at: string | undefined = firsts[0]!.url; at && !seen.has(at); at = nextOf.get(at))
      seen.add(at)
    expect(seen.size).toBe(CLAIMS.length)
  })
})

it('opens on the map with the claim selected, whose card leads back', async () => {
  const { page, problems } = await open(`/c/${PLACED.id}/`)
  const map = page.getByRole('img', { name: /Shutul/ })
  expect(await map.count()).toBe(1)
  await page.getByRole('link', { name: 'Open on the map' }).click()
  await soon(() => momentOf(page)).toMatch(/^Friday/)
  expect(new URLSearchParams(queryOf(page)).get('claim')).toBe(PLACED.id)
  await soon(() => cardOf(page, PLACED.id).getAttribute('aria-current')).toBe('true')
  const back = cardOf(page, PLACED.id).getByRole('link', { name: 'Page of this claim' })
  await soon(() => back.count()).toBe(1)
  await back.click()
  await soon(() => page.url()).toBe(`${SITE}c/${PLACED.id}/`)
  expect(problems).toEqual([])
})
