/** Assistive technology: what axe-core finds. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type * as Axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { ROOT } from '../../tools/shell.mjs'
import { STORY } from './data'
import { addressOf, type Options, shared, visit } from './harness'
import { cardOf, momentOf, soon, turnTo } from './reader'

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8')

type Rules = Readonly<Record<string, { readonly enabled: boolean }>>
/** WCAG 2.2, which axe-core leaves out unless asked; a card half under a heading that sticks fails it. */
const TARGETS: Rules = { 'target-size': { enabled: true } }

/**
 * What these views do not change: the text under the map, the table of places and the list of claims but
 * for its dots, which a test at the end of the window looks at.
 */
const FIXED = ['.document', '.under']
const LIST = '.claims'

interface Asked {
  readonly rules?: Rules
  /** These rules alone; by default all that axe-core has on. */
  readonly only?: readonly string[]
  /** Parts that are the same as in a view that is looked at as a whole. */
  readonly exclude?: readonly string[]
}

/** Violations of any impact, each with its rule and where it is. */
async function violations(page: Page, asked: Asked = {}): Promise<string[]> {
  const { rules = {}, only = [], exclude = [] } = asked
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  return page.evaluate(
    async ({ rules, only, exclude }) => {
      const { axe } = globalThis as unknown as { axe: typeof Axe }
      const context = { include: ['html'], exclude: [...exclude] }
      const found = await axe.run(context, {
        resultTypes: ['violations'],
        ...(only.length > 0 ? { runOnly: [...only] } : { rules }),
      })
      return found.violations.flatMap(({ id, nodes }) =>
        nodes
          .slice(0, 5)
          .map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
      )
    },
    { rules, only, exclude },
  )
}

/** What is asked of a view of the page that has been looked at as a whole in its opening view. */
const VIEW: Asked = { exclude: [...FIXED, LIST] }
/** The same with the list of claims. */
const VIEW_AND_LIST: Asked = { exclude: FIXED }

/** The rule that finds too little contrast takes half of axe-core's time. */
const CONTRAST = 'color-contrast'

/** In the dark only colours differ. */
const SCREENS: readonly (readonly [string, Options, readonly string[]])[] = [
  ['a phone', { width: 360, height: 740, touch: true }, []],
  ['a desktop', { width: 1440, height: 900 }, []],
  ['a desktop in the dark', { width: 1440, height: 900, theme: 'dark' }, [CONTRAST]],
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

/** Brings the open page to a view and waits for what it has in that view. */
async function see(page: Page, query: keyof typeof VIEWS): Promise<void> {
  await turnTo(page, query)
  await page.locator(VIEWS[query]).first().waitFor({ state: 'attached' })
}

describe.each(SCREENS)('axe-core finds nothing on %s', (_, options, only) => {
  const opened = shared('/', options)
  const found = (page: Page, asked: Asked = {}) => violations(page, { only, ...asked })

  it('in the opening view', async () => {
    await soon(() => momentOf(opened.page)).toMatch(/^Friday/)
    expect(await found(opened.page, { rules: TARGETS })).toEqual([])
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
    expect(await found(opened.page, VIEW)).toEqual([])
  })

  it('with nothing found', async () => {
    const { page } = opened
    await turnTo(page, '?q=nobody+said+this')
    await soon(() => page.locator('#claims').getByText('No claim fits').isVisible()).toBe(true)
    expect(await found(page, VIEW)).toEqual([])
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
    expect(await found(page, VIEW)).toEqual([])
    await page.keyboard.press('Escape')
    await soon(() => dialog.count()).toBe(0)
  })

  it('with a claim selected, with the filters open, at the end of the window', async () => {
    const { page } = opened
    await turnTo(page, '?t=2021-09-06T00:00&claim=karimi-khenj-taken')
    await soon(() => cardOf(page, 'karimi-khenj-taken').getAttribute('aria-current')).toBe('true')
    await page.getByRole('button', { name: 'Filter' }).click()
    await soon(() => page.getByRole('combobox', { name: /Place/ }).isVisible()).toBe(true)
    expect(await found(page, VIEW_AND_LIST)).toEqual([])
  })

  it.each(['compact', 'bare', 'compact&claim=danesh-denies-paryan', 'compact&lens=compare'])(
    'in a small view: ui=%s',
    async (ui) => {
      const { page } = opened
      await visit(page, `/?ui=${ui}`)
      await page.locator('.credits').waitFor()
      expect(await found(page)).toEqual([])
    },
  )
})

const TRANSLATED = STORY.languages
  .filter((lang) => lang !== 'en')
  .flatMap((lang) => SCREENS.slice(0, 2).map(([name, options]) => [lang, name, options] as const))

describe.each(TRANSLATED)('axe-core finds nothing in the pages of %s on %s', (lang, _, options) => {
  const opened = shared(`/${lang}/`, options)
  /** The colours are those of the English page. */
  const rules: Rules = { [CONTRAST]: { enabled: false } }

  it('in the opening view', async () => {
    expect(await violations(opened.page, { rules })).toEqual([])
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
    const view = query.startsWith('?claim') ? VIEW_AND_LIST : VIEW
    expect(await violations(opened.page, { ...view, rules })).toEqual([])
  })

  it('in a small view', async () => {
    await visit(opened.page, `/${lang}/?ui=compact`)
    await opened.page.locator('.credits').waitFor()
    expect(await violations(opened.page, { rules })).toEqual([])
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
