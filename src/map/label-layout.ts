import { around, covered, line, type Rect } from './boxes'

/** A text that wants a place on the map. */
export interface Label {
  readonly id: string
  readonly text: string
  /** CSS class: how it is set. */
  readonly style: LabelStyle
  /** Anchor as shares of the frame. */
  readonly at: { readonly x: number; readonly y: number }
  /** A dot or peak at the anchor: the text stands beside it. Else it stands on the anchor. */
  readonly dot: 'town' | 'pass' | 'peak' | null
  readonly angle: number
  /** Stays whatever it covers. */
  readonly fixed: boolean
  /** A place where claims stand, px of its halo: its name stays, farther from the halo if it must. */
  readonly halo?: number
  /** Smaller is placed first. */
  readonly rank: number
}

export type LabelStyle =
  'focus' | 'district' | 'outside' | 'province' | 'neighbour' | 'town' | 'pass' | 'river' | 'peak'

/** A label with the offset of its text's middle from its anchor, px. */
export interface LaidLabel extends Label {
  readonly x: number
  readonly y: number
  readonly size: number
}

/** Type size in px and share of it that an average letter is wide, by style; tracking included. */
const SET: Readonly<Record<LabelStyle, { wide: number; narrow: number; em: number }>> = {
  focus: { wide: 18, narrow: 14, em: 0.54 },
  district: { wide: 17, narrow: 13, em: 0.5 },
  outside: { wide: 14, narrow: 12, em: 0.5 },
  province: { wide: 17, narrow: 13, em: 1.05 },
  neighbour: { wide: 13, narrow: 11, em: 0.98 },
  town: { wide: 12.5, narrow: 11.5, em: 0.5 },
  pass: { wide: 12.5, narrow: 11.5, em: 0.47 },
  river: { wide: 12.5, narrow: 11.5, em: 0.47 },
  peak: { wide: 12, narrow: 11, em: 0.47 },
}

/** Shifts of a text from its dot, or from its anchor: candidates, best first. */
function candidates(
  label: Label,
  width: number,
  height: number,
): readonly (readonly [number, number])[] {
  const around = (air: number): readonly (readonly [number, number])[] => {
    const side = width / 2 + 8 + air
    const up = height / 2 + 5 + air
    return [
      [side, 0],
      [-side, 0],
      [0, -up],
      [0, up],
      [side, -up],
      [-side, -up],
      [side, up],
      [-side, up],
    ]
  }
  if (label.halo !== undefined) {
    const { halo } = label
    const rings = [0, halo, halo + height, halo + 2 * height, halo + 4 * height]
    return rings.flatMap((air) => around(air))
  }
  if (label.dot !== null) return around(0)
  const step = height * 0.9
  // A name moved sideways would stand in other land; only those that must stay may.
  if (!label.fixed)
    return [
      [0, 0],
      [0, -step],
      [0, step],
    ]
  const half = width * 0.5
  return [
    [0, 0],
    [0, -step],
    [0, step],
    [half, 0],
    [-half, 0],
    [half, step],
    [half, -step],
    [-half, step],
    [-half, -step],
    [0, -2 * step],
    [0, 2 * step],
    [width, 0],
    [-width, 0],
    [width, step],
    [-width, step],
    [0, 3 * step],
    [half, 3 * step],
    [-half, 3 * step],
    [1.6 * width, 0],
    [1.6 * width, step],
  ]
}

const leaves = (rect: Rect, bounds: Rect | null): boolean =>
  bounds !== null &&
  (rect.left < bounds.left ||
    rect.right > bounds.right ||
    rect.top < bounds.top ||
    rect.bottom > bounds.bottom)

/**
 * Places labels in order of rank where they cover nothing; one that fits nowhere is dropped,
 * unless it is fixed. Widths are estimated, so that the server lays out as the browser does.
 */
export function layLabels(
  labels: readonly Label[],
  frame: { readonly width: number; readonly height: number },
  narrow: boolean,
  { taken, bounds }: { readonly taken: readonly Rect[]; readonly bounds: Rect | null },
): { readonly labels: readonly LaidLabel[]; readonly taken: readonly Rect[] } {
  const rects = [...taken]
  const laid = [...labels]
    .sort((a, b) => Number(b.fixed) - Number(a.fixed) || a.rank - b.rank)
    .flatMap((label): LaidLabel[] => {
      const set = SET[label.style]
      const size = narrow ? set.narrow : set.wide
      const width =
        label.text === '' ? 0 : label.text.length * size * set.em + (label.fixed ? 12 : 4)
      const height = size * 1.15
      const [ax, ay] = [label.at.x * frame.width, label.at.y * frame.height]
      const places = candidates(label, width, height).map(([x, y], i) => {
        const own = line(ax + x, ay + y, width, height, label.angle)
        const cost = own.reduce(
          (sum, rect) => sum + covered(rect, rects) + (leaves(rect, bounds) ? 1e6 : 0),
          i,
        )
        // Among bad places for a name that stays, the one that covers least, near its anchor.
        return { x, y, own, cost }
      })
      const free = places.find(({ cost }, i) => cost <= i)
      const stays = label.fixed || label.halo !== undefined
      const best = free ?? (stays ? places.reduce((a, b) => (b.cost < a.cost ? b : a)) : undefined)
      if (!best) return []
      rects.push(...best.own)
      if (label.dot !== null) rects.push(around(ax, ay, 8, 8))
      return [{ ...label, x: best.x, y: best.y, size }]
    })
  return { labels: laid, taken: rects }
}
