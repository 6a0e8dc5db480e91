import type { Ms, Span } from './types'

/** What a moment knows of a claim: not said yet, perhaps said by now, said. */
export type Said = 'not-yet' | 'maybe' | 'made'

/** A span whose start and end are one instant: the time is known exactly. */
export function isInstant(span: Span): boolean {
  return span.start === span.end
}

/**
 * The first moment that can know of something in `span`: at the instant at which an interval
 * begins nothing can have been said in it, so it is the next one. Moments are whole milliseconds.
 */
export function shownFrom(span: Span): Ms {
  return isInstant(span) ? span.start : span.start + 1
}

/**
 * The three-valued state of something that happened at an unknown time in `span`: up to its start
 * it has not happened, inside it perhaps, from its end on certainly. So the midnight between two
 * days knows all of the first and nothing of the second. An instant flips.
 */
export function stateAt(span: Span, t: Ms): Said {
  if (t >= span.end) return 'made'
  return t < shownFrom(span) ? 'not-yet' : 'maybe'
}

/**
 * Whether two half-open intervals share an instant; touching ends do not. An instant lies in
 * an interval that starts with it, not in one that ends with it.
 */
export function overlaps(a: Span, b: Span): boolean {
  if (isInstant(a) && isInstant(b)) return a.start === b.start
  if (isInstant(a)) return b.start <= a.start && a.start < b.end
  if (isInstant(b)) return a.start <= b.start && b.start < a.end
  return a.start < b.end && b.start < a.end
}

/** Whether `a` was over when `b` began, whatever the instants inside them. */
export function certainlyBefore(a: Span, b: Span): boolean {
  return a.end <= b.start && !(isInstant(a) && isInstant(b) && a.start === b.start)
}
