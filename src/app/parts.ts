import type { Component } from 'svelte'
import type { App } from './app.svelte'
import CaptionAndLens from './CaptionAndLens.svelte'
import Overlay from './Overlay.svelte'
import PageHeader from './PageHeader.svelte'
import type { PageState } from './page-state.svelte'
import TimelineSlot from './TimelineSlot.svelte'
import UnderMap from './UnderMap.svelte'
import CountRow from '../map/CountRow.svelte'
import type { GlModule } from '../map/gl/gl'
import KeyLine from '../map/KeyLine.svelte'
import MapRegion from '../map/MapRegion.svelte'
import type { ListContext, LinkTo } from '../panel/context'
import Panel from '../panel/Panel.svelte'
import type { Scene } from '../scene/scene'

/** Names of the parts, which their elements in Shell.svelte have as `data-part`. */
export type PartName =
  'header' | 'key' | 'about' | 'map' | 'counts' | 'timeline' | 'panel' | 'under' | 'overlay'

/** What parts are given in a browser alone, or on the server alone. */
interface PartOptions {
  /** Loads the WebGL map in a browser. */
  loadGl?: () => Promise<GlModule>
  /** Renders the list of claims on the server. */
  renderList?: (context: ListContext, scene: Scene) => string
}

/** Called with a part's component and its properties; those that change are getters. */
type Use = <Props extends Record<string, unknown>>(
  name: PartName,
  component: Component<Props>,
  props: Props,
) => void

/**
 * Calls `use` for each part of the page, in the order in which they hydrate: what answers a reader first
 * comes first. Server and browser must give a part the same properties.
 */
export function eachPart(app: App, page: PageState, options: PartOptions, use: Use): void {
  const { storyContext, scene, language, opening } = app
  const { model, parties } = storyContext
  const views = { storyContext, scene, language, intents: app }
  const linkTo: LinkTo = (change) => `?${app.query(change)}`
  use('key', KeyLine, {
    model,
    language,
    parties,
    get clock() {
      return app.view.clock
    },
    onsigns: () => (page.signs = true),
  })
  use('about', CaptionAndLens, { app })
  use('timeline', TimelineSlot, { app, page })
  use('map', MapRegion, {
    ...views,
    get loadGl() {
      return app.view.ui === 'bare' ? undefined : options.loadGl
    },
  })
  use('counts', CountRow, views)
  use('header', PageHeader, { app })
  use('panel', Panel, {
    ...views,
    opening,
    linkTo,
    address: (href: string) => app.address(href),
    whole: () => app.whole,
    get focusSelected() {
      return page.modality.keyboard
    },
    get printing() {
      return page.printing
    },
    renderList: options.renderList,
  })
  use('under', UnderMap, { app, page, linkTo })
  use('overlay', Overlay, { app, page })
}
