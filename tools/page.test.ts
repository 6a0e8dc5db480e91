import { expect, it } from 'vitest'

import type { Page } from '../src/site/file.ts'
import { documentOf, pageAt, type PageAssets } from './page.ts'
import { EARLY } from './policy.mjs'

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

const NONE: PageAssets = { main: '', words: '', partStyles: '', styles: '', script: '' }

it('a document has each part in its place', () => {
  const page = pageOf('fa/index.html', {
    lang: 'fa',
    dir: 'rtl',
    head: '<title>T</title>',
    defs: '<svg id="d"></svg>',
    note: '<p>n</p>',
    body: '<main></main>',
    after: '<footer></footer>',
    story: '/assets/story-fa.json',
  })
  const text = documentOf(page, {
    ...NONE,
    main: '/assets/main.js',
    partStyles: '<style>i</style>',
    styles: '<style>j</style>',
  })
  expect(text).toContain('<html lang="fa" dir="rtl">')
  expect(text).toMatch(/<style>i<\/style><title>T<\/title>\s*<style>j<\/style>\s*<\/head>/)
  expect(text).toMatch(
    /<body>\s*<p>n<\/p>\s*<div id="app"><main><\/main><\/div>\s*<svg id="d"><\/svg>\s*<footer><\/footer>\s*<\/body>/,
  )
  expect(text).toContain(
    `<script data-main="/assets/main.js" data-story="/assets/story-fa.json" data-lang="fa" data-structure="-1">${EARLY}</script>`,
  )
})

it('a document names the script with words, and the languages where there are several', () => {
  const page = pageOf('fa/index.html', { lang: 'fa', languages: ['en', 'fa'] })
  expect(documentOf(page, { ...NONE, words: '/assets/fa.js' })).toContain(
    ' data-lang="fa" data-languages="en fa" data-words="/assets/fa.js" ',
  )
  expect(documentOf(pageOf('index.html'), NONE)).not.toMatch(/data-(words|languages)/)
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
