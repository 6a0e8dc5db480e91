/** The dialog that writes embeds, by keyboard and by what its texts lead to. */
import type { FrameLocator, Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { open, shared, visit } from './harness'
import { fillsOf, momentOf, queryOf, soon } from './reader'

const MOMENT = '2021-09-04T12:00'
const SHOWN = 'Saturday 4 September, 12:00'

const button = (page: Page) => page.getByRole('button', { name: 'Embed', exact: true })
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Embed this map' })
const preview = (page: Page) => dialog(page).locator('iframe')
const textOf = (page: Page, kind: string) =>
  page.locator(`[data-snippet="${kind}"] textarea`).inputValue()

async function opened(page: Page): Promise<Locator> {
  await button(page).focus()
  await page.keyboard.press('Enter')
  await dialog(page).waitFor()
  return dialog(page)
}

/** The moment of the page under the dialog. */
const momentUnder = (page: Page) =>
  page
    .getByRole('slider', { name: 'Moment', exact: true, includeHidden: true })
    .getAttribute('aria-valuetext')
/** The moment in a frame; null while its page is on the way. */
const momentIn = (frame: FrameLocator) =>
  frame
    .getByRole('slider', { name: 'Moment' })
    .getAttribute('aria-valuetext', { timeout: 2000 })
    .catch(() => null)

/** What a text holds, as a browser reads it. */
const parsed = (page: Page, html: string) =>
  page.evaluate((text) => {
    const { content } = Object.assign(document.createElement('template'), { innerHTML: text })
    const all = (selector: string) => [...content.querySelectorAll(selector)]
    return {
      frame: all('iframe, amp-iframe')[0]?.getAttribute('src') ?? '',
      titles: all('iframe, amp-iframe').map((one) => one.getAttribute('title')),
      data: Object.fromEntries(
        Object.entries((all('[data-panjshir-map]')[0] as HTMLElement | undefined)?.dataset ?? {}),
      ),
      scripts: all('script').map((one) => one.getAttribute('src')),
      link: all('a')[0]?.getAttribute('href') ?? '',
    }
  }, html)

describe('the dialog', () => {
  const now = shared(`/?t=${MOMENT}&lens=nrf&claim=mujahid-shutul-11-checkpoints`)

  it('keeps focus inside and gives it back on Esc, which takes nothing else back', async () => {
    const { page } = now
    const before = queryOf(page)
    await opened(page)
    // More steps than it has controls: from the last the browser's own controls follow, then the first.
    for (let i = 0; i < 40; i++) await page.keyboard.press('Tab')
    const outside = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement !== document.body && activeElement?.closest('dialog') === null
    })
    expect(outside).toBe(false)
    await dialog(page).getByRole('button', { name: 'Close' }).focus()
    await page.keyboard.press('Escape')
    await soon(() => dialog(page).count()).toBe(0)
    expect(await button(page).evaluate((one) => one === document.activeElement)).toBe(true)
    expect(queryOf(page)).toBe(before)
  })

  it('opens with what is on screen, in the preview too', async () => {
    const { page } = now
    const box = await opened(page)
    expect(await box.getByRole('radio', { name: 'NRF' }).isChecked()).toBe(true)
    const slider = box.getByRole('slider', { name: 'Opening moment' })
    expect(await slider.getAttribute('aria-valuetext')).toBe(SHOWN)
    await soon(() => momentIn(preview(page).contentFrame())).toBe(SHOWN)
  })

  it('shows another moment and another width in the preview, and leaves the page as it is', async () => {
    const { page } = now
    const length = await page.evaluate(() => history.length)
    const slider = dialog(page).getByRole('slider', { name: 'Opening moment' })
    await slider.fill('84')
    await slider.press('ArrowRight')
    await soon(() => momentIn(preview(page).contentFrame())).toBe('Saturday 4 September, 13:00')
    await dialog(page).getByRole('radio', { name: '640' }).check()
    const inside = preview(page).contentFrame().locator('html')
    await soon(() => inside.evaluate((html) => html.clientWidth)).toBe(640)
    const { width = 0 } = (await preview(page).boundingBox()) ?? {}
    expect(width).toBeLessThanOrEqual(640)
    expect(await momentUnder(page)).toBe(SHOWN)
    expect(await page.evaluate(() => history.length)).toBe(length)
    expect(now.problems.filter((problem) => !problem.includes('favicon'))).toEqual([])
  })

  it('writes a text for each kind of page that reads as HTML and frames the same view', async () => {
    const { page } = now
    const shown = await preview(page).getAttribute('src')
    for (const kind of ['iframe', 'wordpress', 'amp']) {
      const { frame, titles, scripts, link } = await parsed(page, await textOf(page, kind))
      expect(frame, kind).toBe(shown)
      expect(titles, kind).toHaveLength(1)
      expect(scripts, kind).toEqual([])
      expect(link, kind).not.toContain('ui=')
    }
    const { data, scripts } = await parsed(page, await textOf(page, 'loader'))
    expect(data).toMatchObject({
      t: '2021-09-04T13:00',
      lens: 'nrf',
      claim: 'mujahid-shutul-11-checkpoints',
      ui: 'compact',
    })
    expect(scripts).toEqual([new URL('embed.js', shown ?? '').href])
  })

  it('has words for the picture that name the speakers of claims', async () => {
    const text = await textOf(now.page, 'markdown')
    expect(text).toMatch(/^\[!\[Map of what was claimed about Panjshir, as of /)
    expect(text).toMatch(/NRF said \(/)
    expect(text).toMatch(/Taliban said \(/)
  })

  it('copies what it shows, and says so', async () => {
    const { page } = now
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const wordpress = page.locator('[data-snippet="wordpress"]')
    await wordpress.evaluate((details) => details.removeAttribute('open'))
    await wordpress.locator('summary').click()
    await wordpress.getByRole('button', { name: 'Copy: WordPress' }).click()
    await wordpress.getByText('Copied').waitFor()
    await soon(() => page.evaluate(() => navigator.clipboard.readText())).toBe(
      await textOf(page, 'wordpress'),
    )
  })
})

it('the address in the plain frame opens the view that was chosen', async () => {
  const { page } = await open(`/?t=${MOMENT}`)
  const box = await opened(page)
  await box.getByRole('radio', { name: 'Taliban' }).check()
  await box.getByRole('radio', { name: 'Dark' }).check()
  const { frame } = await parsed(page, await textOf(page, 'iframe'))
  await visit(page, frame)
  expect(await momentOf(page)).toBe(SHOWN)
  // A small view has no choice of lens: it says whose story it shows.
  await page.getByText('Only what the Taliban said is drawn').waitFor()
  await soon(() => fillsOf(page)).toMatchObject({ paryan: 'hatch none made' })
  expect(queryOf(page)).toContain('lens=taliban')
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
})

it('a chosen appearance is written, shown in the preview, and no more than what was chosen', async () => {
  const { page } = await open(`/?t=${MOMENT}`)
  const box = await opened(page)
  await box.locator('summary', { hasText: 'Look' }).click()
  for (const name of ['Sans', 'White by day', 'Indigo and amber', 'Round'])
    await box.getByRole('radio', { name, exact: true }).check()
  const accent = box.getByRole('textbox', { name: /^Accent/ })
  await accent.fill('#8A1C5B')
  await accent.press('Enter')
  const wanted = { bg: 'white', font: 'sans', radius: '10', colours: 'indigo-amber', ui: 'compact' }
  const { data } = await parsed(page, await textOf(page, 'loader'))
  expect(data).toMatchObject({ ...wanted, accent: '8a1c5b' })
  await box.getByText('left out there').waitFor()
  const { frame, link } = await parsed(page, await textOf(page, 'iframe'))
  const query = Object.fromEntries(new URL(frame).searchParams)
  expect(query).toEqual({ ...wanted, accent: '8a1c5b', t: MOMENT })
  expect(new URL(link).search).toBe(`?t=${MOMENT}`)
  const html = preview(page).contentFrame().locator('html')
  await soon(() =>
    html.evaluate((one) => one.style.getPropertyValue('--blue')).catch(() => ''),
  ).toBe('#6668c4')
  await accent.fill('red')
  await accent.press('Enter')
  expect(await accent.inputValue()).toBe('')
})

it.each([320, 360, 1440])(
  'nothing is wider than the dialog on a screen of %i px',
  async (width) => {
    const { page } = await open('/', { width, height: 740 })
    const box = await opened(page)
    for (const one of await box.locator('details').all())
      await one.evaluate((details) => details.setAttribute('open', ''))
    const over = await box.evaluate((element) => element.scrollWidth - element.clientWidth)
    expect(over).toBe(0)
  },
)
