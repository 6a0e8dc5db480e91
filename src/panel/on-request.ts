/** What the panel shows only when a reader asks for it. */
import { lazily } from '../theme/lazily.svelte'

export const lazyCardBody = lazily(() => import('./CardBody.svelte'))
export const lazyMatrix = lazily(() => import('./Matrix.svelte'))
export const lazyLedger = lazily(() => import('./Ledger.svelte'))
export const lazyStep = lazily(() => import('./Step.svelte'))
