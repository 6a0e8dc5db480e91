// long because: one subject, and its facts are read side by side
/** Selecting anywhere selects everywhere. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { CLAIMS, outlineOf, shareOf } from './data'
import { open, type Opened, shared } from './harness'
import {
  CARDS,
  cardOf,
  mapRegion,
  momentOf,
  onMap,
  onTimeline,
  queryOf,
  rectsOf,
  slider,
  soon,
  within,
} from './reader'

const WIDE = { width: 1440, height: 900 } as const
const openWide = (path = '/'): Promise<Opened> => open(path, WIDE)

/** Of one district, known at the opening moment. */
const PARYAN = 'taliban-paryan-taken'
/** Of the whole province. */
const FALL = 'taliban-sources-full-control'
/** Names no place. */
const LOSSES = 'nrf-350-taliban-killed'

/** Which claims are selected, as each view shows it. */
async function selectedIn(page: Page) {
  const timeline = await page
    .locator('[aria-label="Timeline"] [data-claim][aria-pressed="true"]')
    .evaluateAll((dots) => dots.map((dot) => dot.getAttribute('data-claim')))
  const open = await page
    .locator(`${CARDS}:has(> details[open])`)
    .evaluateAll((cards) => cards.map((card) => card.id.replace('claim-', '')))
  const current = await page
    .locator(`${CARDS}[aria-current="true"]`)
    .evaluateAll((cards) => cards.map((card) => card.id.replace('claim-', '')))
  return { timeline, list: open, current }
}

const everywhere = (...claims: string[]) => ({
  timeline: claims,
  list: claims,
  current: claims,
})

/** Waits until an element has been at one place for 20 frames: the list scrolls to what is selected. */
const atRest = (of: Locator) =>
  of.evaluate(async (element) => {
    for (let frames = 0, last = NaN; frames < 20; frames += 1) {
      await new Promise(requestAnimationFrame)
      const { top } = element.getBoundingClientRect()
      if (top !== last) frames = 0
      last = top
    }
  })

/** Expects a claim selected in every view, its card in sight and its id in the address. */
async function expectSelected(page: Page, claim: string): Promise<void> {
  await soon(() => selectedIn(page)).toEqual(everywhere(claim))
  await soon(() => new URL(page.url()).searchParams.get('claim')).toBe(claim)
  const panel = (await rectsOf(page.locator('#claims')))[0]!
  await soon(async () => {
    const head = (await rectsOf(cardOf(page, claim).locator('summary').first()))[0]!
    return within(head, panel)
  }).toBe(true)
  // A card reports each field.
  const card = cardOf(page, claim)
  await soon(() => card.getByText(/^Checked\?/).count()).toBe(1)
  for (const field of ['Sourcing', 'About', 'Where'])
    await soon(() => card.locator('dt', { hasText: new RegExp(`^${field}$`) }).count()).toBe(1)
  await soon(() => card.getByRole('list', { name: 'Trail of this statement' }).count()).toBe(1)
}

async function expectNothingSelected(page: Page): Promise<void> {
  await soon(() => selectedIn(page)).toEqual(everywhere())
  await soon(() => new URL(page.url()).searchParams.has('claim')).toBe(false)
}

const SUMMARIES = new Map(CLAIMS.map(({ id, summary }) => [id, summary.en]))

/** Opens a count under the map and chooses a claim in its list. */
const chooseCounted = (count: string, claim: string) => async (page: Page) => {
  const button = page.locator(`[data-counts="${count}"]`)
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
  const row = page.locator('.counts .list').getByText(SUMMARIES.get(claim)!)
  await row.first().click()
}

