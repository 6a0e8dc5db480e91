// long because: one subject, and its facts are read side by side
/** The view is in the address: links restore it, invalid values are ignored, Back returns. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { CLAIMS, shareOf } from './data'
import { alive, open, shared, visit } from './harness'
import {
  CARDS,
  cardOf,
  clockOf,
  fillsOf,
  countsOf,
  mapRegion,
  momentOf,
  onMap,
  onTimeline,
  placeBy,
  queryOf,
  rectsOf,
  slider,
  soon,
} from './reader'

const PARYAN = 'taliban-paryan-taken'
const SHUTUL = 'mujahid-shutul-11-checkpoints'

const background = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [r = 0, g = 0, b = 0] =
      getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)?.map(Number) ?? []
    return (r + g + b) / 3
  })

const listed = (page: Page): Promise<string[]> =>
  page.locator(CARDS).evaluateAll((cards) => cards.map((card) => card.id.replace('claim-', '')))

/** Position of a place in the map view, as shares of its width and height. */
async function inMapView(page: Page, lng: number, lat: number): Promise<{ x: number; y: number }> {
  const [mapView] = await rectsOf(page.locator('.map-view'))
  const [frame] = await rectsOf(page.locator('.map-view .frame'))
  const share = shareOf([lng, lat])
  const x = frame!.left + share.x * (frame!.right - frame!.left)
  const y = frame!.top + share.y * (frame!.bottom - frame!.top)
  return {
    x: (x - mapView!.left) / (mapView!.right - mapView!.left),
    y: (y - mapView!.top) / (mapView!.bottom - mapView!.top),
  }
}

/** Expects the view with which the story opens. */
async function expectOpening(page: Page): Promise<void> {
  await soon(() => momentOf(page)).toBe('Friday 3 September, 18:00')
  await soon(() => fillsOf(page)).toEqual({
    paryan: 'crosshatch maybe maybe',
    shutul: 'crosshatch made made',
  })
  await soon(() => countsOf(page)).toEqual({ made: 34, maybe: 32, contradicted: 2 })
  expect((await listed(page)).length).toBe(CLAIMS.length)
  expect(await page.getByRole('radio', { name: 'Both' }).isChecked()).toBe(true)
  expect(await clockOf(page)).toBe('said')
  expect(await page.locator(`[aria-pressed="true"], ${CARDS}[aria-current]`).count()).toBe(0)
}

