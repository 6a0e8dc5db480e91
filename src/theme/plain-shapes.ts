import { SHAPES } from './shapes'

/** Four coarse groups of kinds, one shape each; words give the kind itself. */
export const PLAIN_SHAPES = ['holds', 'attacks', 'repels', 'other'] as const
type PlainShape = (typeof PLAIN_SHAPES)[number]

const OF_KIND: Readonly<Record<string, PlainShape>> = {
  capture: 'holds',
  advance: 'attacks',
  repelled: 'repels',
  denial: 'repels',
}

export const plainShapeOf = (kind: string): PlainShape => OF_KIND[kind] ?? 'other'

/** SVG paths around the origin for a radius of 10. */
export const PLAIN_PATHS: Readonly<Record<PlainShape, string>> = {
  holds: SHAPES.capture,
  attacks: SHAPES.advance,
  repels: SHAPES.repelled,
  other: SHAPES.presence,
}
