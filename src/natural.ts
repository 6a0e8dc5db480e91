/** Height of a map that its width allows it, px. */
const MAP = { share: 0.78, least: 200, most: 560 } as const

/**
 * Keeps `--natural` of the root at the height, px, that the small view would have had it the
 * choice: a host that resizes its frame is told this one, which follows from the width alone. In a
 * frame of any other height the view fills that. Gives what ends it.
 */
export function measuring(): () => void {
  const root = document.documentElement
  const app = document.querySelector<HTMLElement>('.app')
  if (!app) return () => undefined
  const heightOf = (selector: string) => app.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0
  const measure = () => {
    const map = app.querySelector<HTMLElement>(':scope > .map')
    const width = map?.offsetWidth ?? 0
    const wanted = Math.min(Math.max(width * MAP.share, MAP.least), MAP.most)
    const caption = [...app.querySelectorAll<HTMLElement>('.caption > .items > *')]
      .map((item) => item.offsetHeight)
      .reduce((sum, height) => sum + height, 0)
    const beside = caption > 0 && width < app.offsetWidth
    const middle = beside ? Math.max(wanted, caption) : wanted + caption
    const rest = heightOf(':scope > header') + heightOf(':scope > .slot') + heightOf('.tally')
    const height = Math.ceil(rest + middle + heightOf('.credits'))
    root.style.setProperty('--natural', `${String(height)}px`)
  }
  const watcher = new ResizeObserver(measure)
  for (const part of app.querySelectorAll(':scope > *, .caption > .items > *'))
    watcher.observe(part)
  return () => {
    watcher.disconnect()
    root.style.removeProperty('--natural')
  }
}
