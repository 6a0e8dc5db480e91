/** Moving the moment changes what every view says, as the data have it. */
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'

import { open, shared, visit } from './harness'
import {
  cardOf,
  fillsOf,
  countsOf,
  momentOf,
  rectsOf,
  onTimeline,
  queryOf,
  slider,
  soon,
  takenOver,
} from './reader'

async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) await slider(page).press(key)
}

/**
 * Three moments: the keys that lead there from the opening view, and what the claims say there.
 * The states are the NRF's and the Taliban's; `maybe` is a claim known to a day that is not over.
 */
const MOMENTS = [
  {
    name: 'Thursday 2 September, 12:00',
    query: '?t=2021-09-02T12:00',
    keys: [
      ['PageDown', 1],
      ['ArrowLeft', 6],
    ],
    // Shutul: the Taliban claimed it on 1 September; the NRF said on 1 or 2 that attempts failed.
    fills: { shutul: 'crosshatch maybe made' },
    counts: { made: 15, maybe: 26, contradicted: 1 },
  },
  {
    name: 'Friday 3 September, 18:00',
    query: '',
    keys: [],
    // Paryan: claimed by the Taliban on the 3rd, denied by the NRF on the 3rd or 4th.
    fills: { paryan: 'crosshatch maybe maybe', shutul: 'crosshatch made made' },
    counts: { made: 34, maybe: 32, contradicted: 2 },
  },
  {
    name: 'Sunday 5 September, 24:00',
    query: '?t=2021-09-06T00:00',
    keys: [['End', 1]],
    // Khenj: the Taliban say taken, the NRF say otherwise. Anabah: what both say can be true at once.
    // Rukhah: only the Taliban say that they hold it. Bazarak is plain: they say that they do not.
    fills: {
      paryan: 'crosshatch made made',
      khenj: 'crosshatch made made',
      rukhah: 'hatch none made',
      anabah: 'stripes made made',
      shutul: 'crosshatch made made',
    },
    counts: { made: 122, maybe: 1, contradicted: 3 },
  },
] as const

