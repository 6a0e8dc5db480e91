import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Embed, embedAddress, fullAddress, iframeOf, snippetsOf } from './snippets'

const HOSTILE = `"'><script>alert(1)</script>&amp;--><!-- ](javascript:a) \`*_`
const EMBED: Embed = {
  texts: {
    title: 'Map of claims',
    link: 'The whole map',
    alt: 'A map of statements',
    more: 'Show the whole map',
  },
  lang: 'en',
  dir: 'ltr',
  root: 'https://example.org/panjshir/',
  folder: '',
  query: 't=2021-09-04T18:00&lens=nrf&theme=dark&ui=compact',
  picture: { src: 'https://example.org/panjshir/img/day-2021-09-04.png', width: 1200, height: 630 },
  height: 640,
  fits: true,
}
const withTexts = (text: string): Embed => ({
  ...EMBED,
  texts: { title: text, link: text, alt: text, more: text },
})
const HTML = ['loader', 'iframe', 'wordpress', 'amp'] as const

/** Names of the elements that markup opens. */
const elements = (markup: string) => [...markup.matchAll(/<([a-z-]+)/g)].map(([, name]) => name)

describe('addresses', () => {
  it('of the frame keep view and appearance, of the whole map only the view', () => {
    expect(embedAddress(EMBED)).toBe(`${EMBED.root}?${EMBED.query}`)
    expect(fullAddress(EMBED)).toBe(`${EMBED.root}?t=2021-09-04T18:00&lens=nrf`)
  })

  it('of the opening view need no query, of another language go by its folder', () => {
    expect(fullAddress({ ...EMBED, query: 'ui=bare', folder: 'fa/' })).toBe(`${EMBED.root}fa/`)
  })
})

describe('every snippet', () => {
  const snippets = snippetsOf(EMBED)

  it.each(Object.entries(snippets))('%s has a picture, words for it and a link', (_, text) => {
    expect(text).toContain(EMBED.picture.src)
    expect(text).toContain(EMBED.texts.alt)
    expect(text).toContain(EMBED.texts.link)
  })

  it.each(['iframe', 'wordpress', 'amp'] as const)('%s titles its frame', (kind) => {
    expect(snippets[kind]).toContain(` title="${EMBED.texts.title}"`)
  })

  it('waits with the frame and tells nobody where it is', () => {
    for (const part of [
      'loading="lazy"',
      'referrerpolicy="no-referrer"',
      'allow="clipboard-write"',
    ])
      expect(iframeOf(EMBED, 'Map')).toContain(part)
  })

  it('has the same elements whatever the texts say', () => {
    const hostile = snippetsOf(withTexts(HOSTILE))
    for (const kind of HTML) expect(elements(hostile[kind]), kind).toEqual(elements(snippets[kind]))
  })

  it('lets nothing out of an attribute, an address included', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, query) => {
        const made = snippetsOf({ ...withTexts(text), query: `q=${encodeURIComponent(query)}` })
        for (const kind of HTML) expect(elements(made[kind])).toEqual(elements(snippets[kind]))
      }),
    )
    const root = 'https://example.org/"onload="a/'
    expect(snippetsOf({ ...EMBED, root }).iframe).not.toContain('"onload="')
  })
})

describe('the loader’s', () => {
  it('gives each parameter as an attribute, decoded, and loads one script', () => {
    const text = snippetsOf({ ...EMBED, query: 'q=Karimi%20%22a%22&ui=bare' }).loader
    expect(text).toContain('data-q="Karimi &quot;a&quot;"')
    expect(text).toContain('data-ui="bare"')
    expect(text).toContain('<script async src="https://example.org/panjshir/embed.js"></script>')
  })

  it('keeps its height when asked to', () => {
    expect(snippetsOf(EMBED).loader).toContain('data-resize="yes"')
    expect(snippetsOf({ ...EMBED, fits: false }).loader).toContain('data-resize="no"')
  })
})

it('WordPress gets neither script nor shortcode; without the frame a picture remains', () => {
  const text = snippetsOf(EMBED).wordpress
  expect(text).not.toMatch(/<script|\[[a-z]/)
  const left = text.replace(/<\/?(iframe|noscript)[^>]*>/g, '')
  expect(elements(left)).toEqual(['figure', 'a', 'img', 'figcaption', 'a'])
})

it('AMP resizes only with an overflow child, and no lower than it allows', () => {
  const text = snippetsOf({ ...EMBED, height: 40 }).amp
  expect(text).toMatch(/<amp-iframe [^>]*height="100"[^>]* resizable>\s*<div overflow /)
  expect(text).toMatch(/<amp-img placeholder /)
  expect(snippetsOf({ ...EMBED, fits: false }).amp).not.toMatch(/resizable|overflow/)
})

it('Markdown stays one picture and one link', () => {
  const text = snippetsOf(withTexts(HOSTILE)).markdown
  expect(text.split('\n').filter((line) => line !== '')).toHaveLength(2)
  expect(text).not.toMatch(/[^\\]\]\(javascript:/)
  const odd = snippetsOf({ ...EMBED, root: 'https://example.org/a(b) c/' }).markdown
  expect(odd).toContain('https://example.org/a%28b%29%20c/')
})
