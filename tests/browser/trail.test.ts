/** Where a statement comes from, and what sets a claim apart from the others. */
import { beforeEach, describe, expect, it } from 'vitest'

import { CLAIMS, SOURCES } from './data'
import { open, shared } from './harness'
import { cardOf, CARDS, queryOf, soon } from './reader'

/** Against its own interest, with an undated report that the data lists first. */
const CLAIM = CLAIMS.find(({ id }) => id === 'mujahid-shutul-11-checkpoints')!
const PERSON = 'Zabihullah Mujahid'
const AT_THE_END = '?t=2021-09-05T23:00'

describe('the open card of a claim', () => {
  const opened = shared(`/${AT_THE_END}&claim=${CLAIM.id}`)
  beforeEach(() => soon(() => cardOf(opened.page, CLAIM.id).locator('ol').count()).toBe(1))

  it('lists its trail in order: speaker, channel, reports by date, the undated last', async () => {
    const trail = cardOf(opened.page, CLAIM.id).getByRole('list', {
      name: 'Trail of this statement',
    })
    const lines = await trail.getByRole('listitem').allInnerTexts()
    expect(lines[0]).toContain(PERSON)
    expect(lines[0]).toContain('Thursday 2 September')
    expect(lines[1]).toContain(CLAIM.channel.en)
    const dates = new Map(SOURCES.map(({ url, published }) => [url, published ?? 'undated']))
    const links = trail.locator('a[rel]')
    const urls = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    expect(urls).toHaveLength(CLAIM.sources.length)
    const shown = urls.map((url) => dates.get(url))
    expect(shown).toEqual([...shown].sort())
    expect(lines).toHaveLength(2 + urls.length)
  })

  it('says in a sentence that being against its own interest confirms nothing', async () => {
    const text = await cardOf(opened.page, CLAIM.id).innerText()
    expect(text).toContain(CLAIM.againstInterest?.en)
    expect(text).toContain('that alone does not confirm it')
  })
})

it('a person’s name leads to their claims', async () => {
  const { page } = await open(`/${AT_THE_END}&claim=${CLAIM.id}`)
  const link = cardOf(page, CLAIM.id).getByRole('link', { name: PERSON, exact: false }).first()
  await soon(() => link.count()).toBe(1)
  const count = Number(/(\d+) claims/.exec((await link.getAttribute('aria-label')) ?? '')?.[1])
  const own = CLAIMS.filter(({ speakers }) => speakers.includes('zabihullah-mujahid'))
  expect(count).toBeGreaterThanOrEqual(own.length)
  expect(new URLSearchParams((await link.getAttribute('href'))?.split('#')[0]).get('q')).toBe(
    PERSON,
  )

  await link.click()
  await soon(() => new URLSearchParams(queryOf(page)).get('q')).toBe(PERSON)
  await soon(() => page.locator(CARDS).count()).toBe(count)
  for (const { id } of own) expect(await cardOf(page, id).count()).toBe(1)
  // The keyboard goes on where the list begins, which says how many there are.
  await soon(() => page.evaluate(() => document.activeElement?.textContent)).toContain(
    `${count} of ${CLAIMS.length} claims`,
  )
  await page.goBack()
  await soon(() => page.locator(CARDS).count()).toBe(CLAIMS.length)
})

it('ticking a flag leaves only claims that carry it, and another adds its own', async () => {
  const { page } = await open(`/${AT_THE_END}`)
  await page.getByRole('button', { name: 'Filter' }).click()
  const shown = () =>
    page
      .locator(CARDS)
      .evaluateAll((cards) => cards.map((card) => card.id.replace('claim-', '')).sort())
  const against = CLAIMS.filter(({ againstInterest }) => againstInterest).map(({ id }) => id)
  const repeated = CLAIMS.flatMap(({ relations }) =>
    relations.filter(({ type }) => type === 'repeats').map(({ to }) => to),
  )

  await page.getByRole('checkbox', { name: /reports a loss of its own/ }).check()
  await soon(shown).toEqual([...against].sort())
  await soon(() => queryOf(page)).toBe(`${AT_THE_END}&flags=against-interest`)
  await page.getByRole('checkbox', { name: /said again, not confirmed/ }).check()
  await soon(shown).toEqual([...new Set([...against, ...repeated])].sort())
  await soon(() => queryOf(page)).toBe(`${AT_THE_END}&flags=against-interest,repeated`)
  for (const id of repeated)
    expect(await cardOf(page, id).innerText()).toContain('said again, not confirmed')
})
