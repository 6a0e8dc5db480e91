/** A point of a drawing, px. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The mark at an end of a link: its centre, and the distance from it that the link keeps, px. */
export interface LinkEnd extends Point {
  readonly clear: number
}

/** A cubic Bézier curve: start, two handles, end. */
type Curve = readonly [Point, Point, Point, Point]

/** An end of a drawn link; `angle` in degrees, of the curve there. */
export interface Tip extends Point {
  readonly angle: number
}

interface LinkPath {
  /** SVG path data. */
  readonly d: string
  readonly start: Tip
  readonly end: Tip
}

const mix = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
})

/** The curve's polar form (De Casteljau's algorithm); three equal arguments t give the curve's point at t. */
function polarForm([a, b, c, d]: Curve, t: number, u: number, v: number): Point {
  const [p, q, r] = [mix(a, b, t), mix(b, c, t), mix(c, d, t)]
  return mix(mix(p, q, u), mix(q, r, u), v)
}

/** First t at which a curve is `clear` px away from its start; 0.5 where it is not before that. */
function firstClear(curve: Curve, clear: number): number {
  for (let t = 0; t < 0.5; t += 0.005) {
    const { x, y } = polarForm(curve, t, t, t)
    if (Math.hypot(x - curve[0].x, y - curve[0].y) >= clear) return t
  }
  return 0.5
}

const round = (n: number) => Math.round(n * 10) / 10

/**
 * A link between two marks that ends at a distance from both; `handles`: its control points. Undefined where
 * the marks are so close that nothing is left between them.
 */
export function linkPath(
  from: LinkEnd,
  to: LinkEnd,
  handles: readonly [Point, Point],
): LinkPath | undefined {
  const whole: Curve = [from, ...handles, to]
  const back: Curve = [to, handles[1], handles[0], from]
  const [t, u] = [firstClear(whole, from.clear), 1 - firstClear(back, to.clear)]
  if (u - t < 0.02) return undefined
  const cut: Curve = [
    polarForm(whole, t, t, t),
    polarForm(whole, t, t, u),
    polarForm(whole, t, u, u),
    polarForm(whole, u, u, u),
  ]
  const angle = (a: Point, b: Point) => round((Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI)
  const [a, b, c, d] = cut
  const text = cut.map(({ x, y }) => `${round(x)} ${round(y)}`)
  return {
    d: `M${text[0] ?? ''}C${text.slice(1).join(' ')}`,
    start: { ...a, angle: angle(a, b) },
    end: { ...d, angle: angle(c, d) },
  }
}
