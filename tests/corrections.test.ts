/** A claim that was corrected says so wherever it stands whole: on its card and on its page. */
import { render } from 'svelte/server'
import { describe, expect, it } from 'vitest'
import type { Correction } from '../src/claims/types'
import CardBody from '../src/panel/CardBody.svelte'
import { panelContextOf } from '../src/panel/context'
import type { Intents } from '../src/scene/intents'
import { claimPages } from '../src/site/claim-pages'
import { listPages } from '../src/site/list-pages'
import { siteOf } from '../src/site/site'
import { DATA, GEOGRAPHY } from './story'

const CORRECTED = 'mujahid-shutul-11-checkpoints'
const UNTOUCHED = 'danesh-denies-paryan'
const LOG: readonly Correction[] = [
  { date: '2026-12-01', text: { en: 'The hour was given as 14:00.' }, claims: [CORRECTED] },
  { date: '2026-12-03', text: { en: 'A <source> was added.' }, claims: [CORRECTED] },
  { date: '2026-12-02', text: { en: 'A name of a place was misspelt.' }, claims: [] },
]

const siteWith = (corrections: readonly Correction[], home?: string) =>
  siteOf({ ...DATA, story: { ...DATA.story, corrections } }, GEOGRAPHY, {
    base: '/panjshir/',
    home,
  })
const plain = (markup: string) =>
  markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/&(nbsp|#160);/g, ' ')
    .replace(/\s+/g, ' ')

const site = siteWith(LOG)
const { storyContext, language } = site.locales[0]!
const intents = {} as Intents
const linkTo = () => '?'
const context = panelContextOf({ storyContext, language, intents, opening: site.opening, linkTo })

const cardOf = (id: string) =>
  render(CardBody, {
    props: { context, entry: storyContext.model.byId.get(id)!, state: 'made', clock: 'said' },
  }).body
const pageOf = (id: string, of = site) =>
  claimPages(of)
    .find(({ path }) => path === `c/${id}/index.html`)!
    .content() as string
const recordOf = () =>
  listPages(site)
    .find(({ path }) => path === 'record/index.html')!
    .content() as string

const NEWEST_FIRST = /3 December 2026: A <source> was added\..*1 December 2026: The hour was given/

describe('a correction', () => {
  it('stands on the card of its claim, the newest first, and on no other', () => {
    expect(plain(cardOf(CORRECTED))).toMatch(NEWEST_FIRST)
    expect(cardOf(CORRECTED)).toContain('<time datetime="2026-12-03">')
    expect(plain(cardOf(CORRECTED))).not.toContain('misspelt')
    expect(plain(cardOf(UNTOUCHED))).not.toContain('Corrected')
  })

  it('stands on the page of its claim and in its structured data, and on no other', () => {
    expect(plain(pageOf(CORRECTED))).toMatch(NEWEST_FIRST)
    expect(pageOf(CORRECTED)).toContain('"correction":["A \\u003csource> was added."')
    expect(plain(pageOf(UNTOUCHED))).toContain('None so far.')
    expect(pageOf(UNTOUCHED)).not.toContain('"correction"')
  })

  it('stands in the public log, and every one of them in its feed, which the log links', () => {
    const log = recordOf()
    for (const { text } of LOG) expect(plain(log)).toContain(text.en)
    expect(log).toMatch(/<a href="[^"]*\/corrections\.xml"/)
  })
})

describe('the citation on a claim’s page', () => {
  const cited = (markup: string) => plain(/<p class="cite">[\s\S]*?<\/p>/.exec(markup)?.[0] ?? '')

  it('ends with the page’s whole address', () => {
    const page = pageOf(CORRECTED, siteWith([], 'https://example.org/panjshir/'))
    expect(cited(page)).toMatch(
      / who claimed what\. https:\/\/example\.org\/panjshir\/c\/mujahid-shutul-11-checkpoints\/$/,
    )
  })

  it('has none where the site’s own is not known', () => {
    expect(cited(pageOf(CORRECTED))).toMatch(/ who claimed what\.$/)
  })
})
