/** Types of plane.mjs, for the tests. */
export type Point = [number, number]

export function toPlane(p: Point): Point
export function toLngLat(p: Point): Point
export function kmBetween(a: Point, b: Point): number
export function signedArea(ring: readonly Point[]): number
export function inside(p: Point, rings: readonly (readonly Point[])[]): boolean
export function nearestOnSegment(
  p: Point,
  a: Point,
  b: Point,
): { at: Point; t: number; distance: number }
export function distanceToLines(p: Point, lines: readonly (readonly Point[])[]): number
export function lengthKm(line: readonly Point[]): number