describe('a claim', () => {
  const ways: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
    ['its row behind the count of the whole province', FALL, chooseCounted('panjshir', FALL)],
    [
      'its row behind the count of claims without a place',
      LOSSES,
      chooseCounted('unplaced', LOSSES),
    ],
    ['its dot on the timeline', PARYAN, (page) => onTimeline(page, PARYAN).click()],
    [
      'its card in the list',
      PARYAN,
      (page) => cardOf(page, PARYAN).locator('summary').first().click(),
    ],
    [
      'Enter on its dot on the timeline',
      PARYAN,
      async (page) => {
        await onTimeline(page, PARYAN).focus()
        await page.keyboard.press('Enter')
      },
    ],
  ]
  const opened = shared('/', WIDE)

  it.each(ways)('is selected in every view by %s', async (_, claim, choose) => {
    const { page, problems } = opened
    await page.keyboard.press('Escape')
    await expectNothingSelected(page)
    await choose(page)
    await expectSelected(page, claim)
    await soon(() => page.getByRole('status').textContent()).toMatch(/^Selected: /)
    expect(problems).toEqual([])
  })

  it('gives way to the next one', async () => {
    const { page } = await openWide()
    await onTimeline(page, PARYAN).click()
    await expectSelected(page, PARYAN)
    await onTimeline(page, FALL).click()
    await expectSelected(page, FALL)
    await cardOf(page, LOSSES).locator('summary').first().click()
    await expectSelected(page, LOSSES)
  })

  it('is deselected by Esc, and Back selects it again', async () => {
    const { page } = await openWide()
    await onTimeline(page, PARYAN).click()
    await expectSelected(page, PARYAN)
    await page.keyboard.press('Escape')
    await expectNothingSelected(page)
    await page.goBack()
    await expectSelected(page, PARYAN)
    await page.goBack()
    await expectNothingSelected(page)
    await page.goForward()
    await expectSelected(page, PARYAN)
  })

  it.each(['timeline', 'list'] as const)(
    'is deselected by choosing it again in the %s',
    async (view) => {
      const { page } = await openWide(`/?claim=${PARYAN}`)
      await expectSelected(page, PARYAN)
      const places = {
        timeline: onTimeline(page, PARYAN),
        list: cardOf(page, PARYAN).locator('summary').first(),
      }
      await places[view].click()
      await expectNothingSelected(page)
    },
  )

  it('that is not said yet, chosen on the timeline, moves the moment to the end of its day', async () => {
    const { page } = await openWide()
    const claim = 'karimi-rukhah-fallen' // 5 September
    await onTimeline(page, claim).click()
    await expectSelected(page, claim)
    expect(await momentOf(page)).toBe('Sunday 5 September, 24:00')
    await soon(() => queryOf(page)).toBe(`?claim=${claim}`)
    expect(await onTimeline(page, claim).getAttribute('data-state')).toBe('made')
    await soon(() => onMap(page, claim).count()).toBe(1)
  })

  it('said at a known hour moves the moment to that hour', async () => {
    const { page } = await openWide()
    await onTimeline(page, 'dashti-dasht-e-rewat-blast').click()
    await expectSelected(page, 'dashti-dasht-e-rewat-blast')
    expect(await momentOf(page)).toBe('Saturday 4 September, 17:00')
  })

  it('at a place that is no district has its name on the map, and a ring as wide as it is loosely known', async () => {
    const { page } = await openWide('/?claim=karimi-abshar-90-per-cent')
    const mark = onMap(page, 'karimi-abshar-90-per-cent')
    await soon(() => mark.locator('text').allTextContents()).toEqual(['Abshar'])
    const [ring] = await rectsOf(mark.locator('.halo'))
    expect(ring!.right - ring!.left).toBeGreaterThan(20)
  })

  it('leads to the claims that it is related to, and they lead back', async () => {
    const { page } = await openWide()
    const denial = 'danesh-denies-paryan'
    await onTimeline(page, denial).click()
    await expectSelected(page, denial)
    await cardOf(page, denial)
      .getByRole('link', { name: /Paryan district taken/ })
      .click()
    await expectSelected(page, PARYAN)
    await cardOf(page, PARYAN)
      .getByRole('link', { name: /Paryan has not been taken/ })
      .click()
    await expectSelected(page, denial)
  })

  it('keeps its selection while the moment moves', async () => {
    const { page } = await openWide(`/?claim=${PARYAN}`)
    await expectSelected(page, PARYAN)
    await slider(page).press('End')
    await expectSelected(page, PARYAN)
  })

  it('stays selected and in the list when the filters leave it out', async () => {
    const { page } = await openWide(`/?claim=${PARYAN}`)
    await page.getByRole('checkbox', { name: /^NRF/ }).check()
    const card = cardOf(page, PARYAN)
    await soon(() => page.getByText('does not fit the search and the filters').count()).toBe(1)
    expect(await card.count()).toBe(1)
    expect(await card.getAttribute('aria-current')).toBe('true')
  })
})

