/** What only a selected claim with links, or a comparison, brings onto the map. */
import { lazily } from '../theme/lazily.svelte'

export const lazyThreads = lazily('map', () => import('./Threads.svelte'))
export const lazyThreadKey = lazily('map', () => import('./ThreadKey.svelte'))
export const lazyCompare = lazily('map', () => import('./Compare.svelte'))
export const lazyTip = lazily('map', () => import('./Tip.svelte'))
export const lazyLegend = lazily('map', () => import('./Legend.svelte'))
