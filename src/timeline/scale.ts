import type { Ms, Span } from '../claims/types'
import { HOUR } from '../scene/model'

/** Full hours from the window's start: the value of the slider. */
export function hoursInto(window: Span, t: Ms): number {
  return Math.round((t - window.start) / HOUR)
}

/** The moment of a slider value. */
export function momentAt(window: Span, hours: number): Ms {
  return window.start + hours * HOUR
}

/** Share of the window, 0 to 1. */
export function timeShare(window: Span, t: Ms): number {
  return (t - window.start) / (window.end - window.start)
}
