/** Assistive technology: what axe-core finds, and the roles and names that the contract gives. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { ROOT } from '../../tools/shell.mjs'
import { CLAIMS, STORY } from './data'
import { addressOf, type Options, shared, visit } from './harness'
import { cardOf, momentOf, slider, soon, turnTo } from './reader'

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8')

type Rules = Readonly<Record<string, { readonly enabled: boolean }>>
/** WCAG 2.2, which axe-core leaves out unless asked; a card half under a heading that sticks fails it. */
const TARGETS: Rules = { 'target-size': { enabled: true } }

/** Violations of any impact, each with its rule and where it is. */
async function violations(page: Page, rules: Rules = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }
    const found = await axe.run({ resultTypes: ['violations'], rules })
    return found.violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 5)
        .map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    )
  }, rules)
}

const SCREENS: readonly (readonly [string, Options])[] = [
  ['a phone', { width: 360, height: 740, touch: true, saveData: true }],
  ['a desktop', { width: 1440, height: 900, saveData: true }],
  ['a desktop in the dark', { width: 1440, height: 900, theme: 'dark', saveData: true }],
]

/** Views of the whole page, each with what the page has in it alone. */
const VIEWS = {
  '?lens=nrf': 'input[name=lens][value=nrf]:checked',
  '?lens=taliban': 'input[name=lens][value=taliban]:checked',
  '?lens=compare': '.map-region .pair',
  '?lens=compare&t=2021-09-05T23:00': '.map-region .pair',
  '?place=anabah&t=2021-09-05T23:00': '.panel .ledger',
  '?claim=karimi-khenj-taken': '#claim-karimi-khenj-taken[aria-current=true] .body',
  '?step=3': '#step-title',
  '?dates=1': '.slot .lanes',
  '?q=zzzz': '.panel .chip',
} as const

/** Brings the open page, from its top, to a view and waits for what it has in that view. */
async function see(page: Page, query: keyof typeof VIEWS): Promise<void> {
  await page.evaluate(() => {
    scrollTo(0, 0)
  })
  await turnTo(page, query)
  await page.locator(VIEWS[query]).first().waitFor({ state: 'attached' })
}