describe('a link', () => {
  const opened = shared('/')
  const now = () => opened.page

  const restores: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
    [
      'the moment',
      't=2021-09-05T12:00',
      async (page) => {
        await soon(() => momentOf(page)).toBe('Sunday 5 September, 12:00')
        await soon(() =>
          page.getByRole('heading', { name: 'By Sunday 5 September, 12:00' }).count(),
        ).toBe(1)
      },
    ],
    [
      'the clock',
      'clock=about',
      async (page) => {
        await soon(() => clockOf(page)).toBe('about')
        await soon(() => countsOf(page)).toEqual({ made: 33, maybe: 42, contradicted: 4 })
      },
    ],
    [
      'how each date is known',
      'dates=1',
      async (page) => {
        await soon(() =>
          page.getByRole('checkbox', { name: 'Show how each date is known' }).isChecked(),
        ).toBe(true)
        // Claims known to the day lie on brackets as long as the day.
        await soon(() => page.locator('.timeline .day-dots [data-claim]').count()).toBeGreaterThan(
          20,
        )
      },
    ],
    [
      "one side's lens",
      'lens=taliban',
      async (page) => {
        await soon(() => page.getByRole('radio', { name: 'Taliban' }).isChecked()).toBe(true)
        await soon(() => fillsOf(page)).toEqual({
          paryan: 'hatch none maybe',
          shutul: 'hatch none made',
        })
      },
    ],
    [
      "the other side's lens",
      'lens=nrf',
      async (page) => {
        await soon(() => page.getByRole('radio', { name: 'NRF' }).isChecked()).toBe(true)
        await soon(() => fillsOf(page)).toEqual({
          paryan: 'hatch maybe none',
          shutul: 'hatch made none',
        })
      },
    ],
    [
      'the selected claim',
      `claim=${PARYAN}`,
      async (page) => {
        await soon(() => cardOf(page, PARYAN).getAttribute('aria-current')).toBe('true')
        await soon(() => onMap(page, PARYAN).count()).toBe(1)
        await soon(() => onTimeline(page, PARYAN).getAttribute('aria-pressed')).toBe('true')
        await soon(() => cardOf(page, PARYAN).locator('dl').first().isVisible()).toBe(true)
      },
    ],
    [
      'the place',
      'place=shutul',
      async (page) => {
        await soon(() => page.getByRole('region', { name: /^Shutul/ }).count()).toBe(1)
        await soon(() => listed(page)).toContain(PARYAN)
      },
    ],
    [
      'the place whose claims alone are shown',
      'only=shutul',
      async (page) => {
        await soon(() => listed(page)).toContain(SHUTUL)
        await soon(() => listed(page)).not.toContain('karimi-rukhah-fallen')
      },
    ],
    [
      'the sides',
      'sides=nrf,third-party',
      async (page) => {
        await soon(() => page.getByRole('checkbox', { name: /^NRF/ }).isChecked()).toBe(true)
        const wanted = CLAIMS.filter(({ side }) => side !== 'taliban').map(({ id }) => id)
        await soon(async () => (await listed(page)).sort()).toEqual(wanted.sort())
      },
    ],
    [
      'the kinds',
      'kinds=denial,talks',
      async (page) => {
        const wanted = CLAIMS.filter(({ kind }) => kind === 'denial' || kind === 'talks')
        await soon(async () => (await listed(page)).sort()).toEqual(
          wanted.map(({ id }) => id).sort(),
        )
        await soon(() => page.getByRole('button', { name: /^Remove filter/ }).count()).toBe(2)
      },
    ],
    [
      'the state of verification',
      'status=observed',
      async (page) => {
        const wanted = CLAIMS.filter(({ verification }) => verification.status === 'observed')
        await soon(async () => (await listed(page)).sort()).toEqual(
          wanted.map(({ id }) => id).sort(),
        )
      },
    ],
    [
      'the search',
      'q=hospital',
      async (page) => {
        await soon(() => page.getByRole('searchbox').inputValue()).toBe('hospital')
        await soon(() => listed(page)).toContain('emergency-hospital-still-working')
        await soon(async () => (await listed(page)).length).toBeLessThan(6)
      },
    ],
    [
      'camera of the map',
      'map=10/35.3/69.5',
      async (page) => {
        await soon(async () => Math.abs((await inMapView(page, 69.5, 35.3)).x - 0.5)).toBeLessThan(
          0.002,
        )
        await soon(async () => Math.abs((await inMapView(page, 69.5, 35.3)).y - 0.5)).toBeLessThan(
          0.002,
        )
        const [frame] = await rectsOf(page.locator('.map-view .frame'))
        // At zoom 10 the world is 512 px times two to the 10th wide.
        expect(frame!.right - frame!.left).toBeCloseTo(((70.33 - 68.92) / 360) * 512 * 1024, 0)
        await soon(() => mapRegion(page).getByRole('button', { name: 'Whole map' }).count()).toBe(1)
      },
    ],
    [
      'the dark theme',
      'theme=dark',
      async (page) => {
        await soon(() => background(page)).toBeLessThan(60)
        await soon(() => page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true)
      },
    ],
  ]

  it.each(restores)('restores %s', async (_, query, check) => {
    await visit(now(), `/?${query}`)
    await check(now())
    // It is the shortest form already, and stays in the address.
    expect(queryOf(now())).toBe(`?${query}`)
  })

  it('restores all of it at once', async () => {
    const query = `t=2021-09-05T12:00&clock=about&lens=nrf&claim=${PARYAN}&place=paryan&only=paryan&sides=taliban&kinds=capture&status=unverified&q=paryan&map=10/35.6/70&theme=dark`
    const page = now()
    await visit(page, `/?${query}`)
    await soon(() => momentOf(page)).toBe('Sunday 5 September, 12:00')
    await soon(() => clockOf(page)).toBe('about')
    await soon(() => page.getByRole('radio', { name: 'NRF' }).isChecked()).toBe(true)
    await soon(() => cardOf(page, PARYAN).getAttribute('aria-current')).toBe('true')
    await soon(() => page.getByRole('button', { name: /^Remove filter/ }).count()).toBe(5)
    await soon(() => listed(page)).toContain(PARYAN)
    await soon(() => background(page)).toBeLessThan(60)
    await soon(async () => Math.abs((await inMapView(page, 70, 35.6)).x - 0.5)).toBeLessThan(0.002)
    expect(queryOf(page)).toBe(`?${query}`)
  })

  it('to a claim’s fragment shows the beginning of its card, though the page itself is scrolled', async () => {
    const { page } = await open('/#claim-danesh-denies-paryan')
    const card = cardOf(page, 'danesh-denies-paryan')
    await soon(() => card.getAttribute('aria-current')).toBe('true')
    // Until the panel has followed the selection.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)))
    const [head] = await rectsOf(card.locator('summary').first())
    expect(head!.top).toBeGreaterThanOrEqual(0)
    expect(head!.bottom).toBeLessThan(400)
  })

  it('lasts: a reload shows the same', async () => {
    const page = now()
    await visit(page, '/')
    await onTimeline(page, 'karimi-rukhah-fallen').click()
    await placeBy(page, 'is about')
    // It is about the day on which it was said, so that day's end is its moment by both clocks.
    await soon(() => queryOf(page)).toBe('?clock=about&claim=karimi-rukhah-fallen')
    await page.reload()
    await alive(page)
    await soon(() => cardOf(page, 'karimi-rukhah-fallen').getAttribute('aria-current')).toBe('true')
    expect(await momentOf(page)).toBe('Sunday 5 September, 24:00')
    expect(await clockOf(page)).toBe('about')
  })
})

