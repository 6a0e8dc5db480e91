import '../theme/fonts.css'
import 'virtual:colours.css'
import '../theme/tokens.css'
import '../theme/base.css'
import '../theme/sides.css'
import '../theme/marks.css'
import '../theme/operable.css'
import '../theme/scrolling.css'
import '../theme/print.css'
import '../theme/embed.css'
import '../panel/document.css'
import { type ComponentProps, flushSync, hydrate, mount } from 'svelte'
import Root from './App.svelte'
import { App } from './app.svelte'
import type { Lang } from '../claims/types'
import type { Details, PageData } from './page-data'
import { lazily } from '../hydration/lazily.svelte'
import { SERVED_LIST, structureOf } from '../hydration/structure'
import { fetchCatalogue } from '../words/on-request'

/** The language of the document, read before a translator can change it. */
const {
  story,
  lang = 'en',
  structure,
} = document.querySelector<HTMLElement>('script[data-story]')?.dataset ?? {}

/** The content of a file of the site. Rejects when it cannot be fetched. */
async function json(file: string): Promise<unknown> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`)
  return response.json()
}

/** The data that the page was made from. Rejects when they cannot be fetched. */
async function pageData(): Promise<PageData> {
  if (!story) throw new Error('The page names no story')
  return (await json(story)) as PageData
}

/** Scripts may load before the page is parsed. */
async function written(): Promise<void> {
  if (document.readyState !== 'loading') return
  await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }))
}

/** Marks whether scripts run on this page: its styles hide controls that would not work. */
const live = (answers: 'yes' | 'no') => {
  document.documentElement.dataset.live = answers
}

/** In a frame the page's sizes follow from the width alone (see tokens.css); early.js marks it. */
const inFrame = window.parent !== window

/**
 * Hydrates the server's markup; renders it anew where a proxy or an extension has rewritten it. Throws
 * with the markup as it was when neither is possible.
 */
function render(target: Element, props: ComponentProps<typeof Root>): void {
  try {
    // Svelte would find most of this only halfway.
    if (String(structureOf(target)) === structure)
      return void hydrate(Root, { target, props, recover: false })
  } catch {
    // Svelte has written a warning.
  }
  const served = [...target.childNodes]
  const languages = target.querySelector('.page-languages')
  const context = new Map([[SERVED_LIST, target.querySelector('.claims')]])
  target.replaceChildren()
  try {
    mount(Root, { target, props: { ...props, pageLanguages: '' }, context })
    if (languages) target.querySelector('main > header')?.append(languages)
  } catch (error) {
    target.replaceChildren(...served)
    throw error
  }
}

/** Hydrates the server's markup in one task, then follows the address. */
async function start(data: PageData, target: Element): Promise<void> {
  // Fetched while the page hydrates: handlers of links, the history and the address.
  const wiring = import('./page.svelte')
  const details = lazily('panel', async () => ({ default: (await json(data.details)) as Details }))
  const app = new App(data, lang as Lang, details)
  const { flattenTranslation, Translation } = await import('./translation')
  flattenTranslation(document.body)
  const translation = new Translation(document.body)
  render(target, { app, loadGl: () => import('../map/gl/gl') })
  flushSync()
  translation.hydrated()
  const { connect } = await wiring
  const settle = connect(app, inFrame)
  if (!inFrame) return
  // Links out of the frame are set up before the page is marked as live.
  await import('../embed/in-frame.svelte')
    .then(({ meetHost }) => meetHost(app, settle))
    .catch((error: unknown) => console.error(error))
}

/**
 * Not awaited at the module's top: parts that are fetched later import from this script's chunk, and
 * would wait for it as long as it waits for them.
 */
async function begin(): Promise<void> {
  try {
    const [data, addCatalogue] = await Promise.all([
      pageData(),
      fetchCatalogue(lang as Lang),
      written(),
    ])
    addCatalogue(data)
    const target = document.getElementById('app')
    if (target) await start(data, target)
    live('yes')
  } catch (error) {
    // The page stays as the server rendered it, which is complete without scripts.
    console.error(error)
    live('no')
  }
}
void begin()
