import type { Ms, Span } from '../claims/types'

export const HOUR: Ms = 3_600_000
export const DAY: Ms = 24 * HOUR

/** Full hours from the window's start: the value of the slider. */
export function hoursInto(window: Span, t: Ms): number {
  return Math.round((t - window.start) / HOUR)
}

/** The moment of a slider value. */
export function momentOf(window: Span, hours: number): Ms {
  return window.start + hours * HOUR
}

/** Share of the window, 0 to 1. */
export function shareOf(window: Span, t: Ms): number {
  return (t - window.start) / (window.end - window.start)
}

/** Midnights that begin the window's days. */
export function daysOf(window: Span): readonly Ms[] {
  const days: Ms[] = []
  for (let t = window.start; t < window.end; t += DAY) days.push(t)
  return days
}

/** Midnight that begins the day of a moment; the window's very end belongs to its last day. */
export function dayOf(window: Span, t: Ms): Ms {
  const inside = Math.min(t, window.end - 1)
  return window.start + Math.floor((inside - window.start) / DAY) * DAY
}

/** The full hour at or after a moment: the first one that shows what changed then. */
export function hourFrom(window: Span, t: Ms): Ms {
  return window.start + Math.ceil((t - window.start) / HOUR) * HOUR
}

/** The same hour on another day; the end of the last day stays inside that day. */
export function sameHour(from: Ms, fromDay: Ms, toDay: Ms): Ms {
  return toDay + Math.min(from - fromDay, DAY - HOUR)
}
