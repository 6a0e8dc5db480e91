/**
 * What Chromium tells a screen reader, in each language: names of controls, landmarks and headings,
 * and texts of the page's own language.
 */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { STORY } from './data'
import { open, shared, visit } from './harness'
import { soon, turnTo } from './reader'

interface Node {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role: string
  readonly name: string
  /** Said after the name. */
  readonly description: string
  readonly level: number
}

/** The tree in reading order, without what is ignored. */
async function treeOf(page: Page): Promise<readonly Node[]> {
  const client = await page.context().newCDPSession(page)
  const { nodes } = await client.send('Accessibility.getFullAXTree')
  await client.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const found: Node[] = []
  const walk = (id: string) => {
    const node = byId.get(id)
    if (!node) return
    const { nodeId, ignored } = node
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value as unknown
    if (!ignored)
      found.push({
        nodeId,
        ignored,
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        description: String(node.description?.value ?? ''),
        level: Number(level ?? 0),
      })
    node.childIds?.forEach(walk)
  }
  walk(nodes[0]!.nodeId)
  return found
}

const CONTROLS = ['button', 'link', 'radio', 'checkbox', 'slider', 'combobox', 'searchbox']
const NAMED = [...CONTROLS, 'DisclosureTriangle', 'heading', 'region', 'dialog', 'image', 'img']
const LANDMARKS = ['banner', 'main', 'navigation', 'region', 'complementary', 'contentinfo']

/** A part left out of a list, a space before a sign, or the word for nothing. */
const BROKEN = /^[\s,،:·]|[,،:·]\s*[,،·]|[,،:·]\s*$|\s[,،:؛](?!\S)|undefined|null|NaN|\[object/u
const squeezed = (text: string) => text.replace(/\s+/g, '')
const words = (text: string) => text.trim().split(/\s+/).length

function faultsOf(nodes: readonly Node[], texts: readonly string[]): string[] {
  const told = ({ role, name }: Node) => `${role} "${name}"`
  const names = nodes.filter(({ role }) => NAMED.includes(role))
  const nameless = names.filter(({ name }) => name.trim() === '')
  // A number says nothing in a list of links; a name said again as the description is read twice.
  const bare = names.filter(({ role, name }) => role === 'link' && /^[\p{N}\s]+$/u.test(name))
  const again = names.filter(({ name, description }) => name !== '' && name === description)
  const broken = nodes.filter(
    ({ role, name }) => (role === 'cell' || NAMED.includes(role)) && BROKEN.test(name),
  )
  const landmarks = nodes.filter(({ role }) => LANDMARKS.includes(role)).map(told)
  const twins = landmarks.filter((one, i) => landmarks.indexOf(one) !== i)
  const headings = nodes.filter(({ role }) => role === 'heading')
  const skips = headings.filter(({ level }, i) => i > 0 && level > headings[i - 1]!.level + 1)
  // A space between two elements that is lost in the name, though it is seen.
  const seen = new Map(texts.map((text) => [squeezed(text), words(text)]))
  const joined = names.filter(({ name }) => words(name) < (seen.get(squeezed(name)) ?? 0))
  // Two cells of a table may say the same.
  const lines = nodes.filter(({ role }) => role === 'StaticText' || role === 'cell')
  const twice = lines.filter(
    ({ role, name }, i) =>
      role === 'StaticText' &&
      /\p{L}{3}/u.test(name) &&
      lines[i - 1]?.role === role &&
      name.trim() === lines[i - 1]?.name.trim(),
  )
  return [
    ...nameless.map((node) => `without a name: ${node.role}`),
    ...bare.map((node) => `a number for a name: ${told(node)}`),
    ...again.map((node) => `read twice: ${told(node)}`),
    ...broken.map((node) => `broken name: ${told(node)}`),
    ...twins.map((one) => `two landmarks: ${one}`),
    ...skips.map((node) => `level skipped: ${told(node)}`),
    ...joined.map((node) => `words joined: ${told(node)}`),
    ...twice.map((node) => `twice in a row: ${node.name}`),
  ]
}

/** Texts of headings, links and buttons as they are seen. */
const textsOf = (page: Page): Promise<string[]> =>
  page
    .locator('h1, h2, h3, h4, a, summary, button')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText))

