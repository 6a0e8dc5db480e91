/** An upright rectangle in px. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The rectangle of a size around a centre. */
export function around(x: number, y: number, width: number, height: number): Rect {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

/** Area that two rectangles share, in px². */
export function shared(a: Rect, b: Rect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}

/** Area of `rect` that lies on any of `others`, counted once for each. */
export function covered(rect: Rect, others: readonly Rect[]): number {
  return others.reduce((sum, other) => sum + shared(rect, other), 0)
}

/**
 * What a line of text of this width and height covers when turned by `angle` degrees: one
 * rectangle, or a chain of squares along a slanting one, whose bounds would be mostly empty.
 */
export function line(x: number, y: number, width: number, height: number, angle: number): Rect[] {
  if (angle === 0) return [around(x, y, width, height)]
  const a = (angle * Math.PI) / 180
  const count = Math.max(2, Math.ceil(width / height))
  return Array.from({ length: count }, (_, i) => {
    const along = ((i + 0.5) / count - 0.5) * width
    return around(x + Math.cos(a) * along, y + Math.sin(a) * along, height, height)
  })
}
