/** The moment of a day's end, of a claim's link and of a step of the guided reading, on the page. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { open, type Options, PHONE_AND_DESKTOP, shared, visit } from './harness'
import { cardOf, countsOf, momentOf, onMap, queryOf, slider, soon } from './reader'

const WIDE: Options = { width: 1440, height: 900 }
/** Said on 5 September, hour not known. */
const LATE = 'karimi-rukhah-fallen'
const END = 'Sunday 5 September, 24:00'

/** Whether the whole of an element, or at least its beginning, lies on screen under what sticks. */
const inSight = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => {
    const { left, right, top } = node.getBoundingClientRect()
    const hit = document.elementFromPoint((left + right) / 2, top + 6)
    return (
      top >= 0 && top < innerHeight && hit !== null && (node.contains(hit) || hit.contains(node))
    )
  })

describe('the end of a day', () => {
  const opened = shared('/', WIDE)
  const reason = (page: Page) => page.locator('#claims .reason').first()

  it('a day’s label, its matrix cell and its strip lead to one moment, and their numbers agree', async () => {
    const { page } = opened
    await page.locator('section.timeline .head button').last().click()
    await soon(() => momentOf(page)).toBe(END)
    // The numbers over the list are out of sight, and follow once the moment rests.
    await soon(() => reason(page).innerText()).toContain('End of 5 September')
    const { contradicted } = await countsOf(page)
    const cells = page.locator('.under table tbody tr:not(.whole) td:not(.total):nth-child(6)')
    await page.locator('#matrix').scrollIntoViewIfNeeded()
    await soon(() => cells.getByText(/, 5 September: contradicted(\.|$)/).count()).toBe(
      contradicted,
    )
    await slider(page).press('Home')
    await cells.first().getByRole('link').click()
    await soon(() => momentOf(page)).toBe(END)
    await slider(page).press('Home')
    await visit(page, '/?place=paryan')
    await page.getByRole('list', { name: 'Day by day' }).getByRole('button').last().click()
    await soon(() => momentOf(page)).toBe(END)
  })

  it('a claim that is counted elsewhere is +1 in the count on the map and in the panel', async () => {
    const { page } = opened
    await visit(page, '/?t=2021-09-05T23:00&place=dara')
    const panel = page.locator('.panel .here b')
    expect(await panel.allTextContents()).toContain('NRF +1')
    const label = page.locator('.label[data-label="dara"]')
    expect(await label.locator('.pill').allTextContents()).toEqual(await panel.allTextContents())
  })

  it('the last hour says what is only maybe said and why; the next stop that it counts as said', async () => {
    const { page } = opened
    await visit(page, '/?t=2021-09-05T23:00')
    // The numbers over the list, which are out of sight, are those of this moment.
    await page.getByRole('heading', { name: 'By Sunday 5 September, 23:00' }).waitFor()
    const { made = 0, maybe = 0 } = await countsOf(page)
    const before = await reason(page).innerText()
    const [byDayEnd = NaN, dayUnknown = NaN] = (
      /^(\d+) maybe said: the hour is not known, of (\d+) not the day either\./.exec(before) ?? []
    )
      .slice(1)
      .map(Number)
    expect(before).toContain('At 24:00 they count as said.')
    expect(byDayEnd).toBeGreaterThan(10)
    expect(byDayEnd).toBeLessThanOrEqual(maybe)
    // Those in the column without a date are among them.
    expect(dayUnknown).toBeGreaterThanOrEqual(5)
    expect(dayUnknown).toBeLessThan(byDayEnd)
    await slider(page).press('ArrowRight')
    await soon(() => momentOf(page)).toBe(END)
    const settled = `${byDayEnd} claims whose hour is not known`
    await soon(() => reason(page).innerText()).toContain(
      `End of 5 September: ${settled} count as said.`,
    )
    expect((await countsOf(page)).made).toBe(made + byDayEnd)
    // The slider itself has said the moment.
    await soon(() => page.getByRole('status').innerText()).toBe(
      `5 September is over: ${settled} now count as said.`,
    )
  })
})