/** Latin letters and digits in a page of another script that are not marked as of another language. */
function foreign(page: Page, lang: string): Promise<string[]> {
  return page.evaluate((own) => {
    // File names, addresses, code, what a reader has typed, and the dialects of keys.
    const NOT_PROSE = 'script, style, noscript, pre, code, kbd, [translate=no], a[download], .chip'
    const found = new Set<string>()
    const check = (element: Element, what: string, text: string) => {
      if (element.closest(NOT_PROSE) || element.closest('[lang]')?.getAttribute('lang') !== own)
        return
      // Names and numbers of another script inside a sentence are isolated.
      const rest = text.replace(/\u2068[^\u2069]*\u2069/g, '')
      // An abbreviation is said as its letters.
      if (/[a-z]{2}|\d/.test(rest)) found.add(`${what}: ${text.trim().slice(0, 80)}`)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!
      if (!element.closest('[aria-hidden=true]')) check(element, 'text', node.textContent ?? '')
    }
    for (const name of ['aria-label', 'aria-valuetext', 'alt', 'title', 'placeholder'])
      for (const element of document.querySelectorAll(`[${name}]`))
        // A colour is written as its code.
        if (!element.matches('.chip, [placeholder^="#"]'))
          check(element, name, element.getAttribute(name) ?? '')
    return [...found]
  }, lang)
}

const VIEWS = [
  '',
  '?claim=taliban-paryan-taken',
  '?place=anabah&t=2021-09-05T23:00',
  '?lens=compare&t=2021-09-05T23:00',
  '?lens=taliban',
  '?step=3',
  '?dates=1',
  '?q=zzzz',
  '?ui=compact',
]

describe.each(STORY.languages)('the accessibility tree in %s', (lang) => {
  const folder = lang === 'en' ? '' : `${lang}/`
  // Without the flag, Chromium leaves out what is not laid out yet; with a screen reader it does not.
  const opened = shared(`/${folder}`, {
    width: 1280,
    height: 720,
    args: ['--force-renderer-accessibility'],
  })

  it.each(VIEWS)('has names and an order in the view %s', async (query) => {
    const { page } = opened
    // A small view is another page; the others are views of one that is open.
    if (query.startsWith('?ui')) await visit(page, `/${folder}${query}`)
    else await turnTo(page, query)
    if (query.startsWith('?lens=compare')) await page.locator('#compare-title').waitFor()
    if (query.startsWith('?dates')) await page.locator('.lanes').waitFor()
    if (query.startsWith('?q')) await page.locator('.panel .chip').first().waitFor()
    if (query.startsWith('?place')) await page.locator('.ledger').waitFor()
    if (query.startsWith('?claim')) await page.locator('.link-overlay path').first().waitFor()
    if (query.startsWith('?ui')) await page.locator('.credits').waitFor()
    if (query.startsWith('?step')) await page.locator('section[aria-label] h2').first().waitFor()
    const nodes = await treeOf(page)
    expect(nodes.length).toBeGreaterThan(60)
    expect(faultsOf(nodes, await textsOf(page))).toEqual([])
    expect(nodes.filter(({ role, level }) => role === 'heading' && level === 1)).toHaveLength(1)
    if (lang !== 'en') expect(await foreign(page, lang)).toEqual([])
  })

  it.each([
    ['of all signs', '.key button'],
    ['of data and citation', '.foot .data-action'],
    ['for embeds', '.under button[aria-haspopup=dialog]'],
  ])('has names and an order in the dialog %s', async (_, button) => {
    const { page } = opened
    await visit(page, `/${folder}`)
    await page.locator(button).first().click()
    await page.getByRole('dialog').waitFor()
    const nodes = await treeOf(page)
    expect(nodes.some(({ role }) => role === 'dialog')).toBe(true)
    expect(faultsOf(nodes, await textsOf(page))).toEqual([])
    if (lang !== 'en') expect(await foreign(page, lang)).toEqual([])
  })
})

it('beside the counts of a search stands no sentence about other claims', async () => {
  const { page } = await open('/?q=nobody+said+this')
  await soon(() => page.locator('[data-count=made] b').innerText()).toBe('0')
  expect(await page.locator('#claims .reason').innerText()).toBe('')
})
