/** Embeds by oEmbed, checked against what its specification requires of answers of the kind `rich`. */
import { describe, expect, it } from 'vitest'

import { headOf } from '../src/site/head'
import { claimMeta, mapMeta, momentMeta } from '../src/site/page-meta'
import { momentsOf } from '../src/site/moments'
import { oembeds } from '../src/site/oembed'
import { type Site, siteOf } from '../src/site/site'
import { DATA, GEOGRAPHY, MODEL } from './story'

const HOME = 'https://example.org/panjshir/'
const siteAt = (home?: string): Site => siteOf(DATA, GEOGRAPHY, { base: '/panjshir/', home })
const site = siteAt(HOME)
const locale = site.locales[0]!
const files = oembeds(site)
const answers = files.map(({ path, content }) => ({
  path,
  answer: JSON.parse(content() as string) as Record<string, unknown>,
}))
const answerAt = (path: string) => answers.find((one) => one.path === path)!.answer

it('the map, every day and step, and every claim have an answer', () => {
  const paths = [
    'oembed.json',
    ...momentsOf(site, locale).map(({ path }) => `${path}oembed.json`),
    ...MODEL.entries.map(({ claim }) => `c/${claim.id}/oembed.json`),
  ]
  expect(files.map(({ path }) => path)).toEqual(
    site.locales.flatMap(({ folder }) => paths.map((path) => folder + path)),
  )
})

describe('every answer', () => {
  it.each(answers)('$path has what the specification requires', ({ answer }) => {
    expect(answer.type).toBe('rich')
    expect(answer.version).toBe('1.0')
    for (const size of ['width', 'height', 'thumbnail_width', 'thumbnail_height'])
      expect(answer[size]).toSatisfy((n: unknown) => Number.isInteger(n) && Number(n) > 0)
    // A thumbnail needs its sizes; it and the provider are at whole addresses.
    for (const address of ['thumbnail_url', 'provider_url'])
      expect(String(answer[address]).startsWith(HOME)).toBe(true)
    for (const text of ['html', 'title', 'provider_name'])
      expect(String(answer[text]).length).toBeGreaterThan(10)
  })

  it.each(answers)('$path frames our map and needs no script of its host', ({ answer }) => {
    const html = String(answer.html)
    expect([...html.matchAll(/<([a-z]+)/g)].map(([, name]) => name)).toEqual([
      'blockquote',
      'p',
      'p',
      'a',
      'iframe',
    ])
    expect(html).toMatch(/<blockquote cite="https:/)
    expect(html).toMatch(new RegExp(`<iframe src="${HOME}[^"]*ui=compact[^"]*" title="[^"]+"`))
  })
})

it('a claim’s names who said it before what was said, and opens on it', () => {
  const { html } = answerAt('c/mujahid-shutul-11-checkpoints/oembed.json')
  expect(html).toMatch(/<p>Taliban said: [^<]*\([^<]*unverified\)/)
  expect(html).toContain('claim=mujahid-shutul-11-checkpoints&amp;')
})

it('a step’s frames the whole view of that step, without its text', () => {
  const { html, thumbnail_url } = answerAt('s/2/oembed.json')
  expect(html).toMatch(/<iframe src="[^"]*t=2021-09-02T18:00&amp;place=shutul&amp;ui=compact"/)
  expect(html).not.toContain('step=')
  expect(thumbnail_url).toBe(`${HOME}img/step-2.png`)
})

describe('the head', () => {
  const named = /<link rel="alternate" type="application\/json\+oembed" [^>]*href="([^"]+)">/
  const headsOf = (of: Site) =>
    of.locales.flatMap((one) => {
      const { entries } = one.storyContext.model
      return [
        mapMeta(of, one),
        ...momentsOf(of, one).map((moment) => momentMeta(of, one, moment)),
        ...entries.map((entry) => claimMeta(of, one, entry)),
      ].map((pageMeta) => headOf(of, one, pageMeta))
    })

  it('of every page names its answer', () => {
    const found = headsOf(site).map((head) => named.exec(head)?.[1])
    expect(found).toEqual(files.map(({ path }) => HOME + path))
  })

  it('names none where the site does not know its address, and there is none', () => {
    const unknown = siteAt()
    expect(oembeds(unknown)).toEqual([])
    for (const head of headsOf(unknown)) expect(head).not.toMatch(named)
  })
})