describe('scrubbing', () => {
  const opened = shared('/')
  beforeEach(async () => {
    await visit(opened.page, '/')
    await slider(opened.page).focus()
  })

  it.each(MOMENTS)('to $name shows what was claimed by then', async (moment) => {
    const { page } = opened
    for (const [key, times] of moment.keys) await press(page, key, times)
    await soon(() => momentOf(page)).toBe(moment.name)
    await soon(() => fillsOf(page)).toEqual(moment.fills)
    // Out of sight, they follow once the moment rests.
    await soon(() => countsOf(page)).toEqual(moment.counts)
    await soon(() => queryOf(page)).toBe(moment.query)
    const heading = page.getByRole('heading', { level: 2, name: `By ${moment.name}` })
    expect(await heading.count()).toBe(1)
  })

  it('goes an hour by an arrow, a day by a Page key, to the ends by Home and End', async () => {
    const { page } = opened
    const expectMoment = (text: string) => soon(() => momentOf(page)).toBe(text)
    await press(page, 'ArrowRight')
    await expectMoment('Friday 3 September, 19:00')
    await press(page, 'ArrowLeft', 2)
    await expectMoment('Friday 3 September, 17:00')
    await press(page, 'PageUp')
    await expectMoment('Saturday 4 September, 17:00')
    await press(page, 'PageDown', 2)
    await expectMoment('Thursday 2 September, 17:00')
    await press(page, 'Home')
    await expectMoment('Wednesday 1 September, 00:00')
    await press(page, 'ArrowLeft')
    await press(page, 'PageDown')
    await expectMoment('Wednesday 1 September, 00:00')
    await press(page, 'End')
    await press(page, 'ArrowRight')
    await press(page, 'PageUp')
    await expectMoment('Sunday 5 September, 24:00')
  })

  it('shows a claim known to the hour from that hour on, and says so', async () => {
    const { page } = opened
    const claim = 'dashti-dasht-e-rewat-blast' // 4 September, 17:00
    await press(page, 'PageUp')
    await press(page, 'ArrowLeft', 2)
    await soon(() => momentOf(page)).toBe('Saturday 4 September, 16:00')
    expect(await onTimeline(page, claim).getAttribute('data-state')).toBe('not-yet')
    await press(page, 'ArrowRight')
    await soon(() => onTimeline(page, claim).getAttribute('data-state')).toBe('made')
    const status = page.getByRole('status')
    await soon(() => status.textContent()).toMatch(/^1 new claim/)
  })

  it('says what changed once, after the handle is let go, and nothing on the way', async () => {
    const { page } = opened
    await visit(page, '/')
    await slider(page).press('Home')
    await slider(page).scrollIntoViewIfNeeded()
    const [track] = await rectsOf(slider(page))
    const { left, right, top, bottom } = track!
    const y = (top + bottom) / 2
    const status = page.getByRole('status')
    await page.mouse.move(left + 12, y)
    await page.mouse.down()
    const heard = await status.evaluateHandle((one) => {
      const texts: (string | null)[] = []
      new MutationObserver(() => texts.push(one.textContent)).observe(one, {
        childList: true,
        characterData: true,
        subtree: true,
      })
      return texts
    })
    await page.mouse.move(left + (right - left) / 2, y, { steps: 12 })
    await soon(() => momentOf(page)).toMatch(/^Friday/)
    expect((await heard.jsonValue()).filter((text) => text !== '')).toEqual([])
    await page.mouse.up()
    await soon(() => status.textContent()).toMatch(/^\d+ new claims, \d+ contradict/)
  })

  it('draws a claim known to the day dashed before it, hollow in it, solid after it', async () => {
    const { page } = opened
    const claim = 'taliban-paryan-taken' // 3 September
    const states: (string | null)[] = []
    for (const t of ['03T00:00', '03T01:00', '03T23:00', '04T00:00']) {
      await visit(page, `/?t=2021-09-${t}`)
      await soon(() => momentOf(page)).toContain(t.slice(3).replace('00:00', '24:00'))
      states.push(await onTimeline(page, claim).getAttribute('data-state'))
    }
    expect(states).toEqual(['not-yet', 'maybe', 'maybe', 'made'])
  })

  it('folds away what is not said yet, but keeps it in the page', async () => {
    const { page } = opened
    const card = cardOf(page, 'karimi-rukhah-fallen') // 5 September
    expect(await card.count()).toBe(1)
    expect(await card.isVisible()).toBe(false)
    await press(page, 'End')
    await soon(() => card.isVisible()).toBe(true)
  })

  it('by pointer follows the pointer', async () => {
    const { page } = opened
    const track = (await slider(page).boundingBox())!
    await page.mouse.move(track.x + track.width * 0.55, track.y + track.height / 2)
    await page.mouse.down()
    await page.mouse.move(track.x + track.width * 0.3, track.y + track.height / 2, { steps: 4 })
    await page.mouse.up()
    await soon(() => momentOf(page)).toMatch(/^Thursday 2 September/)
    await soon(() => fillsOf(page)).toEqual({ shutul: 'crosshatch maybe made' })
  })

  it('steps from claim to claim with the buttons beside it', async () => {
    const { page } = opened
    await page.getByRole('button', { name: 'Next claim' }).click()
    await soon(() => momentOf(page)).toBe('Friday 3 September, 19:00')
    await page.getByRole('button', { name: 'Previous claim' }).click()
    await soon(() => momentOf(page)).toBe('Friday 3 September, 17:00')
  })

  it('plays and pauses', async () => {
    const { page } = opened
    await page.getByRole('button', { name: 'Play', exact: true }).click()
    await soon(() => momentOf(page)).toMatch(/^(Saturday|Sunday)/)
    await page.getByRole('button', { name: 'Pause' }).click()
    const paused = await momentOf(page)
    await page.evaluate(() => new Promise((done) => setTimeout(done, 600)))
    expect(await momentOf(page)).toBe(paused)
  })
})

it('the WebGL map shows the same readings', async () => {
  const { page } = await open('/', { width: 1100, height: 700 })
  await takenOver(page)
  await slider(page).focus()
  for (const { keys, name, fills } of MOMENTS) {
    await page.keyboard.press('Home')
    await press(page, 'PageUp', 2)
    await press(page, 'ArrowRight', 18)
    for (const [key, times] of keys) await press(page, key, times)
    await soon(() => momentOf(page)).toBe(name)
    await soon(() => fillsOf(page)).toEqual(fills)
    expect(await page.locator('.map-view.gl .readings').first().isVisible()).toBe(true)
  }
})

it('the counts over the list of claims follow in the same frames as the map while they are in sight', async () => {
  const { page } = await open('/', { width: 1280, height: 800 })
  const heading = page.getByRole('heading', { level: 2, name: /^By / })
  await heading.scrollIntoViewIfNeeded()
  await soon(() => page.locator('input[type=search]').isVisible()).toBe(true)
  const shown = await slider(page).evaluate(async (input: HTMLInputElement) => {
    input.stepUp()
    input.dispatchEvent(new Event('input', { bubbles: true }))
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    return document.querySelector<HTMLElement>('#claims .all > header')?.innerText
  })
  expect(shown).toContain('By Friday 3 September, 19:00')
})
