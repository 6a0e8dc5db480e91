/** The documents beside the map: what they say of a claim, and to whom they say it. */
import { describe, expect, it } from 'vitest'
import { daysOf } from '../src/claims/model'
import type { Correction } from '../src/claims/types'
import { around, shared } from '../src/map/boxes'
import { enSite } from '../src/words/en/site'
import { claimMap } from '../src/site/claim-map'
import { corrections } from '../src/site/corrections'
import { crawling } from '../src/site/crawling'
import { headOf } from '../src/site/head'
import { claimMeta, cut, mapMeta } from '../src/site/page-meta'
import { manifests } from '../src/site/manifest'
import { type Site, siteOf } from '../src/site/site'
import { DATA, GEOGRAPHY, MODEL } from './story'

const HOME = 'https://example.org/panjshir/'
const siteAt = (home?: string, log: readonly Correction[] = []): Site =>
  siteOf({ ...DATA, story: { ...DATA.story, corrections: log } }, GEOGRAPHY, {
    base: '/panjshir/',
    home,
  })
const site = siteAt(HOME)
const locale = site.locales[0]!
const entryOf = (id: string) => MODEL.byId.get(id)!
const metaOf = (id: string) => claimMeta(site, locale, entryOf(id))
const aboutOf = (id: string) => metaOf(id).about as Record<string, unknown>
const textOf = (files: ReturnType<typeof crawling>, path: string) =>
  files.find((file) => file.path === path)?.content() as string

describe('the head', () => {
  const head = headOf(site, locale, metaOf('mujahid-shutul-11-checkpoints'))

  it('of every claim names its speaker before the claim, in title and description', () => {
    for (const entry of MODEL.entries) {
      const { title, description } = claimMeta(site, locale, entry)
      expect(title).toContain(
        `${locale.say.attribution(entry.claim)} said: ${entry.claim.summary.en}`,
      )
      expect(description.startsWith(locale.say.people(entry.claim))).toBe(true)
      expect(description.length).toBeLessThanOrEqual(200)
    }
  })

  it('has whole addresses where the site’s own is known', () => {
    const address = `${HOME}c/mujahid-shutul-11-checkpoints/`
    expect(head).toContain(`<link rel="canonical" href="${address}">`)
    expect(head).toContain(`hreflang="x-default" href="${address}"`)
    expect(head).toContain(`content="${HOME}img/claim-mujahid-shutul-11-checkpoints.png"`)
    for (const part of ['og:image:width" content="1200', 'og:image:height" content="630'])
      expect(head).toContain(part)
    expect(head).toMatch(/property="og:image:alt" content="[^"]+"/)
  })

  it('has paths below the base where it is not', () => {
    const other = siteAt()
    const paths = headOf(other, locale, mapMeta(other, locale))
    expect(paths).toContain('property="og:image" content="/panjshir/img/day-2021-09-03.png"')
    expect(paths).toContain('href="/panjshir/corrections.xml"')
  })

  it('leaves out what needs a whole address where there is none', () => {
    const other = siteAt()
    for (const pageMeta of [mapMeta(other, locale), claimMeta(other, locale, MODEL.entries[0]!)])
      expect(headOf(other, locale, pageMeta)).not.toMatch(/canonical|hreflang|og:url/)
  })

  it('describes its picture in no more than feeds take', () => {
    for (const pageMeta of [mapMeta(site, locale), metaOf('karimi-full-control-sep3')])
      expect(pageMeta.picture.alt.length).toBeLessThanOrEqual(420)
  })

  it('has an alternate for each language that exists, and one for all others', () => {
    const languages = [...head.matchAll(/hreflang="([^"]+)"/g)].map(([, lang]) => lang)
    expect(languages).toEqual([...site.locales.map(({ language }) => language.lang), 'x-default'])
  })

  it('lets nothing end its attributes or its structured data', () => {
    const pageMeta = {
      ...metaOf('mujahid-shutul-11-checkpoints'),
      title: '"><script>a</script>',
      about: { text: '</script><script>' },
    }
    const markup = headOf(site, locale, pageMeta)
    expect(markup.match(/<script/g)).toHaveLength(1)
    expect(markup.match(/<\/script/g)).toHaveLength(1)
  })
})

it('cut cuts at a word and says so', () => {
  expect(cut('one two three', 9)).toBe('one two…')
  expect(cut('one two', 7)).toBe('one two')
  expect(cut('x'.repeat(30), 10)).toHaveLength(10)
})

describe('structured data', () => {
  it('dates a claim only as precisely as it is known', () => {
    for (const entry of MODEL.entries) {
      const { precision, approximate } = entry.said
      const known = (precision === 'day' || precision === 'hour') && !approximate
      const date = aboutOf(entry.claim.id).datePublished
      expect(date, entry.claim.id).toBe(known ? entry.claim.said.edtf : undefined)
    }
  })

  it('names people as people, organisations as such, and the unnamed by their party alone', () => {
    const types = (id: string) =>
      (aboutOf(id).author as { '@type': string; name: string }[] | undefined)?.map(
        (one) => `${one['@type']} ${one.name}`,
      )
    expect(types('mujahid-shutul-11-checkpoints')).toEqual(['Person Zabihullah Mujahid'])
    expect(types('taliban-sources-full-control')).toEqual(['Organization Taliban'])
    expect(types('residents-gulbahar-fighting')).toEqual(['Person Baba Shirin'])
    expect(types('shutul-resident-taliban-came-and-left')).toBeUndefined()
  })

  it('lists every report of a claim as an appearance, and rates nothing', () => {
    for (const { claim } of MODEL.entries) {
      const about = aboutOf(claim.id)
      expect(about['@type']).toBe('Claim')
      expect(about.appearance).toHaveLength(claim.sources.length)
      expect(JSON.stringify(about)).not.toMatch(/ClaimReview|reviewRating|truth/)
    }
  })

  it('says where and when the collection is, and where to get it', () => {
    const about = mapMeta(site, locale).about as Record<string, unknown>
    expect(about).toMatchObject({
      '@type': 'Dataset',
      version: DATA.story.edition.version,
      temporalCoverage: '2021-09-01/2021-09-05',
    })
    expect(JSON.stringify(about.distribution)).toContain(`${HOME}data/claims.csv`)
    expect(about).not.toHaveProperty('creator')
  })
})

