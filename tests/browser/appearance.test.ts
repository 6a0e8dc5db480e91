/** What a publisher may change in the page's appearance, and what not. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { open, type Options } from './harness'
import { queryOf, shown, soon } from './reader'

const T = 't=2021-09-03T17:00'
const VIEWS = ['compact', 'bare'] as const
const QUIET: Options = { width: 480, height: 400 }

describe('tokens', () => {
  const custom = (page: Page, name: string) =>
    page.locator('html').evaluate((html, key) => getComputedStyle(html).getPropertyValue(key), name)

  it('set the theme, through no style in its HTML', async () => {
    const { page, problems } = await open(
      `/?ui=compact&${T}&accent=8a1c5b&bg=ffffff&font=sans&radius=0&colours=indigo-amber`,
      QUIET,
    )
    await shown(page)
    await soon(() => custom(page, '--accent')).toBe('#8a1c5b')
    expect(await custom(page, '--paper')).toBe('#ffffff')
    expect(await custom(page, '--radius')).toBe('0px')
    expect(await custom(page, '--blue')).toBe('#6668c4')
    expect(await custom(page, '--font-serif')).toBe(await custom(page, '--font-sans'))
    expect(queryOf(page)).toContain('accent=8a1c5b')
    expect(problems).toEqual([])
  })

  it('are ignored where they are unknown, hostile or would hide text', async () => {
    const { page } = await open(
      `/?ui=bare&${T}&accent=red&bg=808080&font=Papyrus&radius=99&colours=red-green&css=x`,
      QUIET,
    )
    await shown(page)
    const own = { '--accent': '#24211c', '--paper': '#fbf8f1', '--radius': '4px' }
    for (const [name, value] of Object.entries(own))
      expect([name, await custom(page, name)]).toEqual([name, value])
    expect(queryOf(page)).toBe(`?${T}&ui=bare&bg=808080`)
  })

  it('follow the device into the dark', async () => {
    const { page } = await open(`/?ui=compact&${T}&bg=white&colours=indigo-amber`, QUIET)
    await shown(page)
    await soon(() => custom(page, '--paper')).toBe('#ffffff')
    await page.emulateMedia({ colorScheme: 'dark' })
    await soon(() => custom(page, '--paper')).toBe('#15191d')
    expect(await custom(page, '--blue')).toBe('#9196f7')
  })
})

it.each(VIEWS)('the %s view is dark where it is asked to be', async (ui) => {
  const { page } = await open(`/?ui=${ui}&${T}&theme=dark`, QUIET)
  await shown(page)
  const colours = await page.locator('.credits b').evaluate((text) => {
    const body = getComputedStyle(document.documentElement)
    return [getComputedStyle(text).color, body.backgroundColor]
  })
  expect(colours).toEqual(['rgb(236, 231, 220)', 'rgb(21, 25, 29)'])
})
