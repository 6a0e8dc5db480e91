import { partyStates } from '../scene/land'
import { colourOf, inksOf } from '../scene/side-colour'
import type { PatternKind, SideStates } from '../theme/fill-pattern'
import { signStrings } from '../words/en/signs'
import type { KeyNeeds } from './kit'
import type { MapParts } from './map'
import { KEY, MARGIN } from './moment-head'
import { markAt, sampleAt } from './samples'
import { type Face, type Span, spansAt, widthOfSpans, wrappedSpans } from './text'
import { KEY_WIDTH, WIDE, WIDE_TOP } from './wide'

/** One entry of a picture's key. */
interface KeyItem {
  /** Width of its sample, px. */
  readonly width: number
  /** Draws the sample with its middle at `y`, from `x` on. */
  readonly sample: (x: number, y: number) => string
  readonly words: readonly Span[]
}

const SAMPLE = { width: 28, height: 16 }
/** Between a sample and its words, px. */
const SAMPLE_GAP = 7
/** Between items, px. */
const ITEM_GAP = 18

/** What each pattern and each dot means, as in the key line of the page. */
export function keyOf(parts: MapParts, { stripes, single }: KeyNeeds): readonly KeyItem[] {
  const { storyContext, language } = parts
  const { words } = language
  const signs = signStrings(language.lang)
  const { model } = storyContext
  const { parties } = model
  const inks = inksOf(model)
  const swatch = (
    pattern: PatternKind | 'plain',
    sides: SideStates = ['none', 'none'],
  ): KeyItem['sample'] => {
    return (x, y) => sampleAt({ pattern, sides }, inks, SAMPLE, x, y - SAMPLE.height / 2)
  }
  const item = (sample: KeyItem['sample'], ...spans: Span[]): KeyItem => ({
    width: SAMPLE.width,
    sample,
    words: spans,
  })
  const dot = (state: 'made' | 'maybe', text: string): KeyItem => {
    return {
      width: 11,
      sample: (x, y) => markAt({ kind: 'presence', colour: 'ink', state, radius: 5.5 }, x + 5.5, y),
      words: [{ text }],
    }
  }
  const sides = storyContext.order.flatMap((id): KeyItem[] => {
    const side = parties.find((one) => one.id === id)
    if (!side) return []
    const fill = `var(--${colourOf(model, id)}-text)`
    const [name, full] = [language.side(id), language.text(side.longName)]
    const more = full === name ? [] : [{ text: `${language.comma}${full}`, fill }]
    return [
      item(swatch('hatch', partyStates(model, id)), { text: name, fill, strong: true }, ...more),
    ]
  })
  return [
    ...sides,
    item(swatch('crosshatch', ['made', 'made']), { text: signs.signsContradict }),
    ...(stripes ? [item(swatch('stripes', ['made', 'made']), { text: words.keyBothTrue })] : []),
    item(swatch('plain'), { text: single ? words.notClaimed : words.keyNeitherLong }),
    dot('made', words.keySaid),
    dot('maybe', words.keyMaybe),
  ]
}

interface KeyPlace {
  readonly start: number
  /** The middle of the first row. */
  readonly y: number
  readonly width: number
  readonly leading: number
}

/** The key in as many rows as a width needs, and their number: fractional for an entry of several lines. */
export function keyAt(
  items: readonly KeyItem[],
  { start, y, width, leading }: KeyPlace,
  face: Face,
  { language, advances }: MapParts,
): { readonly markup: string; readonly rows: number } {
  const direction = language.dir === 'rtl' ? -1 : 1
  let [used, row] = [0, 0]
  const markup = items.map((item) => {
    const indent = item.width + SAMPLE_GAP
    const reach = indent + widthOfSpans(item.words, face, advances)
    if (used > 0 && used + reach > width) [used, row] = [0, row + 1]
    const whole = wrappedSpans(item.words, width - indent, face, advances)
    // Where possible, neither of two lines is a single short word.
    const even = wrappedSpans(item.words, (width - indent) * 0.8, face, advances)
    const lines = even.length === whole.length ? even : whole
    const middle = y + row * leading
    const x = start + direction * used
    const sample = item.sample(direction < 0 ? x - item.width : x, middle)
    const at = {
      start: x + direction * indent,
      y: middle + face.size * 0.34,
      leading: leading * 0.8,
    }
    if (lines.length > 1) [used, row] = [width, row + (lines.length - 1) * 0.8]
    else used += reach + ITEM_GAP
    return sample + spansAt(lines, at, face, language)
  })
  return { markup: markup.join(''), rows: row + 1 }
}

/** The key of a wide sheet, beside the map. */
export function wideKey(parts: MapParts, needs: KeyNeeds): string {
  const rtl = parts.language.dir === 'rtl'
  const start = rtl ? WIDE.width / WIDE.scale - MARGIN : MARGIN
  // Dari and Pashto need more lines for the same words.
  const [leading, size] = rtl ? [22.5, 14] : [27, KEY.size]
  const at = { start, y: WIDE_TOP + 20, width: KEY_WIDTH, leading }
  return keyAt(keyOf(parts, needs), at, { ...KEY, size }, parts).markup
}
