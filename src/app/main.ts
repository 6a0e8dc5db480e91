import '../theme/fonts.css'
import '../theme/tokens.css'
import '../theme/base.css'
import '../theme/marks.css'
import '../theme/operable.css'
import '../theme/print.css'
import '../theme/embed.css'
import '../panel/document.css'
import { flushSync, hydrate } from 'svelte'
import Root from './App.svelte'
import { App } from './app.svelte'
import type { Lang } from '../claims/types'
import type { Details, PageData } from './page-data'
import { lazily } from '../hydration/lazily.svelte'

/** What the page says of itself to scripts; a translator changes the language of the document. */
const { story, lang } = document.querySelector<HTMLElement>('script[data-story]')?.dataset ?? {}

/** What a file of the site holds. Rejects when it cannot be had. */
async function json(file: string): Promise<unknown> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`)
  return response.json()
}

/** The data that the page was made from. Rejects when they cannot be had. */
async function pageData(): Promise<PageData> {
  if (!story) throw new Error('The page names no story')
  return (await json(story)) as PageData
}

/** Scripts may be there before the page is. */
async function written(): Promise<void> {
  if (document.readyState !== 'loading') return
  await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }))
}

/** Whether scripts answer on this page: its styles take away what would look operable and is not. */
const live = (answers: 'yes' | 'no') => {
  document.documentElement.dataset.live = answers
}

/** In a frame the page takes its measures from the width alone (see tokens.css); early.js marks it. */
const inFrame = window.parent !== window

/** Hydrates the server's markup in one task, then follows the address. */
async function start(data: PageData, target: Element): Promise<void> {
  // Fetched while the page hydrates: what follows links, the history and the address.
  const wiring = import('./page.svelte')
  const details = lazily('panel', async () => ({ default: (await json(data.details)) as Details }))
  const app = new App(data, (lang ?? 'en') as Lang, '', details)
  const { flattenTranslation, Translation } = await import('./translation')
  flattenTranslation(document.body)
  const translation = new Translation(document.body)
  hydrate(Root, { target, props: { app, loadGl: () => import('../map/gl/gl') } })
  flushSync()
  translation.hydrated()
  const { connect } = await wiring
  const settle = connect(app, inFrame)
  if (!inFrame) return
  // Links know their way out of the frame before the page says that it is alive.
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
    const [data] = await Promise.all([pageData(), written()])
    const target = document.getElementById('app')
    if (target) await start(data, target)
    live('yes')
  } catch (error) {
    // The page stays as the server wrote it, which is whole and true without scripts.
    console.error(error)
    live('no')
  }
}
void begin()
