/** What only a reader's doings bring onto the map. */
import { lazily } from '../theme/lazily.svelte'

export const lazyThreads = lazily(() => import('./Threads.svelte'))
export const lazyThreadKey = lazily(() => import('./ThreadKey.svelte'))
export const lazyLegend = lazily(() => import('./Legend.svelte'))
export const lazyCompare = lazily(() => import('./Compare.svelte'))
export const lazyTip = lazily(() => import('./Tip.svelte'))
export const lazyHint = lazily(() => import('./Hint.svelte'))
