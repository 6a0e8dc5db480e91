/** Fill patterns as SVG text: of pictures, and of the samples on a page. */
import { type FillPattern, SAMPLE, type SideState } from './fill-pattern'
import { type Inks, tilesOf } from './pattern-tiles'

/** Pattern definitions of fill patterns, each once. `scale`: drawing units in a px, times the size wanted. */
export function patternsOf(
  fills: readonly FillPattern[],
  inks: Inks,
  scale: number,
  prefix: string,
): string {
  return tilesOf(fills)
    .map(([id, { size, strokes }]) => {
      const square = `width="${size}" height="${size}"`
      const paths = strokes.map(
        ({ d, ink, width, opacity }) =>
          `<path d="${d}" fill="none" stroke="${inks[ink]}" stroke-width="${width}"${opacity === 1 ? '' : ` opacity="${opacity}"`}/>`,
      )
      return `<pattern id="${prefix}${id}" ${square} patternUnits="userSpaceOnUse" patternTransform="scale(${Number(scale.toFixed(4))})"><rect ${square} fill="${inks.paper}"/>${paths.join('')}</pattern>`
    })
    .join('')
}

const STATES: readonly SideState[] = ['none', 'maybe', 'made']

/** Every fill pattern in every state, for the samples of a page, which refer to them by `sampleFill`. */
export function samplePatterns(inks: Inks): string {
  const fills = STATES.flatMap((first) =>
    STATES.flatMap((second): readonly FillPattern[] => {
      const sides = [first, second] as const
      if (first === 'none' && second === 'none') return []
      if (first === 'none' || second === 'none') return [{ pattern: 'hatch', sides }]
      return [
        { pattern: 'crosshatch', sides },
        { pattern: 'stripes', sides },
      ]
    }),
  )
  return patternsOf(fills, inks, 0.7, SAMPLE)
}
