/** The pages of days and steps, and which views they stand for. */
import { describe, expect, it } from 'vitest'
import { daysOf } from '../src/claims/model'
import { endOfDay, openingOf } from '../src/view/view-state'
import { pageOf, viewOfDay, viewOfStep } from '../src/view/pages'
import { headOf } from '../src/site/head'
import { momentMeta } from '../src/site/page-meta'
import { momentPages } from '../src/site/moment-pages'
import { momentsOf, sceneAt } from '../src/site/moments'
import { siteOf } from '../src/site/site'
import { DATA, GEOGRAPHY, MODEL } from './story'

const HOME = 'https://example.org/panjshir/'
const site = siteOf(DATA, GEOGRAPHY, { base: '/panjshir/', home: HOME })
const locale = site.locales[0]!
const moments = momentsOf(site, locale)
const files = momentPages(site)
const htmlAt = (path: string) =>
  files.find((file) => file.path === `${path}index.html`)?.content() as string
const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
const { steps } = DATA.story
const opening = openingOf(MODEL)
const days = daysOf(MODEL)

describe('the page of a view', () => {
  it('is that of the day at whose end it stands', () => {
    const paths = days.map((day) => pageOf(MODEL, opening, viewOfDay(opening, day)))
    expect(paths).toEqual([1, 2, 3, 4, 5].map((day) => `d/2021-09-0${day}/`))
  })

  it('is that of the step whose view it is, whatever it looks like', () => {
    steps.forEach((_, i) => {
      const view = viewOfStep(MODEL, opening, i + 1)!
      expect(pageOf(MODEL, opening, view)).toBe(`s/${i + 1}/`)
      expect(pageOf(MODEL, opening, { ...view, theme: 'dark' })).toBe(`s/${i + 1}/`)
    })
  })

  it('is none for the opening view, another hour, a claim, a filter, or a step that was left', () => {
    const day = viewOfDay(opening, days[4]!)
    const step = viewOfStep(MODEL, opening, 2)!
    for (const view of [
      opening,
      { ...day, t: endOfDay(days[4]!) - 3_600_000 },
      { ...day, claim: 'danesh-denies-paryan' },
      { ...day, lens: 'nrf' },
      { ...day, q: 'mines' },
      { ...step, t: opening.t },
      { ...step, step: null },
    ])
      expect(pageOf(MODEL, opening, view)).toBeNull()
  })
})

describe('the pages of days and steps', () => {
  it('exist for each of them', () => {
    const paths = [
      ...days.map((_, i) => `d/2021-09-0${i + 1}/index.html`),
      ...steps.map((_, i) => `s/${i + 1}/index.html`),
    ]
    expect(files.map(({ path }) => path)).toEqual(
      site.locales.flatMap(({ folder }) => paths.map((path) => folder + path)),
    )
  })

  it.each(moments)('$path has its own title, words and picture', (moment) => {
    const head = headOf(site, locale, momentMeta(site, locale, moment))
    const content = (name: string) =>
      new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(head)?.[1]
    expect(content('og:title')).toContain(moment.heading.replaceAll('"', '&quot;'))
    expect(content('og:url')).toBe(HOME + moment.path)
    expect(content('og:image')).toBe(`${HOME}${moment.picture}.png`)
    expect(content('og:image:alt')).toMatch(/^Map of what was claimed about Panjshir, as of /)
    expect(content('twitter:card')).toBe('summary_large_image')
    expect(head).toContain(`<link rel="canonical" href="${HOME}${moment.path}">`)
    expect(head).toContain(`hreflang="x-default" href="${HOME}${moment.path}"`)
  })

  it('name all sides, the moment and every contradicted district before a feed cuts', () => {
    for (const moment of moments) {
      const { description } = momentMeta(site, locale, moment)
      expect(description.length, moment.path).toBeLessThanOrEqual(200)
      for (const { name } of DATA.story.sides) expect(description).toContain(name.en)
      for (const { place, reading } of sceneAt(locale, moment).lands)
        if (reading.kind === 'contradicted') expect(description).toContain(place.name.en)
      expect(description).toMatch(/Statements, not control\.$/)
    }
  })

  it('of a step has each sentence with a link to the page of each claim that it cites', () => {
    steps.forEach(({ sentences }, i) => {
      const html = htmlAt(`s/${i + 1}/`)
      expect(html).toContain(`href="/panjshir/?step=${i + 1}"`)
      const parts = html.split('<p class="sentence">').slice(1)
      expect(parts).toHaveLength(sentences.length)
      sentences.forEach((sentence, k) => {
        expect(text(parts[k]!)).toContain(sentence.text.en)
        const cited = parts[k]!.split('</ul>')[0]!.matchAll(/href="\/panjshir\/c\/([^/]+)\/"/g)
        expect([...cited].map(([, id]) => id)).toEqual(sentence.claims)
      })
    })
  })

  it('of the days list every claim whose time begins in the window, once, and lead to the map', () => {
    const listed = days.flatMap((day, i) => {
      const html = htmlAt(`d/2021-09-0${i + 1}/`)
      expect(html).toContain(`href="/panjshir/?${site.query({ t: endOfDay(day) })}"`)
      return [...html.matchAll(/href="\/panjshir\/c\/([^/]+)\/"/g)].map(([, id]) => id)
    })
    const begun = MODEL.entries.filter(({ said }) => said.span.start >= MODEL.window.start)
    expect(listed.sort()).toEqual(begun.map(({ claim }) => claim.id).sort())
  })

  it('need no script and go nowhere by themselves', () => {
    for (const { path } of files) {
      const html = htmlAt(path.replace('index.html', ''))
      expect(html).not.toMatch(/<script(?! type="application\/ld\+json")|\son\w+=|http-equiv/)
      expect(html).toMatch(/<img[^>]* width="1200" height="630"[^>]* alt="[^"]{80,}"/)
    }
  })
})
