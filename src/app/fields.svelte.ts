/** An object whose properties each notify their own readers. */
export interface Fields<T extends object> {
  /** Has the properties of the last object given to `set`, enumerable, each read from its own signal. */
  readonly current: Readonly<T>
  /** Replaces all properties. Readers of those that are the same value as before are not updated. */
  set(next: Readonly<T>): void
}

/**
 * Signals for the properties of `first`. Svelte checks everything that reads a signal whenever it
 * changes; with one signal a property, a step of the slider checks the readers of what it changes.
 */
export function fieldsOf<T extends object>(first: Readonly<T>): Fields<T> {
  const current: object = {}
  const writers = (Object.keys(first) as (keyof T)[]).map((key) => {
    let value = $state.raw(first[key])
    Object.defineProperty(current, key, { get: () => value, enumerable: true })
    return (next: Readonly<T>) => (value = next[key])
  })
  return {
    current: current as T,
    set(next) {
      for (const write of writers) write(next)
    },
  }
}
