/** Fill patterns as SVG text: of pictures, and of the samples on a page. */
import { type FillPattern, fillId, type Inks, SAMPLE, type SideState, tileOf } from './fill-pattern'

/** Pattern definitions of fill patterns, each once. `scale`: drawing units in a px, times the size wanted. */
export function patternsOf(
  fills: readonly FillPattern[],
  inks: Inks,
  scale: number,
  prefix: string,
): string {
  const patterns = new Map<string, string>()
  for (const { pattern, sides } of fills) {
    if (pattern === 'plain') continue
    const id = prefix + fillId(pattern, sides)
    const { size, strokes } = tileOf(pattern, sides)
    const square = `width="${String(size)}" height="${String(size)}"`
    const paths = strokes.map(
      ({ d, ink, width, opacity }) =>
        `<path d="${d}" fill="none" stroke="${inks[ink]}" stroke-width="${String(width)}"${opacity === 1 ? '' : ` opacity="${String(opacity)}"`}/>`,
    )
    patterns.set(
      id,
      `<pattern id="${id}" ${square} patternUnits="userSpaceOnUse" patternTransform="scale(${String(Number(scale.toFixed(4)))})"><rect ${square} fill="${inks.paper}"/>${paths.join('')}</pattern>`,
    )
  }
  return [...patterns.values()].join('')
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