describe('a district', () => {
  /** A point inside a district that no mark and no name covers. */
  async function freePointOf(page: Page, place: string) {
    const [frame] = await rectsOf(page.locator('.map-view .frame'))
    const ring = outlineOf(place).map(shareOf)
    const middle = {
      x: ring.reduce((sum, { x }) => sum + x, 0) / ring.length,
      y: ring.reduce((sum, { y }) => sum + y, 0) / ring.length,
    }
    return page.evaluate(
      ({ id, x, y }) => {
        for (let r = 0; r < 60; r += 4)
          for (let turn = 0; turn < 6.28; turn += 0.5) {
            const [px, py] = [x + r * Math.cos(turn), y + r * Math.sin(turn)]
            if (document.elementFromPoint(px, py)?.getAttribute('data-place') === id)
              return { x: px, y: py }
          }
        throw new Error(`no free point in ${id}`)
      },
      {
        id: place,
        x: frame!.left + middle.x * (frame!.right - frame!.left),
        y: frame!.top + middle.y * (frame!.bottom - frame!.top),
      },
    )
  }

  it('chosen on the map shows its reading and what was said of it, and filters nothing; Esc clears it', async () => {
    const { page } = await openWide()
    const { x, y } = await freePointOf(page, 'paryan')
    await page.mouse.click(x, y)
    await soon(() => queryOf(page)).toBe('?place=paryan')
    const place = page.getByRole('region', { name: /^Paryan/ })
    await soon(() => place.getByRole('heading', { level: 2 }).innerText()).toMatch(
      /^Paryan\s+they contradict each other$/,
    )
    await soon(() => place.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'NRF said',
      'Taliban said',
    ])
    // The numbers of the boxes at the place on the map.
    const pills = await page.locator('.frame [data-label="paryan"] .pill').allTextContents()
    expect(pills).toHaveLength(2)
    await soon(() => place.locator('.here').innerText()).toBe(
      `On the map here: ${pills.join(' · ')}. A claim about several places is counted at one of them.`,
    )
    const days = place.getByRole('list', { name: 'Day by day' }).getByRole('button')
    await soon(() => days.count()).toBe(5)
    // Whether it changed is seen at once, without scrolling.
    const { bottom } = (await rectsOf(days.last()))[0]!
    expect(bottom).toBeLessThan(720)
    expect(
      await place.getByRole('link', { name: 'Paryan district taken and cleared' }).count(),
    ).toBe(1)
    expect(await page.locator(CARDS).count()).toBe(CLAIMS.length)
    await page.keyboard.press('Escape')
    await soon(() => queryOf(page)).toBe('')
    await soon(() => page.locator(CARDS).count()).toBe(CLAIMS.length)
  })

  it('chosen after the map was dragged is none: a drag is no choice', async () => {
    const { page } = await openWide()
    const { x, y } = await freePointOf(page, 'khenj')
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 40, y + 10, { steps: 3 })
    await page.mouse.up()
    await soon(() => queryOf(page)).toMatch(/^\?map=/)
    expect(await mapRegion(page).locator('.chosen').count()).toBe(0)
  })
})

it('an opened card begins under its day’s heading, also under one of two lines', async () => {
  const { page } = await open('/', { width: 1280, height: 720 })
  const card = cardOf(page, 'massoud-pledge-and-appeal')
  await card.locator('summary').first().click()
  await card.locator('.body').waitFor()
  await atRest(card)
  const heading = page.locator('#claims details.day', { has: card }).locator('summary').first()
  await soon(async () => {
    const [above] = await rectsOf(heading)
    const [own] = await rectsOf(card.locator('h4'))
    return own!.top - above!.bottom
  }).toBeGreaterThan(0)
})
