/**
 * Mark shapes by kind of claim: SVG paths around the origin for a radius of 10. All have about the
 * same area, so that no kind is more prominent than another.
 */
export const SHAPES = {
  capture: 'M-8.6,-8.6L8.6,-8.6L8.6,8.6L-8.6,8.6Z',
  advance: 'M0,-10.2L10.4,8.2L-10.4,8.2Z',
  repelled: 'M0,10.2L10.4,-8.2L-10.4,-8.2Z',
  presence: 'M-10,0A10,10 0 1 1 10,0A10,10 0 1 1 -10,0Z',
  denial:
    'M0,-3.4L6.4,-9.8L9.8,-6.4L3.4,0L9.8,6.4L6.4,9.8L0,3.4L-6.4,9.8L-9.8,6.4L-3.4,0L-9.8,-6.4L-6.4,-9.8Z',
  casualties: 'M0,-11.5L11.5,0L0,11.5L-11.5,0Z',
  prisoners: 'M11,0L5.5,9.5L-5.5,9.5L-11,0L-5.5,-9.5L5.5,-9.5Z',
  talks: 'M-10.8,-9.2L10.8,-9.2L10.8,4.2L0.5,4.2L-5.5,11L-5.5,4.2L-10.8,4.2Z',
  humanitarian:
    'M-3.6,-10L3.6,-10L3.6,-3.6L10,-3.6L10,3.6L3.6,3.6L3.6,10L-3.6,10L-3.6,3.6L-10,3.6L-10,-3.6L-3.6,-3.6Z',
  background: 'M-10,-3.8L10,-3.8L10,3.8L-10,3.8Z',
} as const

type Shape = keyof typeof SHAPES

/** Two kinds use another's shape: terms and appeals are talks. */
const SHARED: Readonly<Record<string, Shape>> = { condition: 'talks', appeal: 'talks' }

/** The shape that draws a kind of claim. */
export function shapeOf(kind: string): Shape {
  return SHARED[kind] ?? (kind in SHAPES ? (kind as Shape) : 'background')
}

/**
 * Width of a hollow mark's line in px for a radius in px: it thins with size, so that a small
 * hollow cross stays open. Drawn inside the solid outline.
 */
export function hollowStroke(radius: number): number {
  return Math.min(1.9, Math.max(1.05, 0.235 * radius))
}