describe('the link of a claim', () => {
  it('opens where the claim is, in the page and in a frame', async () => {
    const { page } = await open(`/?claim=${LATE}`, WIDE)
    for (const ui of ['', '&ui=compact']) {
      await visit(page, `/?claim=${LATE}${ui}`)
      await soon(() => momentOf(page)).toBe(END)
      await soon(() => onMap(page, LATE).count()).toBe(1)
      expect(queryOf(page)).toBe(`?claim=${LATE}${ui}`)
    }
  })

  it('the page of a claim leads there', async () => {
    const { page } = await open(`/c/${LATE}/`, WIDE)
    await page.getByRole('link', { name: 'Open on the map' }).click()
    await soon(() => momentOf(page)).toBe(END)
    await soon(() => onMap(page, LATE).count()).toBe(1)
  })

  it.each(['', '&ui=compact'])(
    'with an earlier moment it offers the way there (%s)',
    async (ui) => {
      const { page } = await open(`/?t=2021-09-03T18:00&claim=${LATE}${ui}`, WIDE)
      const home = ui === '' ? cardOf(page, LATE) : page.getByRole('dialog', { name: 'Claim' })
      await home.getByRole('button', { name: 'Go to 5 September' }).click()
      await soon(() => momentOf(page)).toBe(END)
      await soon(() => onMap(page, LATE).count()).toBe(1)
      expect(await home.getByRole('button', { name: /^Go to/ }).count()).toBe(0)
      expect(await home.evaluate((node) => node.contains(document.activeElement))).toBe(true)
    },
  )
})

describe.each(PHONE_AND_DESKTOP)('the guided reading on the %s', (_name, size) => {
  const options = { ...size }
  const title = (page: Page) => page.locator('#step-title')

  it('each step is in sight and focused after Next, with its own buttons', async () => {
    const { page } = await open('/?step=1', options)
    await title(page).waitFor()
    for (let step = 2; step <= 8; step++) {
      await page.getByRole('button', { name: 'Next', exact: true }).click()
      await soon(() => page.locator('.reading .count').innerText()).toContain(`Step ${step} of 8`)
      await soon(() => title(page).evaluate((node) => node === document.activeElement)).toBe(true)
      await soon(() => inSight(title(page))).toBe(true)
    }
  })

  it.each([5, 8])('an address with step %i opens with the step in sight', async (step) => {
    const { page } = await open(`/?step=${step}`, options)
    await title(page).waitFor()
    await soon(() => inSight(title(page))).toBe(true)
    // What is fetched after the step moves it no more.
    await page.waitForLoadState('networkidle')
    expect(await inSight(title(page))).toBe(true)
  })
})

describe('a step that is read on a phone', () => {
  it.each(['/', '/fa/', '/ps/'])(
    'has the map and its key above it, and hides none of its text at first (%s)',
    async (path) => {
      const [width, height] = [360, 740]
      const { page } = await open(`${path}?step=5`, { width, height })
      const map = page.locator('.map-region')
      const bottomOf = async (part: Locator) => {
        const box = await part.boundingBox()
        return (box?.y ?? NaN) + (box?.height ?? NaN)
      }
      const top = async (part: Locator) => (await part.boundingBox())?.y ?? NaN
      // To a pixel: a page scrolls by whole ones, and its parts have fractions.
      await soon(
        async () => (await top(page.locator('.reading .count'))) > (await bottomOf(map)) - 1,
      ).toBe(true)
      expect(await bottomOf(map)).toBeLessThan(0.45 * height)
      expect(await map.locator('.key li').count()).toBe(4)
      for (const part of [map.locator('.key'), page.locator('#step-title')]) {
        expect(await top(part)).toBeGreaterThanOrEqual(0)
        expect(await bottomOf(part)).toBeLessThan(height)
      }
    },
  )
})
