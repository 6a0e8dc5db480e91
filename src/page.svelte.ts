import { tick } from 'svelte'
import type { App, Trace } from './app.svelte'
import { type Look, lookOf, OWN_LOOK } from './claims/look'
import { cardId, wantsNewTab } from './panel/desk'

/** Addresses are rewritten at most this often; browsers refuse floods. */
const PAUSE = 250

/** Ties the app to the page's address and keys. The page was rendered for the opening view. */
export function connect(app: App): void {
  const query = () => location.search.slice(1)
  if (query() !== '') app.restore(query())
  let timer = 0
  let waiting: string | null = null
  const url = (text: string) =>
    `${location.pathname}${text === '' ? '' : `?${text}`}${location.hash}`
  const write = (text: string, trace: Trace) => {
    // An opaque or sandboxed frame may refuse; the page works on without an address.
    try {
      if (trace === 'push') history.pushState(null, '', url(text))
      else history.replaceState(null, '', url(text))
    } catch {
      return
    }
  }
  const flush = () => {
    clearTimeout(timer)
    timer = 0
    if (waiting !== null) write(waiting, 'replace')
    waiting = null
  }
  app.attach({
    write(text, trace) {
      if (trace === 'push') {
        flush()
        write(text, trace)
      } else {
        waiting = text
        timer ||= window.setTimeout(flush, PAUSE)
      }
    },
  })
  $effect.root(() => {
    $effect(() => {
      const { theme, ui } = app.view
      const { dataset } = document.documentElement
      if (theme === 'auto') delete dataset.theme
      else dataset.theme = theme
      if (ui === 'full') delete dataset.ui
      else dataset.ui = ui
      void dress(app.view)
    })
  })
  document.addEventListener('click', (event) => void follow(app, event))
  // What the address says in too many words, or wrongly, it says no longer.
  if (query() !== app.query()) write(app.query(), 'replace')
  addEventListener('popstate', () => {
    waiting = null
    app.restore(query())
  })
  addEventListener('pagehide', flush)
}

let dressed = false

/** Puts on what a publisher asks for, if anything; the page is shown once it wears it. */
async function dress(look: Look): Promise<void> {
  const plain = { ...OWN_LOOK, theme: look.theme, ui: look.ui }
  dressed ||= JSON.stringify(lookOf(look)) !== JSON.stringify(lookOf(plain))
  if (dressed) (await import('./theme/dress')).dress(look)
  if (look.ui === 'full') delete document.documentElement.dataset.pending
}

/**
 * Links in the document under the map, which the server alone has written: a claim's is selected
 * and shown, a step's is read, without leaving the page.
 */
async function follow(app: App, event: MouseEvent): Promise<void> {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLElement>('.document a') : null
  const { claim, step } = link?.dataset ?? {}
  if (wantsNewTab(event) || (claim === undefined && step === undefined)) return
  event.preventDefault()
  if (claim !== undefined) app.select(claim)
  else app.read(Number(step))
  await tick()
  const goal = document.getElementById(claim === undefined ? 'step-title' : cardId(claim))
  goal?.scrollIntoView({ block: 'nearest' })
  const focus = claim === undefined ? goal : goal?.querySelector<HTMLElement>('summary')
  focus?.focus({ preventScroll: true })
}
