/** The districts in words: notes beside the cloth, the list in the panel, the ledger that both open. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { open, shared } from './harness'
import { momentOf, overlap, queryOf, type Rect, rectsOf, soon, within } from './reader'

const WIDE = { width: 1440, height: 900, saveData: true } as const
const AT = '/?t=2021-09-03T18:00'

const note = (page: Page, place: string) => page.locator(`[data-note="${place}"]`)
const textsOf = (page: Page, place: string) =>
  note(page, place)
    .locator('text')
    .evaluateAll((all) =>
      all.map((one) => {
        const lines = [...one.querySelectorAll(':scope > tspan')]
        const told = lines.map((line) => line.textContent).join(' ') || one.textContent
        return told.replace(/\s+/g, ' ').trim()
      }),
    )
const row = (page: Page, place: string) => page.locator(`#claims [data-district="${place}"]`)
const ledgerOf = (page: Page) => page.locator('#ledger-title')

/** Expects the place's ledger open, its title in sight, and the list to say which one it is. */
async function expectLedger(page: Page, name: string, place: string): Promise<void> {
  await soon(() => ledgerOf(page).textContent()).toBe(name)
  await soon(async () => {
    const [title] = await rectsOf(ledgerOf(page))
    const window: Rect = await page.evaluate(() => {
      return { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
    })
    return title !== undefined && within(title, window)
  }).toBe(true)
  expect(await row(page, place).getAttribute('aria-current')).toBe('true')
  await soon(() => new URL(page.url()).searchParams.get('place')).toBe(place)
}

describe('on a wide map', () => {
  const opened = shared(AT, WIDE)

  it('a contradicted district is annotated with both sides’ claims, each with its speaker', async () => {
    const { page } = opened
    await soon(() => textsOf(page, 'paryan')).toEqual([
      'Paryan: contradicted',
      'NRF said: Paryan has not been taken by the Taliban',
      'Taliban said: Paryan district taken and cleared',
    ])
    await soon(() => note(page, 'shutul').count()).toBe(1)
  })

  it('no note runs over a mark, another note or what lies over the map', async () => {
    const { page } = opened
    await page.evaluate(() => document.fonts.ready)
    const texts = await rectsOf(page.locator('[data-note] text'))
    expect(texts.length).toBe(6)
    const over = [
      ...(await rectsOf(page.locator('[data-over-map]:visible'))),
      ...(await rectsOf(page.locator('.over .spot'))),
      ...(await rectsOf(page.locator('.names .focus'))),
    ]
    const [stage] = await rectsOf(page.locator('.stage'))
    for (const text of texts) {
      expect(over.filter((one) => overlap(text, one))).toEqual([])
      expect(within(text, stage!)).toBe(true)
    }
    for (const [i, text] of texts.entries())
      expect(texts.slice(i + 1).filter((one) => overlap(text, one, 4))).toEqual([])
  })

  it('a line of a note selects its claim, the title visits its place, Esc takes both back', async () => {
    const { page } = opened
    await note(page, 'paryan').locator('[data-says="taliban-paryan-taken"]').click()
    await soon(() => new URL(page.url()).searchParams.get('claim')).toBe('taliban-paryan-taken')
    await page.keyboard.press('Escape')
    await note(page, 'paryan').locator('.title').click()
    await expectLedger(page, 'Paryan', 'paryan')
    await page.keyboard.press('Escape')
    await soon(() => ledgerOf(page).count()).toBe(0)
    await soon(() => queryOf(page)).not.toMatch(/claim|place/)
  })

  it('a note comes and goes with its contradiction', async () => {
    const { page } = opened
    const slider = page.getByRole('slider', { name: 'Moment' })
    await slider.press('Home')
    await soon(() => note(page, 'paryan').count()).toBe(0)
    for (let i = 0; i < 66; i++) await slider.press('ArrowRight')
    await soon(() => momentOf(page)).toMatch(/3 September, 18:00/)
    await soon(() => note(page, 'paryan').count()).toBe(1)
  })

  it('one side’s map has no notes, nor has the comparison', async () => {
    const { page } = opened
    for (const lens of ['NRF', 'Taliban', 'Compare']) {
      await page.getByRole('radio', { name: lens }).check()
      await soon(() => page.locator('[data-note]').count()).toBe(0)
    }
    await page.getByRole('radio', { name: 'Both' }).check()
    await soon(() => note(page, 'paryan').count()).toBe(1)
  })

  it('the list says what the map’s fills say, under each lens', async () => {
    const { page } = opened
    const rows = () =>
      page
        .locator('.districts > ul a')
        .evaluateAll((all) => all.map((one) => one.textContent.replace(/\s+/g, ' ').trim()))
    expect(await rows()).toEqual([
      'Paryan contradicted',
      'Shutul contradicted',
      'Panjshir as a whole contradicted',
    ])
    expect(await page.locator('.districts summary').textContent()).toBe(
      'Silence: neither side has said who is in Khenj, Dara, Bazarak, Rukhah, Anabah or Andarab.',
    )
    await page.getByRole('radio', { name: 'NRF' }).check()
    await soon(rows).toContain('Paryan the NRF claims it')
    expect(await page.getByRole('heading', { name: 'What the NRF claims' }).count()).toBe(1)
    await page.getByRole('radio', { name: 'Both' }).check()
    await soon(rows).toContain('Paryan contradicted')
  })

  it('Enter on its row opens a district’s ledger and leads there; Esc leads back to the row', async () => {
    const { page } = opened
    await row(page, 'shutul').focus()
    await page.keyboard.press('Enter')
    await expectLedger(page, 'Shutul', 'shutul')
    const focus = () => page.evaluate(() => document.activeElement?.id)
    await soon(focus).toBe('ledger-title')
    await page.keyboard.press('Escape')
    await soon(() => ledgerOf(page).count()).toBe(0)
    await soon(() => row(page, 'shutul').evaluate((one) => one === document.activeElement)).toBe(
      true,
    )
  })

  it('a silent district is reached by unfolding its line', async () => {
    const { page } = opened
    await page.locator('.districts summary').focus()
    await page.keyboard.press('Enter')
    await row(page, 'rukhah').click()
    await expectLedger(page, 'Rukhah', 'rukhah')
    await page.keyboard.press('Escape')
    await soon(() => ledgerOf(page).count()).toBe(0)
  })

  it('a district on the map opens its ledger, and Esc closes it', async () => {
    const { page } = opened
    await page.locator('.land use.cloth[data-place="dara"]').click()
    await expectLedger(page, 'Dara', 'dara')
    await page.keyboard.press('Escape')
    await soon(() => ledgerOf(page).count()).toBe(0)
  })
})

it.each([
  ['phone', { width: 360, height: 740, saveData: true }],
  ['desktop', WIDE],
] as const)('a cell of the matrix opens the ledger, in sight, on a %s', async (_, options) => {
  const { page } = await open(AT, { ...options, reducedMotion: true })
  const cell = page.getByRole('link', { name: /^Shutul, 3 September: contradicted/ })
  await cell.click()
  await expectLedger(page, 'Shutul', 'shutul')
})