describe('the small map of a claim', () => {
  it('pins the claims whose place lies on the map, and no other', () => {
    const [west, south, east, north] = MODEL.story.frame
    for (const entry of MODEL.entries) {
      const { id, place, precision } = entry.claim
      const { pinned } = claimMap(site, locale, entry)
      const [lng, lat] = MODEL.places.get(place ?? '')?.at ?? [0, 0]
      const onMap = lng >= west && lng <= east && lat >= south && lat <= north
      const positioned = onMap && precision !== 'province' && precision !== 'unplaced'
      expect(pinned?.mark.id, id).toBe(positioned ? id : undefined)
    }
  })

  it('names the place that the mark stands at, a loosely known one too', () => {
    const names = (id: string) => claimMap(site, locale, entryOf(id)).names.map((one) => one.text)
    expect(names('taliban-abshar-and-anabah-fighting')).toContain('Abshar')
    expect(names('dashti-darband-pushed-back')).toContain('Darband')
    for (const { claim } of MODEL.entries) {
      const { pinned, names: named } = claimMap(site, locale, entryOf(claim.id))
      if (!pinned) continue
      expect(named[0]?.text, claim.id).toBe(MODEL.places.get(claim.place!)!.name.en)
    }
  })

  it('has no name on the mark or on another name', () => {
    for (const { claim } of MODEL.entries) {
      const { pinned, names: named } = claimMap(site, locale, entryOf(claim.id))
      const boxes = named.map(({ text, x, y, size }) =>
        around(x, y, text.length * size * 0.5, size),
      )
      if (pinned) boxes.push(around(pinned.x, pinned.y, 2 * pinned.radius, 2 * pinned.radius))
      boxes.forEach((box, i) => {
        for (const other of boxes.slice(i + 1)) expect(shared(box, other), claim.id).toBe(0)
      })
    }
  })

  it('says so in words where a claim has no position', () => {
    const words = (id: string) => claimMap(site, locale, entryOf(id)).words.join(' ')
    expect(words('nrf-350-taliban-killed')).toContain('pinned nowhere')
    expect(words('karimi-full-control-sep3')).toContain('the province as a whole')
    expect(words('dashti-khawak-attack-repelled')).toContain('The mark stands at')
  })
})

describe('for machines', () => {
  it('a sitemap lists every page once, and only where whole addresses are known', () => {
    const text = textOf(crawling(site), 'sitemap.xml')
    const found = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc)
    expect(new Set(found).size).toBe(found.length)
    const days = daysOf(MODEL).length
    const pages = 3 + days + DATA.story.steps.length + MODEL.entries.length
    expect(found).toHaveLength(pages * site.locales.length)
    for (const path of ['', 'sources/', 'record/', 'd/2021-09-05/', 's/8/'])
      expect(found).toContain(HOME + path)
    expect(textOf(crawling(site), 'robots.txt')).toContain(`Sitemap: ${HOME}sitemap.xml`)
    expect(crawling(siteAt()).map(({ path }) => path)).toEqual(['robots.txt'])
  })

  it('the manifest’s icons stand below the base', () => {
    const { icons } = JSON.parse(manifests(site)[0]!.content() as string) as {
      icons: { src: string; purpose: string }[]
    }
    expect(icons.every(({ src }) => src.startsWith('/panjshir/'))).toBe(true)
    expect(icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
  })

  describe('the feed of corrections', () => {
    const log: readonly Correction[] = [
      { date: '2026-12-01', text: { en: 'A <first> one' }, claims: [] },
      { date: '2026-12-02', text: { en: 'Another' }, claims: ['mujahid-shutul-11-checkpoints'] },
    ]
    const feed = (home?: string, entries: readonly Correction[] = []) =>
      textOf(corrections(siteAt(home, entries)), 'corrections.xml')
    const ids = (text: string) => [...text.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id)

    it('has all that Atom requires of a feed while there are none', () => {
      const text = feed(HOME)
      for (const part of [
        '<title>',
        '<id>urn:uuid:',
        `<updated>${DATA.story.edition.date}T00:00:00+04:30<`,
        '<author>',
      ])
        expect(text).toContain(part)
      expect(text).toContain(`rel="self" type="application/atom+xml" href="${HOME}corrections.xml"`)
      expect(text).not.toContain('<entry>')
    })

    it('lists the newest first, with ids that neither a move nor later corrections change', () => {
      const text = feed(HOME, log)
      expect(text.indexOf('Another')).toBeLessThan(text.indexOf('A &lt;first&gt; one'))
      expect(text).toContain(`href="${HOME}c/mujahid-shutul-11-checkpoints/"`)
      const all = ids(text)
      expect(new Set(all).size).toBe(3)
      expect(ids(feed(undefined, log))).toEqual(all)
      expect(all).toEqual(expect.arrayContaining(ids(feed(HOME, log.slice(0, 1)))))
    })
  })
})

it('no word of these documents calls a claim a fact', () => {
  const asFact = /\b(captured|seized|liberated|confirmed|proved|in fact|controls)\b/i
  for (const text of Object.values(enSite).filter((value) => typeof value === 'string'))
    expect(text).not.toMatch(asFact)
})
