import type { Ms, Span } from './types'

/** State of a claim at a moment: not said yet, perhaps said, said. */
export type Said = 'not-yet' | 'maybe' | 'made'

/** A span whose start and end are one instant: the time is known exactly. */
export function isInstant(span: Span): boolean {
  return span.start === span.end
}

/**
 * The first moment at which something in `span` is perhaps said: not the start of an interval, at
 * which nothing can have been said in it, but the next one. Moments are whole milliseconds.
 */
export function shownFrom(span: Span): Ms {
  return isInstant(span) ? span.start : span.start + 1
}

/**
 * The three-valued state of something that happened at an unknown time in `span`: up to its start
 * it has not happened, inside it perhaps, from its end on certainly. So at the midnight between two
 * days all of the first day is said and nothing of the second. An instant goes from not yet to said
 * at once.
 */
export function stateAt(span: Span, t: Ms): Said {
  if (t >= span.end) return 'made'
  return t < shownFrom(span) ? 'not-yet' : 'maybe'
}

/**
 * Whether two half-open intervals share an instant; touching ends do not. An instant lies in an
 * interval that starts with it, not in one that ends with it.
 */
export function overlaps(a: Span, b: Span): boolean {
  if (isInstant(a) && isInstant(b)) return a.start === b.start
  if (isInstant(a)) return b.start <= a.start && a.start < b.end
  if (isInstant(b)) return a.start <= b.start && b.start < a.end
  return a.start < b.end && b.start < a.end
}

/** Whether `a` ends at or before the start of `b`; false for two equal instants. */
export function certainlyBefore(a: Span, b: Span): boolean {
  return a.end <= b.start && !(isInstant(a) && isInstant(b) && a.start === b.start)
}
