/** Reader views, as Firefox's script makes them, keep what a page is about. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import type { WholeClaim } from '../../src/claims/types'
import { ROOT } from '../../tools/shell.mjs'
import { CLAIMS, STORY } from './data'
import { addressOf, shared } from './harness'

const READABILITY = readFileSync(
  join(ROOT, 'node_modules/@mozilla/readability/Readability.js'),
  'utf8',
)

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

interface Article {
  readonly path: string
  /** What the page is about, as the page has it and as its reader view shows it. */
  readonly said: string
  readonly text: string
}

/**
 * The reader views of pages, made as Firefox makes them: of a copy of the document that is not
 * rendered. Pages without scripts are the same there as in a window of their own.
 */
async function articlesOf(
  page: Page,
  paths: readonly string[],
  about: string,
): Promise<readonly Article[]> {
  // A script for Node and for pages: here `module` is not there.
  await page.evaluate(`${READABILITY}; globalThis.Readability = Readability`)
  const found = await page.evaluate(
    async ({ paths, about }) => {
      const { Readability } = globalThis as unknown as {
        Readability: new (page: Document) => { parse(): { textContent: string } | null }
      }
      const fetched = (address: string) =>
        new Promise<Document>((done, fail) => {
          const request = new XMLHttpRequest()
          request.responseType = 'document'
          request.onload = () => {
            if (request.status === 200) done(request.responseXML!)
            else fail(new Error(`${address}: ${request.status}`))
          }
          request.onerror = fail
          request.open('GET', address)
          request.send()
        })
      const articles: Article[] = []
      for (const path of paths) {
        const document = await fetched(path)
        if (document.querySelector('script:not([type="application/ld+json"])'))
          throw new Error(`${path} has a script`)
        const said = document.querySelector(about)?.textContent ?? ''
        if (said.trim() === '') throw new Error(`${path} has no ${about}`)
        const text = new Readability(document).parse()?.textContent ?? ''
        articles.push({ path, said, text })
      }
      return articles
    },
    { paths: paths.map(addressOf), about },
  )
  return found.map(({ path, said, text }) => ({ path, said: plain(said), text: plain(text) }))
}

/** The pages whose reader view has lost what they are about. */
async function lostOf(page: Page, paths: readonly string[], about: string): Promise<string[]> {
  const articles = await articlesOf(page, paths, about)
  expect(articles.length).toBe(paths.length)
  return articles.filter(({ said, text }) => !text.includes(said)).map(({ path }) => path)
}

const FOLDERS = STORY.languages.map((lang) => (lang === 'en' ? '' : `${lang}/`))

describe('a reader view', () => {
  const opened = shared('/sources/')

  it('of the claims’ pages with the shortest and the longest texts keeps what is said', async () => {
    const { page } = opened
    // The pages differ in their texts, by whose length the script finds what a page is about.
    const lengthOf = ({ text }: WholeClaim) => text.en?.length ?? 0
    const byLength = CLAIMS.toSorted((a, b) => lengthOf(a) - lengthOf(b))
    const paths = [...byLength.slice(0, 15), ...byLength.slice(-15)].map(({ id }) => `/c/${id}/`)
    expect(await lostOf(page, paths, '.statement')).toEqual([])
  })

  it.each(FOLDERS)('of each day and step in /%s keeps its date', async (folder) => {
    const { page } = opened
    const days = [1, 2, 3, 4, 5].map((day) => `d/2021-09-0${day}/`)
    const steps = STORY.steps.map((_, i) => `s/${i + 1}/`)
    const paths = [...days, ...steps].map((path) => `/${folder}${path}`)
    expect(await lostOf(page, paths, '.under-title')).toEqual([])
  })
})
