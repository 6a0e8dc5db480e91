/** Height, px, that a map of a width prefers: as the layout of MapRegion.svelte gives it. */
function mapHeight(width: number): number {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
  if (width < 500) return width * 0.75 + 7.8 * rem
  return Math.min(Math.max(width * 0.46, 260), 560)
}

/**
 * Below this height in px a small view gives parts away for the map (views.css): it never asks for
 * less, or a host that obeys might send it to and fro between two layouts.
 */
const LEAST = 520

/** The height, px, that a small view prefers: its parts' besides the map, and the map's. */
export function preferredHeightOf(rest: number, map: number): number {
  return Math.ceil(Math.max(rest + map, LEAST))
}

/**
 * Keeps `--preferred-height` of the root at the height that the small view prefers; a host that resizes its
 * frame is told this one, which follows from the width alone. In a frame of any other height the
 * view fills that. Returns a cleanup function.
 */
export function trackPreferredHeight(): () => void {
  const { style } = document.documentElement
  const app = document.querySelector<HTMLElement>('.app')
  if (!app) return () => undefined
  const parts = () => [
    ...app.querySelectorAll<HTMLElement>(
      ':scope > :is(header, .key, .about, .counts, .slot, .credits)',
    ),
  ]
  /** The last height that was measured, and for which width. */
  let known = { width: 0, height: LEAST }
  const measure = () => {
    const width = app.offsetWidth
    // In a lower frame some parts are hidden, so their heights cannot be measured.
    if (innerHeight >= LEAST) {
      const rest = parts().reduce((sum, part) => sum + part.offsetHeight, 0)
      known = { width, height: preferredHeightOf(rest, mapHeight(width)) }
    } else if (known.width !== width) known = { width, height: LEAST }
    style.setProperty('--preferred-height', `${String(known.height)}px`)
  }
  const watcher = new ResizeObserver(measure)
  for (const part of parts()) watcher.observe(part)
  watcher.observe(app)
  return () => {
    watcher.disconnect()
    style.removeProperty('--preferred-height')
  }
}