describe('an address with invalid values', () => {
  const opened = shared('/')

  const NONSENSE: Readonly<Record<string, string>> = {
    'values that do not exist':
      't=2021-02-30T12:00&clock=evil&lens=<script>alert(1)</script>&claim=nobody&place=atlantis',
    'a moment between two hours': 't=2021-09-03T18:30',
    'a moment outside the window, then one inside': 't=2020-01-01T00:00&t=2021-09-05T12:00',
    'no numbers': 't=NaN&step=-1&map=NaN/Infinity/0&theme=hotdog&ui=[object Object]',
    'names that every object has':
      'claim=__proto__&place=constructor&sides=toString&kinds=hasOwnProperty&status=__proto__',
    'broken lists': 'sides=nrf,,evil&kinds=&status=%00&sides=nrf',
    'places off the earth': 'map=99/35/69&map=8/91/200',
    'one number too many': 'map=8/35.3/69.5/1e9',
    'broken escapes': '%E0%A4%A&q=&=&&&?=#%',
    'names of methods': 'toString=1&constructor=2',
    'a very long value': `claim=${'x'.repeat(4000)}`,
  }

  it.each(Object.keys(NONSENSE))('opens the opening view, and the page works: %s', async (name) => {
    const query = NONSENSE[name]!
    const { page, problems } = opened
    const before = problems.length
    await visit(page, `/?${query}`)
    await expectOpening(page)
    await slider(page).press('ArrowRight')
    await soon(() => momentOf(page)).toBe('Friday 3 September, 19:00')
    await soon(() => queryOf(page)).toBe('?t=2021-09-03T19:00')
    expect(problems.slice(before)).toEqual([])
  })

  it('ignores what is wrong and keeps what is right', async () => {
    const { page } = opened
    await visit(page, `/?lens=evil&t=2021-09-05T12:00&claim=${PARYAN}&kinds=capture,evil`)
    await soon(() => momentOf(page)).toBe('Sunday 5 September, 12:00')
    await soon(() => cardOf(page, PARYAN).getAttribute('aria-current')).toBe('true')
    expect(await page.getByRole('radio', { name: 'Both' }).isChecked()).toBe(true)
    expect((await listed(page)).length).toBe(CLAIMS.length)
  })

  it('shows markup in a search as the text that it is', async () => {
    const { page, problems } = opened
    const before = problems.length
    const text = '<img src=x onerror=alert(1)>'
    await visit(page, `/?q=${encodeURIComponent(text)}`)
    await soon(() => page.getByRole('searchbox').inputValue()).toBe(text)
    await soon(() =>
      page.locator('#claims').getByText('No claim fits this search and these filters.').count(),
    ).toBe(1)
    expect(await page.locator('img:is([src="x"], [onerror])').count()).toBe(0)
    await page.getByRole('button', { name: 'Show all claims' }).first().click()
    await soon(async () => (await listed(page)).length).toBe(CLAIMS.length)
    await soon(() => queryOf(page)).toBe('')
    expect(problems.slice(before)).toEqual([])
  })
})

describe('the address', () => {
  const opened = shared('/')

  it.each([
    [
      'what equals the opening view',
      '?t=2021-09-03T18:00&clock=said&lens=both&theme=auto&ui=full',
      '',
    ],
    ['what is unknown or wrong', '?foo=bar&lens=evil&t=yesterday', ''],
    ['what is repeated', '?lens=nrf&lens=taliban', '?lens=nrf'],
    ['needless digits', '?map=10.00/35.30000/69.50000', '?map=10/35.3/69.5'],
  ])('drops %s', async (_, long, short) => {
    await visit(opened.page, `/${long}`)
    await soon(() => queryOf(opened.page)).toBe(short)
  })

  it('keeps its fragment', async () => {
    const { page } = opened
    await visit(page, '/#credits')
    await slider(page).press('ArrowRight')
    await soon(() => queryOf(page)).toBe('?t=2021-09-03T19:00')
    expect(new URL(page.url()).hash).toBe('#credits')
  })

  it('is empty again once all is as at first', async () => {
    const { page } = opened
    await visit(page, '/')
    await slider(page).press('ArrowRight')
    await page.getByRole('checkbox', { name: /^NRF/ }).check()
    await page.getByRole('radio', { name: 'NRF' }).check()
    await soon(() => queryOf(page)).toBe('?t=2021-09-03T19:00&lens=nrf&sides=nrf')
    await slider(page).press('ArrowLeft')
    await page.getByRole('checkbox', { name: /^NRF/ }).uncheck()
    await page.getByRole('radio', { name: 'Both' }).check()
    await soon(() => queryOf(page)).toBe('')
    await expectOpening(page)
  })
})

