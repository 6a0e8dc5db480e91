/** What a reader does before scripts are there is done once they are. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { STORY } from './data'
import { addressOf, alive, open, PHONE_AND_DESKTOP } from './harness'
import { cardOf, momentOf, nameOnMap, onTimeline, rectsOf, slider, soon, touches } from './reader'

const CLAIM = 'taliban-paryan-taken'

/** The page before its script, and a function that lets the script come and waits for it. */
async function openEarly(
  options: Parameters<typeof open>[1],
  script = /assets\/opening-[\w-]+\.js/,
) {
  const opened = await open('/favicon.svg', options)
  const { page } = opened
  let release: () => void = () => undefined
  const held = new Promise<void>((done) => (release = done))
  await page.route(script, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(addressOf('/'), { waitUntil: 'commit' })
  await page.locator('footer').waitFor({ state: 'attached' })
  const live = () => page.locator('html').getAttribute('data-live')
  const hydrated = async () => {
    expect(await live(), 'the reader acted before the script was there').toBe(null)
    release()
    await alive(page)
    expect(await live()).toBe('yes')
  }
  return { ...opened, hydrated }
}

const isSelected = (page: Page, claim: string) =>
  soon(() => cardOf(page, claim).getAttribute('aria-current')).toBe('true')

describe.each(PHONE_AND_DESKTOP)('before scripts are there, on a %s', (_, options) => {
  it('a claim pressed in the list is opened', async () => {
    const { page, hydrated, problems } = await openEarly(options)
    await cardOf(page, CLAIM).locator('summary').first().click()
    await hydrated()
    await isSelected(page, CLAIM)
    expect(await page.locator(`#claim-${CLAIM} details`).first().getAttribute('open')).not.toBe(
      null,
    )
    expect(problems).toEqual([])
  })

  it('a dot of the timeline selects its claim', async () => {
    const { page, hydrated } = await openEarly(options)
    await onTimeline(page, CLAIM).click()
    await hydrated()
    await isSelected(page, CLAIM)
  })

  it('a lens is taken, and keys on the slider move the moment from where it stands', async () => {
    const { page, hydrated } = await openEarly(options)
    await page.getByRole('radio', { name: 'Taliban' }).check({ force: true })
    await slider(page).press('ArrowRight')
    await slider(page).press('ArrowRight')
    await hydrated()
    await soon(() => momentOf(page)).toBe('Friday 3 September, 20:00')
    await soon(() => new URL(page.url()).searchParams.get('lens')).toBe('taliban')
    expect(await page.getByRole('radio', { name: 'Taliban' }).isChecked()).toBe(true)
  })

  it('a district pressed on the map is selected', async () => {
    const { page, hydrated } = await openEarly(options)
    await nameOnMap(page, 'paryan').click()
    await hydrated()
    await soon(() => nameOnMap(page, 'paryan').getAttribute('aria-pressed')).toBe('true')
  })

  it('a dialog that was asked for opens, and a disclosure of the text stays as it is', async () => {
    const { page, hydrated } = await openEarly(options)
    const words = page.locator('footer summary').first()
    await words.click()
    await page.getByRole('button', { name: 'All signs' }).click()
    await hydrated()
    await soon(() => page.getByRole('dialog').count()).toBe(1)
    expect(await words.evaluate((one) => one.parentElement?.hasAttribute('open'))).toBe(true)
  })
})

it('before scripts are there, a swipe up that begins on the slider does not move the moment', async () => {
  const { page, hydrated } = await openEarly({ width: 360, height: 740, touch: true })
  await slider(page).scrollIntoViewIfNeeded()
  const [track] = await rectsOf(slider(page))
  const finger = await touches(page)
  await finger.swipe(track!.left + 40, (track!.top + track!.bottom) / 2, [0, -90])
  await hydrated()
  await page.evaluate(() => new Promise((done) => setTimeout(done, 400)))
  expect(await momentOf(page)).toBe('Friday 3 September, 18:00')
  expect(await slider(page).evaluate((one: HTMLInputElement) => one.value)).toBe('66')
})

it('between the hydration of a part and that of the page, a press is done once', async () => {
  const wiring = /assets\/page\.svelte-[\w-]+\.js/
  const { page, hydrated } = await openEarly({}, wiring)
  // The panel hydrates after the counts; once idle, it fetches the list of claims.
  await page.waitForResponse(/assets\/list-[\w-]+\.js/)
  const counts = page.locator(`[data-counts=${STORY.province}]`)
  await counts.click()
  await hydrated()
  await soon(() => counts.getAttribute('aria-expanded')).toBe('true')
})
