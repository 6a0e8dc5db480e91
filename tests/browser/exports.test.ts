/** The data as files, the dialog that leads to them, and the view saved as an image. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'

import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { ROOT } from '../../tools/shell.mjs'
import { CLAIMS, STORY } from './data'
import { addressOf, open, shared } from './harness'
import { soon } from './reader'

const NAME = 'Data and citation'
const dialogOf = (page: Page) => page.getByRole('dialog', { name: NAME })
const opener = (page: Page) => page.locator('.panel').getByRole('button', { name: NAME })

/** Opens the dialog as a keyboard does. */
async function openDialog(page: Page): Promise<void> {
  await opener(page).focus()
  await page.keyboard.press('Enter')
  await dialogOf(page).waitFor()
}

/** What the button of that name saves. */
async function saved(page: Page, format: 'PNG' | 'SVG'): Promise<{ name: string; file: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialogOf(page)
      .getByRole('button', { name: `Save ${format}` })
      .click(),
  ])
  return {
    name: download.suggestedFilename(),
    file: await buffer(await download.createReadStream()),
  }
}

it.each([
  ['claims.json', 'application/json', (text: string) => countIn(JSON.parse(text))],
  ['claims.geojson', 'application/geo+json', (text: string) => countIn(JSON.parse(text))],
  ['claims.csv', 'text/csv', (text: string) => text.split('\r\n').length - 2],
])('data/%s answers as %s and has every claim', async (name, type, count) => {
  const answer = await fetch(addressOf(`/data/${name}`))
  expect(answer.headers.get('content-type')).toContain(type)
  expect(count(await answer.text())).toBe(CLAIMS.length)
})

function countIn(file: unknown): number {
  const { claims, features } = file as { claims?: unknown[]; features?: unknown[] }
  return (claims ?? features ?? []).length
}

