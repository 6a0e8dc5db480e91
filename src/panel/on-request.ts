/** Parts of the panel that are fetched when a reader uses them. */
import { lazily } from '../hydration/lazily.svelte'

export const lazyBackToStep = lazily('panel', () => import('./BackToStep.svelte'))
export const lazyCardBody = lazily('panel', () => import('./CardBody.svelte'))
export const lazyClaimList = lazily('panel', () => import('./ClaimList.svelte'))
export const lazyCompareTable = lazily('panel', () => import('./CompareTable.svelte'))
export const lazyMatrix = lazily('panel', () => import('./Matrix.svelte'))
export const lazyDayStrip = lazily('panel', () => import('./DayStrip.svelte'))
export const lazyLedger = lazily('panel', () => import('./Ledger.svelte'))
export const lazyStep = lazily('panel', () => import('./Step.svelte'))
export const lazyFilterGroups = lazily('panel', () => import('./FilterGroups.svelte'))
export const lazyActiveFilters = lazily('panel', () => import('./ActiveFilters.svelte'))
export const lazyTools = lazily('panel', () => import('./Tools.svelte'))
