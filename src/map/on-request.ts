/** What only a selected claim with links, or a comparison, brings onto the map. */
import { lazily } from '../theme/lazily.svelte'

export const lazyThreads = lazily(() => import('./Threads.svelte'))
export const lazyThreadKey = lazily(() => import('./ThreadKey.svelte'))
export const lazyLegend = lazily(() => import('./Legend.svelte'))
export const lazyCompare = lazily(() => import('./Compare.svelte'))
