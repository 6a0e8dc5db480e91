import type { App } from './app.svelte'
import { guest } from './embed/guest'

/**
 * Ties the app, in a frame, to the host's page: the host learns its size and its view, may ask for
 * a view, and gives the address that links to claims lead through. `settle` writes the view into
 * the frame's own address.
 */
export function meetHost(app: App, settle: () => void): void {
  addEventListener('click', leave)
  const tell = guest({
    show(query) {
      app.take(query)
      settle()
    },
    hostedAt: (link) => (app.host = link),
  })
  $effect.root(() => {
    $effect(() => {
      tell(app.query())
    })
  })
}

/**
 * A link that would lead away opens in a new tab: many sites refuse to be in a frame, and another
 * page of ours would not tell the host its height.
 */
function leave({ target, defaultPrevented }: MouseEvent): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  if (!link || defaultPrevented || link.target !== '' || link.hasAttribute('download')) return
  if (link.getAttribute('href')?.startsWith('#')) return
  link.target = '_blank'
  link.rel = 'noopener'
}
