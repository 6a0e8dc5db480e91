import type { Dated } from '../../claims/edtf'
import type { Ms } from '../../claims/types'
import { DAY, MINUTE } from '../../claims/units'

/**
 * The ends of a date as ISO 8601, each no more precise than it is known; null where an end is open.
 */
interface Bounds {
  /** First possible day or instant, such as `2021-09-03` or `2021-09-04T17:00:00+04:30`. */
  readonly earliest: string | null
  /** Last possible day, inclusive, or instant. */
  readonly latest: string | null
}

/** `+04:30`, for an offset in ms ahead of UTC. */
export function offsetText(zone: Ms): string {
  const minutes = Math.abs(zone) / MINUTE
  const two = (n: number) => String(n).padStart(2, '0')
  return `${zone < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** A midnight ends or begins a day: it is not a known hour. */
function boundOf(t: Ms, zone: Ms, hour: boolean): string | null {
  if (!Number.isFinite(t)) return null
  const local = new Date(t + zone).toISOString()
  return hour ? `${local.slice(0, 19)}${offsetText(zone)}` : local.slice(0, 10)
}

/**
 * The bounds of a date in a zone of fixed offset (ms ahead of UTC). An end that the data give to
 * the day is a day in that zone and never gets an hour.
 */
export function boundsOf({ span: { start, end }, precision }: Dated, zone: Ms): Bounds {
  const exact = (t: Ms) => precision === 'hour' || (t + zone) % DAY !== 0
  return {
    earliest: boundOf(start, zone, exact(start)),
    latest: exact(end) ? boundOf(end, zone, true) : boundOf(end - DAY, zone, false),
  }
}
