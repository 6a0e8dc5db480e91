import { fitting } from './theme/fitting'

/** Height of a map that its width allows it, px. */
const MAP = { share: 0.78, least: 200, most: 560 } as const

/** Share of a frame's height that the map keeps in any case, rather less than half. */
const KEPT = 0.4

/**
 * Below these heights a view lies otherwise, to make do with little (views.css), px: it never asks
 * for less, or a host that obeys might send it to and fro between the two.
 */
const LITTLE = { compact: 420, bare: 460 } as const

/** What the parts of a small view measure, px. */
interface Parts {
  /** Of title, timeline, counts and credit together. */
  readonly rest: number
  readonly map: { readonly width: number; readonly height: number }
  /** Heights of the caption's items; none in a view without one. */
  readonly items: readonly number[]
  /** Height of the line that counts what of them is left out. */
  readonly more: number
  /** The caption stands beside the map. */
  readonly beside: boolean
  /** Width of the whole. */
  readonly width: number
}

function partsOf(app: HTMLElement): Parts {
  const map = app.querySelector<HTMLElement>(':scope > .map')
  const parts = app.querySelectorAll<HTMLElement>(':scope > :is(header, .slot, .tally, .credits)')
  const items = app.querySelectorAll<HTMLElement>('.caption > .items > *')
  const heights = (all: Iterable<HTMLElement>) => [...all].map((one) => one.offsetHeight)
  return {
    rest: heights(parts).reduce((a, b) => a + b, 0),
    map: { width: map?.offsetWidth ?? 0, height: map?.offsetHeight ?? 0 },
    items: heights(items),
    more: app.querySelector<HTMLElement>('.caption > .more')?.offsetHeight ?? 0,
    beside: items.length > 0 && (map?.offsetWidth ?? 0) < app.offsetWidth - 1,
    width: app.offsetWidth,
  }
}

/** Height, px, that the whole view would have, had it the choice. */
export function naturalOf({ rest, map, items, beside, width }: Omit<Parts, 'more'>): number {
  const caption = items.reduce((a, b) => a + b, 0)
  // Without a caption what stands beside the map does so for want of height alone.
  const across = items.length > 0 ? map.width : width
  const wanted = Math.min(Math.max(across * MAP.share, MAP.least), MAP.most)
  const height = rest + (beside ? Math.max(wanted, caption) : wanted + caption)
  return Math.ceil(Math.max(height, items.length > 0 ? LITTLE.bare : LITTLE.compact))
}

/**
 * Keeps `--natural` of the root at the height that the small view would have, had it the choice: a
 * host that resizes its frame is told this one, which follows from the width alone. In a frame of
 * any other height the view fills that, and `--words` is what the caption's whole items take of it.
 * Gives what ends it.
 */
export function measuring(): () => void {
  const { style } = document.documentElement
  const app = document.querySelector<HTMLElement>('.app')
  if (!app) return () => undefined
  const measure = () => {
    const parts = partsOf(app)
    style.setProperty('--natural', `${String(naturalOf(parts))}px`)
    const least = Math.min(app.clientHeight * KEPT, parts.map.width * MAP.share)
    const room = app.clientHeight - parts.rest - least
    const fits = fitting(parts.items, room, parts.more)
    const height = parts.items.slice(0, fits).reduce((a, b) => a + b, 0)
    const more = fits < parts.items.length ? parts.more : 0
    style.setProperty('--words', `${String(height + more)}px`)
  }
  const watcher = new ResizeObserver(measure)
  for (const part of app.querySelectorAll(':scope > *, .caption > .items > *'))
    watcher.observe(part)
  watcher.observe(app)
  return () => {
    watcher.disconnect()
    style.removeProperty('--natural')
    style.removeProperty('--words')
  }
}