describe('the history', () => {
  const opened = shared('/')
  const entries = () => opened.page.evaluate(() => history.length)

  it('takes no entry of 20 steps of the slider, of typing and of filters', async () => {
    const { page } = opened
    await visit(page, '/')
    const before = await entries()
    for (let i = 0; i < 20; i++) await slider(page).press('ArrowRight')
    await soon(() => queryOf(page)).toBe('?t=2021-09-04T14:00')
    await page.getByRole('searchbox').pressSequentially('shutul')
    await soon(() => queryOf(page)).toBe('?t=2021-09-04T14:00&q=shutul')
    await page.getByRole('checkbox', { name: /^NRF/ }).check()
    await soon(() => queryOf(page)).toBe('?t=2021-09-04T14:00&sides=nrf&q=shutul')
    expect(await entries()).toBe(before)
  })

  it('takes one entry of each selection, and Back and Forward walk them', async () => {
    const { page } = opened
    await visit(page, '/')
    const before = await entries()
    const current = () =>
      page.locator(`${CARDS}[aria-current]`).evaluateAll((cards) => cards.map((card) => card.id))
    const at = (claim: string | null) =>
      soon(current).toEqual(claim === null ? [] : [`claim-${claim}`])
    await onTimeline(page, PARYAN).click()
    await at(PARYAN)
    await onTimeline(page, SHUTUL).click()
    await at(SHUTUL)
    expect(await entries()).toBe(before + 2)
    await page.goBack()
    await at(PARYAN)
    await page.goBack()
    await at(null)
    await page.goForward()
    await at(PARYAN)
    await page.goForward()
    await at(SHUTUL)
    expect(queryOf(page)).toBe(`?t=2021-09-03T18:00&claim=${SHUTUL}`)
  })

  it('goes back to the moment that was shown when a claim was chosen', async () => {
    const { page } = opened
    await visit(page, '/')
    await slider(page).press('PageDown')
    await onTimeline(page, 'karimi-rukhah-fallen').click()
    await soon(() => momentOf(page)).toBe('Sunday 5 September, 24:00')
    await page.goBack()
    await soon(() => momentOf(page)).toBe('Thursday 2 September, 18:00')
    await soon(() => queryOf(page)).toBe('?t=2021-09-02T18:00')
  })

  it('goes back through lens and clock, which the key’s words follow', async () => {
    const { page } = opened
    await visit(page, '/')
    const states = page.locator('.key .states')
    await page.getByRole('radio', { name: 'NRF' }).check()
    await placeBy(page, 'is about')
    await soon(() => queryOf(page)).toBe('?clock=about&lens=nrf')
    expect(await states.innerText()).toMatch(/^by now\s+maybe$/)
    await page.goBack()
    await soon(() => clockOf(page)).toBe('said')
    expect(await states.innerText()).toMatch(/^said\s+maybe said/)
    expect(await page.getByRole('radio', { name: 'NRF' }).isChecked()).toBe(true)
    await page.goBack()
    await soon(() => page.getByRole('radio', { name: 'Both' }).isChecked()).toBe(true)
    await expectOpening(page)
  })

  it('goes back to the whole map from a link into it, and forward again', async () => {
    const { page } = opened
    await visit(page, '/')
    const [whole] = await rectsOf(page.locator('.map-view .frame'))
    await page.evaluate(() => {
      history.pushState(null, '', '?map=10/35.3/69.5')
      dispatchEvent(new PopStateEvent('popstate'))
    })
    await soon(async () => Math.abs((await inMapView(page, 69.5, 35.3)).x - 0.5)).toBeLessThan(
      0.002,
    )
    await page.goBack()
    await soon(async () => (await rectsOf(page.locator('.map-view .frame')))[0]).toEqual(whole)
    await page.goForward()
    await soon(async () => Math.abs((await inMapView(page, 69.5, 35.3)).x - 0.5)).toBeLessThan(
      0.002,
    )
  })
})
