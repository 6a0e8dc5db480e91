/** The page of a day or a step: whole without a script, and tied to the map. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { ROOT } from '../../tools/shell.mjs'
import { STORY } from './data'
import { addressOf, open, shared, SITE, visit } from './harness'
import { momentOf, queryOf, soon } from './reader'

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8')
const PATHS = ['/d/2021-09-05/', '/s/2/']
const OPEN = 'Open the map at this moment'
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

describe('without scripts', () => {
  const opened = shared(PATHS[0], { scripts: false, width: 320, height: 640, touch: true })

  it.each(PATHS)('%s shows its picture with all that it shows in words', async (path) => {
    const { page, problems, foreign } = opened
    await page.goto(addressOf(path))
    const picture = page.locator('figure img')
    const width = () => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)
    await soon(width).toBe(1200)
    expect(await picture.getAttribute('alt')).toContain('Contradicted: ')
    expect(await page.locator('figcaption').innerText()).toMatch(/NRF said \(.*Taliban said \(/s)
    expect(await page.getByRole('link', { name: OPEN }).isVisible()).toBe(true)
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
    expect(problems).toEqual([])
    expect(foreign).toEqual([])
  })

  it('a step’s claims lead to their own pages, its neighbours to theirs', async () => {
    const { page } = opened
    await page.goto(addressOf('/s/2/'))
    const hrefs = await page
      .locator('main li a, nav a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    const cited = STORY.steps[1]!.sentences.flatMap(({ claims }) => claims)
    expect(hrefs).toEqual(
      [...cited.map((id) => `/c/${id}/`), '/s/1/', '/s/3/'].map((path) => addressOf(path)),
    )
    for (const href of new Set(hrefs)) expect((await fetch(href)).status, href).toBe(200)
  })
})

it.each(PATHS)('%s: nothing serious for axe, in the dark', async (path) => {
  const { page, problems } = await open(path, { theme: 'dark' })
  await page.evaluate(AXE)
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }
    const { violations } = await axe.run({ resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`)
  })
  expect(found).toEqual([])
  expect(problems).toEqual([])
})

it('leads to the step on the map, whose link leads back to the page; so does Back', async () => {
  const { page, problems } = await open('/s/2/')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('link', { name: OPEN }).click()
  await soon(() => page.locator('html[data-live]').count()).toBe(1)
  await soon(() => momentOf(page)).toMatch(/^Thursday 2 September, 18:00/)
  await soon(() => page.locator('#step-title').innerText()).toBe(STORY.steps[1]!.title.en)
  await page.getByRole('link', { name: 'Link to this step' }).click()
  await soon(() => copied(page)).toBe(`${SITE}s/2/`)
  await page.goBack()
  await soon(() => page.url()).toBe(`${SITE}s/2/`)
  expect(problems).toEqual([])
})

it('the link to a view is the day’s page at its end, else the view’s own address', async () => {
  const { page } = await open('/d/2021-09-04/')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const copy = async () => {
    const opener = page.getByRole('button', { name: 'Data and citation' }).first()
    await opener.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('link', { name: 'Link to this view' }).click()
    await soon(() => page.getByRole('dialog').innerText()).toContain('Copied')
    await page.keyboard.press('Escape')
    return copied(page)
  }
  await page.getByRole('link', { name: OPEN }).click()
  await soon(() => queryOf(page)).toMatch(/^\?t=/)
  await soon(() => page.locator('html[data-live]').count()).toBe(1)
  expect(await copy()).toBe(`${SITE}d/2021-09-04/`)
  await visit(page, '/?t=2021-09-04T12:00')
  expect(await copy()).toBe(`${SITE}?t=2021-09-04T12:00`)
})
