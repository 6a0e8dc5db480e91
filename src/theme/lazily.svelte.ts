/** Where a part stands: each of these places says of its own parts that they are missing. */
type Place = 'map' | 'timeline' | 'panel'

/** What could not be fetched, as the ways to ask for it again. */
let failed = $state.raw<ReadonlyMap<() => void, Place>>(new Map())

/** Whether a part of a place was asked for and could not be fetched. */
export function missing(place: Place): boolean {
  return [...failed.values()].includes(place)
}

/** Asks again for everything that could not be fetched. */
export function fetchAgain(): void {
  for (const ask of failed.keys()) ask()
}

/**
 * A component that is fetched when it is first asked for: undefined until it is there. While it
 * cannot be fetched its place counts as `missing` a part, and each further call asks again. For
 * what the first view of the page does not draw.
 */
export function lazily<T>(
  place: Place,
  load: () => Promise<{ readonly default: T }>,
): () => T | undefined {
  let component = $state.raw<T>()
  let asked = false
  const ask = () => {
    if (asked) return
    asked = true
    void load()
      .then(
        (module) => {
          component = module.default
          return []
        },
        () => {
          asked = false
          return [[ask, place] as const]
        },
      )
      .then(
        (now) =>
          // eslint-disable-next-line svelte/prefer-svelte-reactivity -- it is replaced whole
          (failed = new Map<() => void, Place>([
            ...[...failed].filter(([one]) => one !== ask),
            ...now,
          ])),
      )
  }
  return () => {
    ask()
    return component
  }
}
