import './in-frame.css'
import { embedChild } from './child'

/** A selection so long after a press, ms, is not its result. */
const REACTION = 1000

/** The parts of the app that a host's page reads and sets. */
interface EmbeddedApp {
  /** Beginning of an address of the host's page that an encoded query completes; null: no host. */
  host: string | null
  readonly view: { readonly claim: string | null }
  /** The query, without `?`, of the present view. */
  query(): string
  /** Shows the view of a query. */
  take(query: string): void
}

/**
 * Connects the app in a frame to the host's page: sends it size and view, lets it set the view, and
 * builds links to claims with its address. `writeAddress` writes the view into the frame's own address.
 */
export function connectHost(app: EmbeddedApp, writeAddress: () => void): void {
  const { sendView, follow } = embedChild({
    show(query) {
      app.take(query)
      writeAddress()
    },
    hostedAt: (link) => (app.host = link),
  })
  addEventListener('click', (event) => openInNewTab(event, follow))
  /** Time of the reader's last press, as of `performance.now`. */
  let pressed = -Infinity
  addEventListener(
    'click',
    (event) => {
      pressed = event.timeStamp
      notePressed(event)
    },
    true,
  )
  $effect.root(() => {
    $effect(() => {
      sendView(app.query())
    })
    $effect(() => {
      if (app.view.claim !== null && performance.now() - pressed < REACTION)
        requestAnimationFrame(showCard)
    })
  })
}

/** In a frame as high as its content only the host's page scrolls, which the frame cannot itself. */
function showCard(): void {
  const { scrollHeight, clientHeight } = document.documentElement
  if (scrollHeight > clientHeight) return
  document.querySelector('article[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
}

/**
 * A link that leaves the page opens in a new tab: many sites refuse to be shown in a frame, and
 * another page of this site would not send the host its height.
 */
function openInNewTab(event: MouseEvent, follow: (href: string) => boolean): void {
  const { target, defaultPrevented } = event
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  if (!link || defaultPrevented || link.hasAttribute('download')) return
  if (link.getAttribute('href')?.startsWith('#')) return
  if (follow(link.href)) event.preventDefault()
  if (link.target !== '') return
  link.target = '_blank'
  link.rel = 'noopener'
}

/** Where in the frame the reader pressed, for dialogs (in-frame.css): a key presses what has focus. */
function notePressed({ target, clientY }: MouseEvent): void {
  const top = target instanceof Element ? target.getBoundingClientRect().top : 0
  document.documentElement.style.setProperty('--pressed-at', `${clientY || top}px`)
}
