import { UNITS } from '../src/map/frame'

/** Rings or lines of a shape as shares of the frame's width, x and y alike. */
export type Outline = readonly (readonly (readonly [x: number, y: number])[])[]

/** Reads a path as `shapesOf` writes it: a start and relative steps for each ring. */
export function outlineOf(d: string): Outline {
  return d
    .split('M')
    .slice(1)
    .map((ring) => {
      const numbers = (ring.match(/-?[\d.]+/g) ?? []).map((text) => Number(text) / UNITS)
      let [x, y] = [0, 0]
      return Array.from({ length: numbers.length >> 1 }, (_, i) => {
        x += numbers[2 * i] ?? 0
        y += numbers[2 * i + 1] ?? 0
        return [x, y] as const
      })
    })
}
