/** Regions of the page; each shows a message when one of its parts could not be fetched. */
type Region = 'map' | 'timeline' | 'panel'

interface Part {
  readonly region: Region
  readonly fetch: () => void
}

/** Parts that were requested and could not be fetched. */
let failed = $state.raw<readonly Part[]>([])

const setFailed = (part: Part, hasFailed: boolean) => {
  const others = failed.filter((one) => one !== part)
  failed = hasFailed ? [...others, part] : others
}

/** Whether a part of a region was requested and could not be fetched. */
export function missing(region: Region): boolean {
  return failed.some((part) => part.region === region)
}

/** Requests everything again that could not be fetched. */
export function fetchAgain(): void {
  for (const part of failed) part.fetch()
}

/**
 * A component that is fetched on the first call: undefined until it is there. While it
 * cannot be fetched `missing` is true of its region, and each further call requests it again. For
 * what the first view of the page does not draw.
 */
export function lazily<T>(
  region: Region,
  load: () => Promise<{ readonly default: T }>,
): () => T | undefined {
  let component = $state.raw<T>()
  let requested = false
  const part: Part = {
    region,
    fetch() {
      if (requested) return
      requested = true
      load().then(
        (module) => {
          component = module.default
          setFailed(part, false)
        },
        () => {
          requested = false
          setFailed(part, true)
        },
      )
    },
  }
  return () => {
    part.fetch()
    return component
  }
}
