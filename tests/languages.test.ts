/** The site in three languages: every file in each, and no English left where there are words. */
import { describe, expect, it } from 'vitest'
import { preferredOf } from '../src/app/languages'
import type { Story } from '../src/claims/types'
import { filesOf } from '../src/site/files'
import { headOf } from '../src/site/head'
import { mapMeta } from '../src/site/page-meta'
import { oembeds } from '../src/site/oembed'
import { siteOf } from '../src/site/site'
import { addCatalogues } from '../src/words/catalogues'
import { LANGUAGE_NAMES } from '../src/words/languages'
import { DATA, GEOGRAPHY } from './story'

const HOME = 'https://example.org/panjshir/'
const story: Story = { ...DATA.story, languages: ['en', 'fa', 'ps'] }
const data = { ...DATA, story }
addCatalogues(data)
const site = siteOf(data, GEOGRAPHY, { base: '/panjshir/', home: HOME })
const files = filesOf(site).filter(({ path }) => !path.startsWith('img/'))
const pages = files.filter(({ path }) => path.endsWith('index.html'))
const TRANSLATED = ['fa', 'ps'] as const
const below = (folder: string, all = files) =>
  all.filter(({ path }) => path.startsWith(folder)).map(({ path }) => path.slice(folder.length))
const textOf = (file: (typeof files)[number]) => file.content() as string

describe('the languages of the site', () => {
  it('have the same pages and files', () => {
    const english = files
      .map(({ path }) => path)
      .filter((path) => !/^(fa|ps|data|assets)\/|robots|sitemap/.test(path))
    expect(english.length).toBeGreaterThan(250)
    for (const lang of TRANSLATED) expect(below(`${lang}/`).sort()).toEqual([...english].sort())
  })

  it('are named in each other’s heads, in every one alike', () => {
    const alternates = site.locales.map((locale) =>
      [
        ...headOf(site, locale, mapMeta(site, locale)).matchAll(
          /<link rel="alternate" hreflang[^>]*>/g,
        ),
      ]
        .map(([tag]) => tag)
        .join(''),
    )
    expect(new Set(alternates).size).toBe(1)
    for (const [lang, path] of [
      ['en', ''],
      ['fa', 'fa/'],
      ['ps', 'ps/'],
      ['x-default', ''],
    ])
      expect(alternates[0]).toContain(`hreflang="${lang ?? ''}" href="${HOME}${path ?? ''}"`)
  })
})

describe.each(TRANSLATED)('every page in %s', (lang) => {
  const own = pages.filter(({ path }) => path.startsWith(`${lang}/`))

  it('says its language and direction, and leads to the same page in the others', () => {
    for (const file of own) {
      const text = textOf(file)
      expect(text, file.path).toContain(`<html lang="${lang}" dir="rtl">`)
      const path = file.path.replace(/^(fa|ps)\/|index\.html$/g, '')
      for (const other of story.languages) {
        const folder = other === 'en' ? '' : `${other}/`
        expect(text, file.path).toContain(`href="/panjshir/${folder}${path}" lang="${other}"`)
        expect(text, file.path).toContain(`>${LANGUAGE_NAMES[other]}</a>`)
      }
    }
  })

  it('has no English but names, isolated or marked as such', () => {
    const left = own.flatMap((file) => {
      const [, body = ''] = /<body[^>]*>([^]*)<\/body>/.exec(textOf(file)) ?? []
      const text = body
        .replace(/<(svg|style|script)\b[^]*?<\/\1>/g, '')
        .replace(/<(\w+)[^>]* lang="(?!fa|ps)[^"]*"[^]*?<\/\1>/g, '')
        .replace(/<bdi\b[^]*?<\/bdi>/g, '')
        .replace(/<cite\b[^]*?<\/cite>/g, '')
        .replace(/<[^>]*>/g, '\n')
        .replace(/\u2068[^\u2069]*\u2069/g, '')
        .replace(/https?:\S+/g, '')
      return [...text.matchAll(/[A-Za-z][A-Za-z’'-]*( [A-Za-z’'-]+)*/g)].map(([words]) => words)
    })
    // Names of publishers, services and licences stand in the sentences of the data.
    expect(
      [...new Set(left)].filter((words) => /\b(the|of|and|said|is|are|not|with|by)\b/.test(words)),
    ).toEqual([])
  })
})

it('between words in Arabic script stand the commas and question marks of the script', () => {
  const own = files.filter(({ path }) => /^(fa|ps)\//.test(path))
  expect(own.length).toBeGreaterThan(500)
  const heads = site.locales.map((locale) => headOf(site, locale, mapMeta(site, locale)))
  const texts = [...own.map(textOf), ...heads]
  const found = texts.flatMap((text) => text.match(/\p{sc=Arabic}+[,;?][^"].{0,20}/gu) ?? [])
  expect(found.slice(0, 5)).toEqual([])
})

it('after a preposition stand Gregorian months alone: those of the Afghan calendar have an oblique', () => {
  const after =
    /(?:^|[ (])(?:د|له|تر|په|پر|شاوخوا) (?:\S+ )?[۰-۹]+ (?:وری|غویی|غبرګولی|زمری|وږی|تله|مرغومی|سلواغه)(?!\p{L})/u
  const texts = below('ps/').flatMap((path) => {
    const file = pages.find((page) => page.path === `ps/${path}`)
    // A label and its value are elements of their own: «په اړه» and then a date.
    return file ? textOf(file).split(/<[^>]*>/) : []
  })
  expect(texts.length).toBeGreaterThan(1000)
  expect(texts.filter((text) => after.test(text)).slice(0, 5)).toEqual([])
})

it('an answer of oEmbed is in the language of its page', () => {
  const answers = oembeds(site).filter(({ path }) => path.startsWith('fa/'))
  for (const { path, content } of answers) {
    const { html, title } = JSON.parse(content() as string) as { html: string; title: string }
    expect(title, path).toMatch(/\p{sc=Arabic}/u)
    expect(html, path).toContain('lang="fa" dir="rtl"')
    expect(html, path).toContain(`src="${HOME}fa/?`)
  }
})

describe('preferredOf', () => {
  const has = ['en', 'fa', 'ps'] as const
  it('is the first of a reader’s languages that the site has; Dari has two codes', () => {
    expect(preferredOf(['prs-AF', 'en'], has)).toBe('fa')
    expect(preferredOf(['fa-IR', 'en'], has)).toBe('fa')
    expect(preferredOf(['de', 'ps', 'en'], has)).toBe('ps')
    expect(preferredOf(['en-GB', 'fa'], has)).toBe('en')
    expect(preferredOf(['de'], has)).toBeUndefined()
    expect(preferredOf(['fa'], ['en'])).toBeUndefined()
  })
})
