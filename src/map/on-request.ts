/** Parts of the map that are fetched when a reader's action needs them. */
import { lazily } from '../hydration/lazily.svelte'

export const lazyCompare = lazily('map', () => import('./Compare.svelte'))
export const lazyHint = lazily('map', () => import('./Hint.svelte'))
export const lazyAllSigns = lazily('map', () => import('./AllSigns.svelte'))
export const lazySelectedMark = lazily('map', () => import('./SelectedMark.svelte'))
export const lazyCountList = lazily('map', () => import('./CountList.svelte'))
