import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import type { Page } from '../src/site/file.ts'
import { fill, pageAt } from './page.ts'
import { EARLY } from './policy.mjs'

const template = readFileSync('index.html', 'utf8')

function pageOf(path: string, html: Partial<Page['html']> = {}): Page {
  const empty = {
    lang: 'en',
    dir: 'ltr',
    languages: ['en'],
    head: '',
    defs: '',
    note: '',
    body: '',
    after: '',
    story: '/assets/story.json',
  } as const
  return { path, html: { ...empty, ...html } }
}

it('fill puts each part where its marker stands', () => {
  const page = pageOf('fa/index.html', {
    lang: 'fa',
    dir: 'rtl',
    head: '<title>T</title>',
    defs: '<svg id="d"></svg>',
    note: '<p>n</p>',
    body: '<main></main>',
    story: '/assets/story-fa.json',
  })
  const text = fill(template, page, '/assets/main.js')
  expect(text).toContain('<html lang="fa" dir="rtl">')
  expect(text).toMatch(/<title>T<\/title>\s*<\/head>/)
  expect(text).toMatch(
    /<body>\s*<p>n<\/p>\s*<div id="app"><main><\/main><\/div>\s*<svg id="d"><\/svg>/,
  )
  expect(text).toContain(
    `<script data-main="/assets/main.js" data-story="/assets/story-fa.json" data-lang="fa" data-structure="-1">${EARLY}</script>`,
  )
})

it('fill keeps dollar signs and markers in texts as they are', () => {
  const text = fill(template, pageOf('index.html', { body: "$& $1 $'", after: '<!--app-->$&' }))
  expect(text).toContain('<div id="app">$& $1 $\'</div>')
  expect(text).toContain('<!--app-->$&')
})

it('fill refuses a template without a marker', () => {
  expect(() => fill(template.replace('<!--defs-->', ''), pageOf('index.html'))).toThrow(
    'found 0 of <!--defs-->, expected 1',
  )
})

it.each([
  ['/', 'index.html'],
  ['/?t=2021-09-03T12:00', 'index.html'],
  ['/index.html', 'index.html'],
  ['/fa/', 'fa/index.html'],
  ['/fa', 'fa/index.html'],
  ['/fa/index.html#x', 'fa/index.html'],
  ['/de/', undefined],
])('pageAt %s', (url, path) => {
  const pages = [pageOf('index.html'), pageOf('fa/index.html')]
  expect(pageAt(pages, url)?.path).toBe(path)
})
