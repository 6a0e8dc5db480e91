/** Where a part stands: each of these places says of its own parts that they are missing. */
type Place = 'map' | 'timeline' | 'panel'

interface Part {
  readonly place: Place
  readonly ask: () => void
}

/** Parts that were asked for and could not be fetched. */
let failed = $state.raw<readonly Part[]>([])

const note = (part: Part, broken: boolean) => {
  const others = failed.filter((one) => one !== part)
  failed = broken ? [...others, part] : others
}

/** Whether a part of a place was asked for and could not be fetched. */
export function missing(place: Place): boolean {
  return failed.some((part) => part.place === place)
}

/** Asks again for everything that could not be fetched. */
export function fetchAgain(): void {
  for (const part of failed) part.ask()
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
  const part: Part = {
    place,
    ask() {
      if (asked) return
      asked = true
      load().then(
        (module) => {
          component = module.default
          note(part, false)
        },
        () => {
          asked = false
          note(part, true)
        },
      )
    },
  }
  return () => {
    part.ask()
    return component
  }
}