describe('the dialog', () => {
  const opened = shared('/?t=2021-09-04T18:00&claim=karimi-khenj-taken')

  it('opens by keyboard, keeps focus inside, and Escape closes it alone', async () => {
    const { page } = opened
    await openDialog(page)
    const inside = () =>
      page.evaluate(() => document.activeElement?.closest('dialog')?.open ?? false)
    expect(await inside()).toBe(true)
    // A walk through all of it and around; the browser's own buttons are outside the page.
    for (let i = 0; i < 6; i += 1) await page.keyboard.press('Shift+Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main'))).toBe(null)
    const search = new URL(page.url()).search
    await page.keyboard.press('Escape')
    await soon(() => dialogOf(page).isVisible()).toBe(false)
    expect(new URL(page.url()).search).toBe(search)
    expect(await opener(page).evaluate((button) => button === document.activeElement)).toBe(true)
  })

  it('copies a citation with the edition and the whole address', async () => {
    const { page } = opened
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await openDialog(page)
    await dialogOf(page).getByRole('button', { name: 'Copy the citation: BibTeX' }).click()
    await soon(() => dialogOf(page).innerText()).toContain('Copied')
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain(`version = {${STORY.edition.version}}`)
    expect(text).toContain(addressOf('/'))
    await page.keyboard.press('Escape')
  })

  it('has no serious finding of axe-core', async () => {
    const { page } = opened
    await openDialog(page)
    await page.evaluate(readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8'))
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(of: string): Promise<AxeResults> } }
      return (await axe.run('dialog')).violations.map(({ id, nodes }) => [id, nodes[0]?.html])
    })
    expect(found).toEqual([])
    await page.keyboard.press('Escape')
  })

  it('links every file with its size', async () => {
    const { page } = opened
    await openDialog(page)
    const links = dialogOf(page).locator('a[download]')
    const hrefs = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    expect(hrefs.length).toBeGreaterThanOrEqual(6)
    for (const href of hrefs) expect((await fetch(href, { method: 'HEAD' })).status, href).toBe(200)
    expect(await dialogOf(page).locator('li:has(a)').allInnerTexts()).toEqual(
      hrefs.map(() => expect.stringMatching(/\d+ KB/) as unknown),
    )
    await page.keyboard.press('Escape')
  })

  it('saves an SVG that stands alone: moment, contradicted districts, caution, no address', async () => {
    const { page } = opened
    await openDialog(page)
    const { name, file } = await saved(page, 'SVG')
    expect(name).toBe('panjshir-2021_2021-09-04T1800_both.svg')
    const svg = file.toString()
    const problem = await page.evaluate(
      (text) =>
        new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')
          ?.textContent,
      // The page's policy refuses a parsed document its style, as its own.
      svg.replace(/<style>[\s\S]*?<\/style>/, ''),
    )
    expect(problem).toBeUndefined()
    for (const words of [
      'Saturday 4 September, 18:00',
      '13 Sunbula 1400',
      'by 18:00',
      'not of control',
    ])
      expect(svg).toContain(words)
    for (const district of ['Shutul', 'Khenj', 'Anabah', 'Paryan'])
      expect(svg).toContain(`${district}: contradicted`)
    // What the map shows in letters, the key line, and the claims that have no position on the map.
    const shown = new Set([...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text))
    for (const words of ['Shutul', 'Andarab', 'The lower valley, enlarged', 'they contradict'])
      expect(shown).toContain(words)
    expect(
      [...shown].filter((text) => /^(NRF|Taliban) \d+$/.test(text ?? '')).length,
    ).toBeGreaterThan(3)
    expect(svg.match(/20 km/g)).toHaveLength(1)
    for (const words of ['Panjshir as a whole', 'No single place', 'Other places'])
      expect(svg).toMatch(new RegExp(`${words}  </tspan><tspan[^>]*>(NRF|Taliban|others) \\d+`))
    // The selected claim at its place, and the address of the view.
    expect(svg).toContain('data-claim="karimi-khenj-taken"')
    expect(svg).toContain('t=2021-09-04T18:00')
    // Every shape it uses is in it, and nothing is asked of anybody.
    const ids = new Set([...svg.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id))
    const used = [...svg.matchAll(/(?:href="#|url\((?:&quot;|"|')?#)([\w-]+)/g)].map(([, id]) => id)
    expect(used.length).toBeGreaterThan(20)
    expect(used.filter((id) => !ids.has(id))).toEqual([])
    expect(svg).not.toMatch(/(href|src)="?(?!#)[^"]*\.(svg|woff2|css)/)
    expect(svg).toContain('src:url(data:font/woff2;base64,')
    await page.keyboard.press('Escape')
  })

  it('says in one line when the image could not be drawn', async () => {
    const { page } = opened
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = (done) => {
        done(null)
      }
    })
    await openDialog(page)
    await dialogOf(page).getByRole('button', { name: 'Save PNG' }).click()
    await soon(() => dialogOf(page).innerText()).toContain('The image could not be drawn.')
    expect(opened.problems).toEqual([])
  })
})

it('saves a PNG of twice the size of a day’s picture, in the reader’s theme', async () => {
  const { page } = await open('/?lens=compare', { theme: 'dark', width: 1280 })
  await page.locator('.story').first().waitFor()
  await openDialog(page)
  const { name, file } = await saved(page, 'PNG')
  expect(name).toMatch(/_compare\.png$/)
  expect([...file.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([2400, 1260])
})

it('fits a narrow phone', async () => {
  const { page } = await open('/', { width: 320, height: 600, touch: true })
  await openDialog(page)
  const wide = await dialogOf(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
  expect(wide).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

it('without scripts the same stands in the document, with links and without buttons', async () => {
  const { page } = await open('/', { scripts: false })
  const section = page.getByRole('region', { name: NAME })
  expect(await section.locator('a[download]').count()).toBeGreaterThanOrEqual(6)
  expect(await section.innerText()).toContain('@misc{')
  expect(await page.getByRole('button', { name: NAME }).count()).toBe(0)
  expect(await section.getByRole('button').count()).toBe(0)
})
