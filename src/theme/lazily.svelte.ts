/**
 * A component that is fetched when it is first asked for: undefined until it is there, and for as
 * long as it cannot be fetched. For what the first view of the page does not draw.
 */
export function lazily<T>(load: () => Promise<{ readonly default: T }>): () => T | undefined {
  let component = $state.raw<T>()
  let asked = false
  return () => {
    if (!asked) {
      asked = true
      load().then(
        (module) => (component = module.default),
        () => (asked = false),
      )
    }
    return component
  }
}
