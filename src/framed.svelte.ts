import type { App } from './app.svelte'
import { guest } from './embed/guest'

/**
 * Ties the app, in a frame, to the host's page: the host learns its size and its view, may ask for
 * a view, and gives the address that links to claims lead through. `settle` writes the view into
 * the frame's own address.
 */
export function meetHost(app: App, settle: () => void): void {
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
