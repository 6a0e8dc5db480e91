/** The page in Dari and Pashto, the menu of languages and the offer, where the build has them. */
import { existsSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { DIST } from '../../tools/shell.mjs'
import { openAnswered } from './answers'
import { alive, open, visit } from './harness'
import { queryOf, soon } from './reader'

const AT = { width: 1280, height: 800 } as const

describe.skipIf(!existsSync(`${DIST}/fa/index.html`))('languages', () => {
  it.each(['fa', 'ps'])('the page in %s starts, and its slider moves by hours', async (lang) => {
    const { page, problems } = await open(`/${lang}/`, AT)
    expect(await page.locator('html').getAttribute('data-live')).toBe('yes')
    const slider = page.getByRole('slider').first()
    const before = await slider.getAttribute('aria-valuetext')
    expect(before).toMatch(/\p{sc=Arabic}/u)
    await slider.focus()
    await page.keyboard.press('PageUp')
    await soon(() => slider.getAttribute('aria-valuetext')).not.toBe(before)
    await soon(() => queryOf(page)).toMatch(/^\?t=/)
    expect(problems).toEqual([])
  })

  it('a claim is selected by its address, and a search finds a name in Dari on every page', async () => {
    const { page } = await open('/fa/?claim=dashti-darband-pushed-back', AT)
    await soon(() => page.locator('#claim-dashti-darband-pushed-back[aria-current]').count()).toBe(
      1,
    )
    for (const path of ['/fa/?q=شتل', '/?q=شتل', '/ps/?q=Shutul']) {
      await visit(page, path)
      // The server's list of all claims stays until the search is done, and is emptied before its rows come.
      const found = async () => {
        const rows = await page.locator('article[id^="claim-"]').count()
        return rows > 2 && rows < 60
      }
      await soon(found).toBe(true)
    }
  })

  it('the dialog for embeds writes them in another language', async () => {
    const { page, problems } = await open('/?t=2021-09-05T23:00', AT)
    await page.getByRole('button', { name: 'Embed', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Embed this map' })
    await dialog.getByRole('combobox', { name: 'Language' }).selectOption('fa')
    const snippet = dialog.locator('.snippets textarea').first()
    const text = () => snippet.evaluate((one) => (one as HTMLTextAreaElement).value)
    await soon(text).toContain('lang="fa"')
    expect(await text()).toMatch(/\/fa\/.*\p{sc=Arabic}{3}/su)
    expect(problems).toEqual([])
  })

  it('the menu leads to the present view in another language', async () => {
    const { page } = await open('/?t=2021-09-02T12:00&lens=nrf', AT)
    await page.locator('.page-languages a[hreflang="ps"]').click()
    await page.waitForURL('**/ps/?*')
    await alive(page)
    expect(new URLSearchParams(queryOf(page)).get('t')).toBe('2021-09-02T12:00')
    expect(new URLSearchParams(queryOf(page)).get('lens')).toBe('nrf')
  })

  it('lang= leads to the page of that language, with the rest of the query', async () => {
    const { page } = await open('/?lang=fa&t=2021-09-02T12:00', AT)
    await soon(() => new URL(page.url()).pathname).toMatch(/\/fa\/$/)
    await alive(page)
    await soon(() => queryOf(page)).toBe('?t=2021-09-02T12:00')
    await visit(page, '/fa/?lang=en')
    await soon(() => page.url()).not.toContain('fa')
  })

  it('a reader of Dari is offered the page once a session, and never redirected', async () => {
    const { page } = await open('/', AT)
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'languages', { value: ['prs-AF', 'en'] })
    })
    await visit(page, '/')
    const offer = page.locator('aside.offer')
    await offer.waitFor()
    expect(new URL(page.url()).pathname).not.toContain('fa')
    await offer.getByRole('button').click()
    expect(await offer.count()).toBe(0)
    await visit(page, '/?t=2021-09-02T12:00')
    await page.waitForTimeout(500)
    expect(await offer.count()).toBe(0)
  })

  it('without scripts the menu leads on, and the translation is named as unreviewed', async () => {
    const { page } = await open('/ps/', { ...AT, scripts: false })
    expect(await page.locator('.page-languages p').innerText()).toContain('ماشین')
    await page.locator('.page-languages a[hreflang="fa"]').click()
    await page.waitForURL('**/fa/')
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  })
})

it('a page of a story in one language starts, and never reloads itself', async () => {
  const oneLanguage = (html: string) => html.replace(/ data-languages="[^"]*"/, '')
  const { page, problems } = await openAnswered({ rewrite: oneLanguage }, AT)
  let visits = 0
  page.on('framenavigated', () => visits++)
  for (const path of ['/', '/?lang=', '/?lang=fa']) {
    visits = 0
    await visit(page, path)
    await alive(page)
    // Once for the visit, once where the address is cleaned without a load.
    expect(visits, path).toBeLessThanOrEqual(2)
  }
  expect(problems).toEqual([])
})
