/** Reader views, as Firefox's script makes them, keep what a page is about. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { ROOT } from '../../tools/shell.mjs'
import { CLAIMS, STORY } from './data'
import { addressOf, shared } from './harness'

const READABILITY = readFileSync(
  join(ROOT, 'node_modules/@mozilla/readability/Readability.js'),
  'utf8',
)

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The text of a page that its reader view shows. */
async function articleAt(page: Page, path: string): Promise<string> {
  await page.goto(addressOf(path))
  // A script for Node and for pages: here `module` is not there.
  await page.evaluate(`${READABILITY}; globalThis.Readability = Readability`)
  const text = await page.evaluate(() => {
    const { Readability } = globalThis as unknown as {
      Readability: new (page: Document) => { parse(): { textContent: string } | null }
    }
    return new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? ''
  })
  return plain(text)
}

const FOLDERS = STORY.languages.map((lang) => (lang === 'en' ? '' : `${lang}/`))

describe('a reader view', () => {
  const opened = shared('/sources/', { saveData: true })

  it('of a claim’s page keeps what is said', async () => {
    const { page } = opened
    const lost: string[] = []
    for (const { id } of CLAIMS) {
      const text = await articleAt(page, `/c/${id}/`)
      if (!text.includes(plain(await page.locator('.statement').innerText()))) lost.push(id)
    }
    expect(lost).toEqual([])
  })

  it.each(FOLDERS)('of each day and step in /%s keeps its date', async (folder) => {
    const { page } = opened
    const days = [1, 2, 3, 4, 5].map((day) => `d/2021-09-0${String(day)}/`)
    const steps = STORY.steps.map((_, i) => `s/${String(i + 1)}/`)
    const lost: string[] = []
    for (const path of [...days, ...steps]) {
      const text = await articleAt(page, `/${folder}${path}`)
      if (!text.includes(plain(await page.locator('.under-title').innerText()))) lost.push(path)
    }
    expect(lost).toEqual([])
  })
})
