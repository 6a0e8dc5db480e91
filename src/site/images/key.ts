import { colourOf, inksOf } from '../../map/colours'
import CordSample from '../../map/CordSample.svelte'
import { legendOf } from '../../map/legend'
import type { MarkedScene } from '../../scene/fans'
import Mark from '../../theme/Mark.svelte'
import Swatch from '../../theme/Swatch.svelte'
import type { ClothPattern, ThreadState } from '../../theme/weave'
import { still } from './draw'
import type { MapParts } from './map'
import { inset } from './sheet'
import { imageStrings } from '../../words/en-images'
import { type Face, textAt, widthOf } from './text'

/** One line of a picture's legend. */
export interface KeyRow {
  /** What is shown, drawn with its middle at `y` from `x` on. */
  readonly sample: (x: number, y: number) => string
  readonly text: string
}

const SAMPLE = { width: 34, height: 16 }

/** What the legend must say of this moment's cloths and cord, and of no other. */
export function clothRows(
  { draw, stage, language }: MapParts,
  scene: MarkedScene,
): readonly KeyRow[] {
  const { words } = language
  const { parties } = stage.model
  const items = legendOf(scene)
  const inks = inksOf(stage.model)
  const single = scene.view.lens !== 'both' && scene.view.lens !== 'compare'
  type Threads = readonly [ThreadState, ThreadState]
  const swatch =
    (pattern: ClothPattern | 'plain', variants: readonly Threads[]) => (x: number, y: number) =>
      inset(
        draw(Swatch, { pattern, variants, inks, size: SAMPLE }),
        'p-swatch',
        x,
        y - SAMPLE.height / 2,
      )
  const tints = stage.order.flatMap((id): KeyRow[] => {
    const at = parties.findIndex((side) => side.id === id)
    const states = items.tints[at] ?? []
    if (states.length === 0) return []
    const variants = states.map((s): Threads => (at === 0 ? [s, 'none'] : ['none', s]))
    const name = language.side(id)
    return [
      {
        sample: swatch('tint', variants),
        text: single ? words.sideClaims(name) : words.onlySide(name),
      },
    ]
  })
  const row = (when: boolean, one: KeyRow) => (when ? [one] : [])
  const { cord } = items
  return [
    ...row(items.weaves.length > 0, {
      sample: swatch('weave', items.weaves),
      text: words.contradicted,
    }),
    ...tints,
    ...row(items.besides.length > 0, {
      sample: swatch('beside', items.besides),
      text: words.beside,
    }),
    ...row(items.plain, {
      sample: swatch('plain', []),
      text: single ? words.notClaimed : words.neither,
    }),
    ...(cord
      ? [
          {
            // The component's sample is longer than the others: its first dashes say enough.
            sample: (x: number, y: number) =>
              `<svg x="${String(x)}" y="${String(y - 6)}" width="${String(SAMPLE.width)}" height="12">${inset(draw(CordSample, { threads: cord, inks }), 'p-cord', 0, 0)}</svg>`,
            text: words.provinceCord,
          },
        ]
      : []),
  ]
}

/** A mark of a radius with its middle at a point. */
export const markAt =
  ({ draw }: MapParts, kind: string, colour: string, state: 'made' | 'maybe', radius = 6) =>
  (x: number, y: number) =>
    `<g transform="translate(${String(x)} ${String(y)})">${still(draw(Mark, { kind, colour, state, radius, casing: 0 }))}</g>`

/** Something to name in a row: a mark and the words beside it. */
interface Named {
  readonly mark: (x: number, y: number) => string
  readonly text: string
  readonly fill?: string
}

/** Whose a colour is, in the order of the sides on screen. */
export function sidesNamed(parts: MapParts): readonly Named[] {
  const { stage, language } = parts
  return stage.order.map((id) => {
    const colour = colourOf(stage.model, id)
    return {
      mark: markAt(parts, 'presence', colour, 'made'),
      text: language.side(id),
      fill: `var(--${colour}-text)`,
    }
  })
}

/** How many claims are solid and hollow: said, and maybe said. */
export function countsNamed(parts: MapParts, scene: MarkedScene): readonly Named[] {
  const { counted } = imageStrings(parts.language.lang)
  return (['made', 'maybe'] as const).map((state) => ({
    mark: markAt(parts, 'capture', 'ink', state),
    text: counted[state][scene.view.clock](scene.passing[state]),
  }))
}

/** What the shapes in use are about, and what a halo says. */
export function kindsNamed(parts: MapParts, scene: MarkedScene): readonly Named[] {
  const { words } = parts.language
  const { shapes, halo } = legendOf(scene)
  const circle = (x: number, y: number) =>
    `<g class="p-fans"><circle class="halo" cx="${String(x)}" cy="${String(y)}" r="6.5"/></g>`
  return [
    ...shapes.map((shape) => ({
      mark: markAt(parts, shape, 'ink', 'made'),
      // Terms and appeals share the sign of talks.
      text: words.list(
        (shape === 'talks' ? (['talks', 'condition', 'appeal'] as const) : [shape]).map(words.kind),
      ),
    })),
    ...(halo ? [{ mark: circle, text: words.legendHalo }] : []),
  ]
}

/** Air after an item of a line, px. */
const APART = 15

/** How far an item reaches on its line, px. */
const reachOf = ({ text }: Named, face: Face) => 18 + widthOf(text, face) + APART

/** Marks and words in as many lines of a width as they take. */
export function flowed(
  items: readonly Named[],
  width: number,
  face: Face,
): readonly (readonly Named[])[] {
  const lines: Named[][] = [[]]
  let used = 0
  for (const item of items) {
    const reach = reachOf(item, face)
    if (used > 0 && used + reach - APART > width) {
      lines.push([])
      used = 0
    }
    lines.at(-1)?.push(item)
    used += reach
  }
  return lines
}

/** Lines of marks and words, the first one with its middle at `y`. */
export function linesAt(
  lines: readonly (readonly Named[])[],
  at: { readonly start: number; readonly y: number; readonly leading: number },
  face: Face,
  parts: MapParts,
): string {
  return lines
    .map((line, i) => rowAt(line, { start: at.start, y: at.y + i * at.leading }, face, parts))
    .join('')
}

/** Marks and words one after the other on a line with its middle at `y`. */
function rowAt(
  items: readonly Named[],
  at: { readonly start: number; readonly y: number },
  face: Face,
  { language }: MapParts,
): string {
  const way = language.dir === 'rtl' ? -1 : 1
  let x = at.start
  return items
    .map((item) => {
      const { mark, text, fill } = item
      const drawn = mark(x + way * 7, at.y)
      const start = x + way * 18
      x += way * reachOf(item, face)
      const y = at.y + face.size * 0.34
      return (
        drawn + textAt([text], { start, y, leading: 0 }, fill ? { ...face, fill } : face, language)
      )
    })
    .join('')
}

/** Rows from a top edge down. */
export function keyAt(
  rows: readonly KeyRow[],
  at: { readonly start: number; readonly top: number; readonly leading: number },
  face: Face,
  { language }: MapParts,
): string {
  const rtl = language.dir === 'rtl'
  return rows
    .map(({ sample, text }, i) => {
      const middle = at.top + (i + 0.5) * at.leading
      const x = rtl ? at.start - SAMPLE.width : at.start
      const words = at.start + (rtl ? -1 : 1) * (SAMPLE.width + 8)
      const y = middle + face.size * 0.34
      return sample(x, middle) + textAt([text], { start: words, y, leading: 0 }, face, language)
    })
    .join('')
}
