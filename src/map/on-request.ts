/** What only a reader's doings bring onto the map. */
import { lazily } from '../theme/lazily.svelte'

export const lazyThreads = lazily('map', () => import('./Threads.svelte'))
export const lazyThreadKey = lazily('map', () => import('./ThreadKey.svelte'))
export const lazyCompare = lazily('map', () => import('./Compare.svelte'))
export const lazyTip = lazily('map', () => import('./Tip.svelte'))
export const lazyLegend = lazily('map', () => import('./Legend.svelte'))
export const lazyHint = lazily('map', () => import('./Hint.svelte'))
export const lazyAllSigns = lazily('map', () => import('./AllSigns.svelte'))
