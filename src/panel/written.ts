import { getContext } from 'svelte'
import { lazily } from '../theme/lazily.svelte'
import type CardBody from './CardBody.svelte'
import type Matrix from './Matrix.svelte'

/** Parts that the server writes and that scripts fetch only when a reader uses them. */
export interface Written {
  readonly CardBody: typeof CardBody
  readonly Matrix: typeof Matrix
}

/** Under this key the server's rendering finds the parts in the context; a browser has none. */
export const WRITTEN = 'written'

const lazy = {
  CardBody: lazily('panel', () => import('./CardBody.svelte')),
  Matrix: lazily('panel', () => import('./Matrix.svelte')),
} as const

/** A part: the server's, or one that is fetched when this is first asked; undefined until then. */
export function partOf<K extends keyof Written>(name: K): () => Written[K] | undefined {
  const written = getContext<Written | undefined>(WRITTEN)
  return () => written?.[name] ?? (lazy[name]() as Written[K] | undefined)
}
