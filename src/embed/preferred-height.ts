/** Preferred height of a map of a width, px: as in the layout of MapRegion.svelte. */
function mapHeight(width: number): number {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
  if (width < 500) return width * 0.75 + 7.8 * rem
  return Math.min(Math.max(width * 0.46, 260), 560)
}

/**
 * Below this height in px a small view hides parts (views.css). It never prefers less, since a host
 * that follows could then alternate between two layouts.
 */
const LEAST = 520

/** Preferred height of a small view, px: the sum of its parts and the map. */
function preferredHeightOf(rest: number, map: number): number {
  return Math.ceil(Math.max(rest + map, LEAST))
}

/**
 * Keeps the root's `--preferred-height` up to date; a host that resizes its frame is sent this one,
 * which follows from the width alone. At any other height the view fills the frame. Returns a
 * cleanup function.
 */
export function trackPreferredHeight(): () => void {
  const { style } = document.documentElement
  const app = document.querySelector<HTMLElement>('.app')
  if (!app) return () => undefined
  const parts = () => [
    ...app.querySelectorAll<HTMLElement>(
      ':scope > :is(header, .key, .about, .counts, .slot), .credits',
    ),
  ]
  /** The last measured height, and its width. */
  let known = { width: 0, height: LEAST }
  const measure = () => {
    const width = app.offsetWidth
    // In a lower frame some parts are hidden, so their heights cannot be measured.
    if (innerHeight >= LEAST) {
      const rest = parts().reduce((sum, part) => sum + part.offsetHeight, 0)
      known = { width, height: preferredHeightOf(rest, mapHeight(width)) }
    } else if (known.width !== width) known = { width, height: LEAST }
    style.setProperty('--preferred-height', `${known.height}px`)
  }
  const watcher = new ResizeObserver(measure)
  for (const part of parts()) watcher.observe(part)
  watcher.observe(app)
  return () => {
    watcher.disconnect()
    style.removeProperty('--preferred-height')
  }
}