describe.each(SCREENS)('axe-core finds nothing on %s', (_, options) => {
  const opened = shared('/', options)

  it('in the opening view', async () => {
    await soon(() => momentOf(opened.page)).toMatch(/^Friday/)
    expect(await violations(opened.page, TARGETS)).toEqual([])
  })

  it.each([
    '?lens=nrf',
    '?lens=taliban',
    '?lens=compare',
    '?place=anabah&t=2021-09-05T23:00',
    '?step=3',
    '?dates=1',
  ] as const)('of the whole page: %s', async (query) => {
    await see(opened.page, query)
    expect(await violations(opened.page)).toEqual([])
  })

  it('with nothing found', async () => {
    const { page } = opened
    await turnTo(page, '?q=nobody+said+this')
    await soon(() => page.locator('#claims').getByText('No claim fits').isVisible()).toBe(true)
    expect(await violations(page)).toEqual([])
  })

  it.each([
    ['the sheet of all signs', 'All signs'],
    ['the dialog that writes embeds', 'Embed'],
  ])('with %s', async (_, name) => {
    const { page } = opened
    await turnTo(page, '')
    await page.getByRole('button', { name, exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await dialog.getAttribute('open')).not.toBeNull()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await soon(() => dialog.count()).toBe(0)
  })

  it('with a claim selected, with the filters open, at the end of the window', async () => {
    const { page } = opened
    await turnTo(page, '?t=2021-09-06T00:00&claim=karimi-khenj-taken')
    await soon(() => cardOf(page, 'karimi-khenj-taken').getAttribute('aria-current')).toBe('true')
    await page.getByRole('button', { name: 'Filter' }).click()
    await soon(() => page.getByRole('combobox', { name: /Place/ }).isVisible()).toBe(true)
    expect(await violations(page)).toEqual([])
  })

  it.each(['compact', 'bare', 'compact&claim=danesh-denies-paryan', 'compact&lens=compare'])(
    'in a small view: ui=%s',
    async (ui) => {
      const { page } = opened
      await visit(page, `/?ui=${ui}`)
      await page.locator('.credits').waitFor()
      expect(await violations(page)).toEqual([])
    },
  )
})

const TRANSLATED = STORY.languages
  .filter((lang) => lang !== 'en')
  .flatMap((lang) => SCREENS.slice(0, 2).map(([name, options]) => [lang, name, options] as const))

describe.each(TRANSLATED)('axe-core finds nothing in the pages of %s on %s', (lang, _, options) => {
  const opened = shared(`/${lang}/`, options)

  it('in the opening view', async () => {
    expect(await violations(opened.page)).toEqual([])
  })

  it.each([
    '?lens=nrf',
    '?lens=compare&t=2021-09-05T23:00',
    '?place=anabah&t=2021-09-05T23:00',
    '?claim=karimi-khenj-taken',
    '?step=3',
    '?dates=1',
    '?q=zzzz',
  ] as const)('in the view %s', async (query) => {
    await see(opened.page, query)
    expect(await violations(opened.page)).toEqual([])
  })

  it('in a small view', async () => {
    await visit(opened.page, `/${lang}/?ui=compact`)
    await opened.page.locator('.credits').waitFor()
    expect(await violations(opened.page)).toEqual([])
  })

  it.each(['c/karimi-khenj-taken/', 'd/2021-09-05/', 's/3/', 'record/', 'sources/'])(
    'in %s',
    async (path) => {
      const { page } = opened
      await page.goto(addressOf(`/${lang}/${path}`))
      expect(await violations(page)).toEqual([])
    },
  )
})

describe('the contract', () => {
  const opened = shared('/', { saveData: true })
  let page: Page
  beforeAll(() => {
    page = opened.page
  })

  it('has a slider named Moment, a native range that says its moment in words', async () => {
    expect(await slider(page).count()).toBe(1)
    expect(await slider(page).evaluate((one) => one instanceof HTMLInputElement && one.type)).toBe(
      'range',
    )
    expect(await momentOf(page)).toBe('Friday 3 September, 18:00')
  })

  it('has a list named Claims that holds every claim', async () => {
    const list = page.getByRole('list', { name: 'Claims', exact: true })
    expect(await list.count()).toBe(1)
    expect(await list.locator('article').count()).toBe(CLAIMS.length)
  })

  it('has an article of each claim, with its id and a heading that says who said what', async () => {
    const found = await page
      .locator('article[id^="claim-"]')
      .evaluateAll((all) =>
        all.map(
          (one) => [one.id, one.querySelector('h1, h2, h3, h4, h5')?.textContent ?? ''] as const,
        ),
      )
    expect(found.map(([id]) => id).sort()).toEqual(CLAIMS.map(({ id }) => `claim-${id}`).sort())
    for (const { id, summary } of CLAIMS)
      expect(Object.fromEntries(found)[`claim-${id}`], id).toContain(summary.en)
  })

  it('has one region named Map of claims, and its districts are buttons that say their counts', async () => {
    const region = page.getByRole('region', { name: 'Map of claims' })
    expect(await region.count()).toBe(1)
    const paryan = region.getByRole('button', {
      name: 'Paryan, they contradict, NRF 3, Taliban 1',
    })
    expect(await paryan.count()).toBe(1)
    expect(await paryan.getAttribute('aria-pressed')).toBe('false')
  })

  it('has a named button on the timeline for each claim', async () => {
    const dots = page.getByRole('region', { name: 'Timeline' }).locator('button[data-claim]')
    const names = await dots.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
    expect(names.length).toBe(CLAIMS.length)
    expect(names.filter((name) => !name?.includes(' said: '))).toEqual([])
  })

  it('has a radio group named Map according to', async () => {
    const group = page.getByRole('radiogroup', { name: 'Map according to' })
    expect(await group.count()).toBe(1)
    expect(await group.getByRole('radio').count()).toBeGreaterThanOrEqual(3)
  })

  it('has one polite status, empty until something changes', async () => {
    const status = page.getByRole('status')
    expect(await status.count()).toBe(1)
    expect(await status.textContent()).toBe('')
    await slider(page).press('PageUp')
    await soon(() => status.textContent()).toMatch(
      /^\d+ new claims, \d+ contradicts? an earlier one/,
    )
    await slider(page).press('PageDown')
  })

  it('has one h1 and no level skipped', async () => {
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1])),
      )
    expect(levels.filter((level) => level === 1)).toEqual([1])
    const skips = levels.filter((level, i) => i > 0 && level > levels[i - 1]! + 1)
    expect(skips).toEqual([])
  })
})

describe('targets of at least 24 px', () => {
  const opened = shared('/', { width: 1280, height: 800, saveData: true })

  // Dots and names on the map have another way to the same: cards, and the panel's list of places.
  // Links stand in text.
  it('are what every control gives', async () => {
    const small = await opened.page
      .locator('button:not([data-claim], .name), select, input, summary')
      .evaluateAll((all) => {
        /** What of a control answers: its box, or that of the layer laid around it. */
        const sizeOf = (one: Element) => {
          const face = one.closest('label') ?? one
          const { width, height } = face.getBoundingClientRect()
          const around = getComputedStyle(face, '::before')
          if (around.position !== 'absolute') return [width, height] as const
          return [
            Math.max(width, parseFloat(around.width)),
            Math.max(height, parseFloat(around.height)),
          ] as const
        }
        return all
          .filter((one) => one.checkVisibility() && !one.closest('dl, footer'))
          .map((one) => ({ size: sizeOf(one), name: one.ariaLabel ?? one.textContent.trim() }))
          .filter(({ size }) => Math.min(...size) < 23.5)
          .map(({ name, size }) => `${name.slice(0, 30)} ${size.map(Math.round).join('x')}`)
      })
    expect(small).toEqual([])
  })
})
