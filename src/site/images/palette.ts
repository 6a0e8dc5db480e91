/** Colours of a palette. */
const COLOURS = 256
/** So many of the commonest colours are kept exactly: paper, tints, the sides' own. */
const EXACT = 128

/** A box of colours, cut at its widest channel. */
interface Box {
  readonly colours: readonly (readonly [colour: number, count: number])[]
}

/** Where red, green and blue lie in a colour. */
const CHANNELS: readonly number[] = [16, 8, 0]
const channel = (colour: number, shift: number) => (colour >> shift) & 255

/** The channel in which a box reaches furthest, and how far, weighed by how much it paints. */
function widest({ colours }: Box): { shift: number; weight: number } {
  const count = colours.reduce((sum, [, n]) => sum + n, 0)
  const spans = CHANNELS.map((shift) => {
    let [low, high] = [255, 0]
    for (const [colour] of colours) {
      low = Math.min(low, channel(colour, shift))
      high = Math.max(high, channel(colour, shift))
    }
    return { shift, weight: high - low }
  })
  const best = spans.reduce((a, b) => (b.weight > a.weight ? b : a))
  return { shift: best.shift, weight: best.weight * Math.sqrt(count) }
}

function halves(box: Box, shift: number): [Box, Box] {
  const sorted = [...box.colours].sort((a, b) => channel(a[0], shift) - channel(b[0], shift))
  const half = sorted.reduce((sum, [, n]) => sum + n, 0) / 2
  let seen = 0
  const at = sorted.findIndex(([, n]) => (seen += n) >= half)
  const cut = Math.min(Math.max(1, at + 1), sorted.length - 1)
  return [{ colours: sorted.slice(0, cut) }, { colours: sorted.slice(cut) }]
}

/** The mean of a box's colours. */
function mean({ colours }: Box): number {
  const total = colours.reduce((sum, [, n]) => sum + n, 0)
  return CHANNELS.reduce<number>((rgb, shift) => {
    const sum = colours.reduce((all, [colour, n]) => all + channel(colour, shift) * n, 0)
    return rgb | (Math.round(sum / total) << shift)
  }, 0)
}

/** Median cut of what the exact colours leave. */
function cut(rest: Box['colours'], count: number): number[] {
  if (rest.length <= count) return rest.map(([colour]) => colour)
  const boxes: { box: Box; shift: number; weight: number }[] = []
  const add = (box: Box) => boxes.push({ box, ...widest(box) })
  add({ colours: rest })
  while (boxes.length < count) {
    const at = boxes.reduce(
      (best, one, i) => (one.weight > (boxes[best]?.weight ?? 0) ? i : best),
      0,
    )
    const [one] = boxes.splice(at, 1)
    if (!one || one.box.colours.length < 2) break
    for (const half of halves(one.box, one.shift)) add(half)
  }
  return boxes.map(({ box }) => mean(box))
}

function nearest(palette: readonly number[], colour: number): number {
  let [best, least] = [0, Infinity]
  palette.forEach((one, i) => {
    const d = CHANNELS.reduce<number>(
      (sum, shift) => sum + (channel(one, shift) - channel(colour, shift)) ** 2,
      0,
    )
    if (d < least) [best, least] = [i, d]
  })
  return best
}

/** An opaque picture by a palette: RGB of each colour, and an index for each pixel. */
export interface Indexed {
  readonly palette: readonly number[]
  readonly pixels: Uint8Array
}

/** Reduces RGBA pixels, all opaque, to at most 256 colours; the commonest stay as they are. */
export function indexed(rgba: Uint8Array): Indexed {
  const counts = new Map<number, number>()
  const colourAt = (i: number) =>
    ((rgba[i] ?? 0) << 16) | ((rgba[i + 1] ?? 0) << 8) | (rgba[i + 2] ?? 0)
  for (let i = 0; i < rgba.length; i += 4) {
    const colour = colourAt(i)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const exact = ranked.slice(0, EXACT).map(([colour]) => colour)
  const palette = [...exact, ...cut(ranked.slice(EXACT), COLOURS - EXACT)]
  const index = new Map(palette.map((colour, i) => [colour, i]))
  const pixels = new Uint8Array(rgba.length / 4)
  for (let i = 0; i < pixels.length; i++) {
    const colour = colourAt(4 * i)
    let at = index.get(colour)
    if (at === undefined) index.set(colour, (at = nearest(palette, colour)))
    pixels[i] = at
  }
  return { palette, pixels }
}
