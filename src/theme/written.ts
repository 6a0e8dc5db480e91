import { getContext } from 'svelte'

/** Under this key the server's rendering finds parts in the context; a browser finds none. */
export const WRITTEN = 'written'

/** Around what a script never takes over: its rendering's comments are of no use to anybody. */
export const WRITTEN_START = '<!--written-->'
export const WRITTEN_END = '<!--/written-->'

/** Parts by name that the server writes and that scripts fetch only when a reader uses them. */
export type Written = Readonly<Record<string, unknown>>

/**
 * A part: the server's own, or one that `lazy` fetches when it is first asked for; undefined until
 * it is there. To be called while a component is set up.
 */
export function partOf<T>(name: string, lazy: () => T | undefined): () => T | undefined {
  const written = getContext<Written | undefined>(WRITTEN)
  return () => (written?.[name] as T | undefined) ?? lazy()
}
