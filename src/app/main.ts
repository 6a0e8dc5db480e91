import 'virtual:theme.css'
import '../theme/tokens.css'
import '../theme/base.css'
import '../theme/sides.css'
import '../theme/marks.css'
import '../theme/operable.css'
import '../theme/scrolling.css'
import '../theme/print.css'
import '../theme/embed.css'
import '../panel/document.css'
import './shell.css'
import { type Component, flushSync, hydrate, mount } from 'svelte'
import { App } from './app.svelte'
import type { Lang } from '../claims/types'
import type { Details, PageData } from './page-data'
import { PageState } from './page-state.svelte'
import { eachPart } from './parts'
import { prefetchFor } from './prefetch'
import { lazily } from '../hydration/lazily.svelte'
import { SERVED_LIST, structureOf } from '../hydration/structure'
import { fetchCatalogue } from '../words/on-request'

/** The language of the document, read before a translator can change it. */
const {
  story,
  lang = 'en',
  structure,
} = document.querySelector<HTMLElement>('script[data-story]')?.dataset ?? {}

// Fetched beside the data: what follows a translator, and the handlers of the address and of links.
const translating = import('./translation')
const wiring = import('./page.svelte')

/** The content of a file of the site. Rejects when it cannot be fetched. */
async function json(file: string): Promise<unknown> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(`${file}: ${response.status}`)
  return response.json()
}

/** The data that the page was made from. Rejects when they cannot be fetched. */
async function pageData(): Promise<PageData> {
  if (!story) throw new Error('The page names no story')
  return (await json(story)) as PageData
}

/** Resolves when the page is parsed: scripts may load before. */
async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return
  await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }))
}

/** Marks whether scripts run on this page: its styles hide controls that would not work. */
const setScriptsRun = (run: 'yes' | 'no') => {
  document.documentElement.dataset.live = run
}

/** In a frame the page's sizes follow from the width alone (see tokens.css); early.js marks it. */
const inFrame = window.parent !== window

/** After so long the next part hydrates in a new task, ms. */
const TASK_LIMIT = 5

/** Resolves in a new task, so that the browser can answer input and draw. */
const nextTask = () => new Promise((done) => setTimeout(done))

/**
 * Hydrates the server's markup of a part if it is `unchanged`; renders the part anew where a proxy or an
 * extension has rewritten the page. Throws with the markup as it was when neither is possible.
 */
function start<Props extends Record<string, unknown>>(
  component: Component<Props>,
  options: { readonly target: Element; readonly props: Props },
  unchanged: boolean,
): void {
  const { target } = options
  try {
    // Svelte would find most of this only halfway.
    if (unchanged) return void hydrate(component, { ...options, recover: false })
  } catch {
    // Svelte has written a warning.
  }
  const served = [...target.childNodes]
  const context = new Map([[SERVED_LIST, target.querySelector('.claims')]])
  target.replaceChildren()
  try {
    mount(component, { ...options, context })
  } catch (error) {
    target.replaceChildren(...served)
    throw error
  }
}

/** Hydrates the parts of the page in short tasks, then follows the address. */
async function startPage(data: PageData, root: Element): Promise<void> {
  const details = lazily('panel', async () => ({ default: (await json(data.details)) as Details }))
  const app = new App(data, lang as Lang, details)
  // The model and its first scene take a task on their own, and so does the check of the markup.
  await nextTask()
  const { flattenTranslation, Translation } = await translating
  flattenTranslation(document.body)
  const translation = new Translation(document.body)
  const unchanged = String(structureOf(root)) === structure
  const page = new PageState()
  const starts: (() => void)[] = []
  eachPart(app, page, { loadGl: () => import('../map/gl/gl') }, (name, component, props) => {
    const target = root.querySelector(`[data-part=${name}]`)
    if (!target) throw new Error(`The page has no part "${name}"`)
    starts.push(() => {
      start(component, { target, props }, unchanged)
    })
  })
  await nextTask()
  let began = performance.now()
  for (const startPart of starts) {
    if (performance.now() - began > TASK_LIMIT) {
      await nextTask()
      began = performance.now()
    }
    flushSync(startPart)
  }
  const main = root.querySelector('main')
  if (main) page.modality.attach(main)
  translation.hydrated()
  const { connect } = await wiring
  const writeAddress = connect(app, inFrame)
  if (!inFrame) return
  // Links out of the frame are set up before the page is marked as live.
  await import('../embed/in-frame.svelte')
    .then(({ connectHost }) => connectHost(app, writeAddress))
    .catch((error: unknown) => console.error(error))
}

/**
 * Not awaited at the module's top: parts that are fetched later import from this script's chunk, and
 * would wait for it as long as it waits for them.
 */
async function begin(): Promise<void> {
  try {
    prefetchFor(location.search)
    const [data, addCatalogue] = await Promise.all([
      pageData(),
      fetchCatalogue(lang as Lang),
      parsed(),
    ])
    addCatalogue(data)
    const target = document.getElementById('app')
    if (target) await startPage(data, target)
    setScriptsRun('yes')
  } catch (error) {
    // The page stays as the server rendered it, which is complete without scripts.
    console.error(error)
    setScriptsRun('no')
  }
}
void begin()
