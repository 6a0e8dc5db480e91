import { tick } from 'svelte'
import type { App, Trace } from './app.svelte'
import { type Appearance, appearanceOf } from '../view/appearance'
import { cardId, wantsNewTab } from '../panel/context'

/**
 * How long, in ms, the view must be unchanged before it is written into the address: browsers limit
 * the rate of writes, and each takes longer than a step of the slider.
 */
const REST = 250

/**
 * Connects the app to the page's address, root element, links and keys. The page was rendered for
 * the opening view. Returns a function that writes the present view into the address.
 */
export function connect(app: App, inFrame: boolean): () => void {
  const writeAddress = connectAddress(app, inFrame)
  $effect.root(() => {
    $effect(() => void applyAppearance(appearanceOf(app.view), app.view.step))
  })
  document.addEventListener('click', (event) => void follow(app, event))
  const { languages } = app.storyContext.model.story
  if (languages.length > 1)
    void import('./languages').then(({ connectLanguages }) => {
      connectLanguages(
        languages,
        app.language.lang,
        writeAddress,
        !inFrame && app.view.ui === 'full',
      )
    })
  return writeAddress
}

/**
 * Shows the view of the address, and writes later views into it. In a frame the parameters of the
 * host stay in the address, and the history is the host's. Returns a function that writes the
 * present view at once.
 */
function connectAddress(app: App, inFrame: boolean): () => void {
  const query = () => location.search.slice(1)
  const isForeign = (part: string) =>
    inFrame &&
    part !== '' &&
    !part.startsWith('lang=') && // this page's own language, or one that the site lacks
    !(part.replace(/^(amp;)+|=.*/g, '').toLowerCase() in app.view)
  const foreign = query().split('&').filter(isForeign)
  const whole = (text: string) => [text, ...foreign].filter(Boolean).join('&')
  if (query() !== '') app.restore(query())
  const named = claimOf(location.hash)
  if (named !== undefined && app.view.claim === null) app.select(named)
  let timer = 0
  let waiting: string | null = null
  const write = (text: string, trace: Trace) => {
    const search = whole(text) && `?${whole(text)}`
    const way = trace === 'push' && !inFrame ? 'pushState' : 'replaceState'
    try {
      history[way](null, '', location.pathname + search + location.hash)
    } catch {
      // An opaque or sandboxed frame may refuse; the page works without an address.
    }
  }
  const flush = () => {
    clearTimeout(timer)
    if (waiting !== null) write(waiting, 'replace')
    waiting = null
  }
  app.attach((text, trace) => {
    if (trace === 'push') {
      flush()
      write(text, trace)
    } else {
      waiting = text
      clearTimeout(timer)
      timer = window.setTimeout(flush, REST)
    }
  })
  // Normalises the URL: drops defaults and invalid values.
  const writeAddress = () => {
    waiting = null
    if (query() !== whole(app.query())) write(app.query(), 'replace')
  }
  writeAddress()
  addEventListener('popstate', () => {
    waiting = null
    app.restore(query())
  })
  addEventListener('pagehide', flush)
  return writeAddress
}

/** The claim whose row a fragment of this page names. */
const claimOf = (href: string): string | undefined => /^#claim-(.+)$/.exec(href)?.[1]

let themed = false

/** Marks the root element, applies a publisher's theme, if any, then shows the page. */
async function applyAppearance(appearance: Appearance, step: number | null): Promise<void> {
  const { theme, ui, ...tokens } = appearance
  const { dataset } = document.documentElement
  if (theme === 'auto') delete dataset.theme
  else dataset.theme = theme
  if (step === null) delete dataset.step
  else dataset.step = String(step)
  if (ui === 'full') delete dataset.ui
  else dataset.ui = ui
  themed ||= Object.values(tokens).some((value) => value !== null)
  if (themed) (await import('../theme/apply-theme')).applyTheme(tokens)
  if (ui === 'full') delete dataset.pending
}

/**
 * Buttons for data and citations load their own script. Links in the document under the map, which is
 * not hydrated, select a claim or open a step without leaving the page.
 */
async function follow(app: App, event: MouseEvent): Promise<void> {
  const target = event.target instanceof Element ? event.target : null
  const button = target?.closest<HTMLElement>('[data-action]')
  if (button) {
    // What cannot be fetched is in the document, too.
    import('./data-dialog').then(
      ({ handleDataAction }) => handleDataAction(app, button),
      () => (location.hash = 'data'),
    )
    return
  }
  const link = target?.closest<HTMLElement>('.document a')
  const { step } = link?.dataset ?? {}
  const claim = claimOf(link?.getAttribute('href') ?? '')
  if (wantsNewTab(event) || (claim === undefined && step === undefined)) return
  event.preventDefault()
  if (claim !== undefined) app.select(claim)
  else app.read(Number(step))
  await tick()
  // The step's text may not be rendered yet: then the part that will contain it.
  const goal =
    claim === undefined
      ? (document.getElementById('step-title') ?? document.getElementById('claims'))
      : document.getElementById(cardId(claim))
  goal?.scrollIntoView({ block: 'nearest' })
  const focus = claim === undefined ? goal : goal?.querySelector<HTMLElement>('summary')
  focus?.focus({ preventScroll: true })
}
