/** Marks, fill patterns and their samples as SVG text: the shapes of the page's own components. */
import { type FillPattern, SAMPLE, sampleFill } from '../theme/fill-pattern'
import type { Inks } from '../theme/pattern-tiles'
import { hollowStroke, shapeOf, SHAPES } from '../theme/shapes'
import { patternsOf } from '../theme/pattern-markup'
import { px } from './text'

interface Mark {
  readonly kind: string
  readonly colour: string
  readonly state: 'made' | 'maybe'
  readonly radius: number
}

/** A claim's mark with its middle at a point, px. */
export function markAt({ kind, colour, state, radius }: Mark, x: number, y: number): string {
  const d = SHAPES[shapeOf(kind)]
  const line = hollowStroke(radius)
  // The hollow line lies inside the outline, so the path shrinks by half of it.
  const scale = (state === 'made' ? radius : radius - line / 2) / 10
  const paint =
    state === 'made'
      ? `fill="var(--${colour})"`
      : `fill="var(--paper)" stroke="var(--${colour})" stroke-width="${px(line / scale)}"`
  return `<path transform="translate(${px(x)} ${px(y)}) scale(${scale})" d="${d}" ${paint}/>`
}

/** A sample of a fill pattern of a size in px, its top left at a point. */
export function sampleAt(
  fill: FillPattern,
  inks: Inks,
  size: { readonly width: number; readonly height: number },
  x: number,
  y: number,
): string {
  const { width, height } = size
  const box = `width="${width}" height="${height}"`
  const filled =
    fill.pattern === 'plain'
      ? ''
      : `<defs>${patternsOf([fill], inks, 0.7, SAMPLE)}</defs><rect ${box} fill="${sampleFill(fill)}"/>`
  return `<g transform="translate(${px(x)} ${px(y)})"><rect ${box} fill="var(--height-2500)"/>${filled}<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" fill="none" stroke="var(--district)"/></g>`
}
