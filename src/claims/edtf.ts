import type { Ms, Span } from './types'
import { DAY, MINUTE } from './units'

/** Precision of a date. `open`: without a known beginning or end. */
type DatePrecision = 'hour' | 'day' | 'interval' | 'open' | 'unknown'

/** A date as the model uses it. */
export interface Dated {
  readonly span: Span
  readonly precision: DatePrecision
  /**
   * The source says "about" (EDTF `~` or `%`). The span is not widened, since no source says by how
   * much.
   */
  readonly approximate: boolean
}

/** An invalid date; the message says what was found and what was expected. */
export class DateError extends Error {
  override readonly name = 'DateError'
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?$/
const OFFSET = /^([+-])(\d{2}):(\d{2})$/

/** Milliseconds that a fixed offset such as `+04:30` is ahead of UTC. Throws a DateError. */
export function offsetMs(offset: string): Ms {
  if (offset === 'Z') return 0
  const m = OFFSET.exec(offset)
  if (!m || Number(m[2]) > 14 || Number(m[3]) > 59)
    throw new DateError(`"${offset}" is no offset; expected one like "+04:30"`)
  return (m[1] === '-' ? -1 : 1) * (Number(m[2]) * 60 + Number(m[3])) * MINUTE
}

/**
 * The instant at which a calendar day begins in a zone of fixed offset `zone` (ms ahead of UTC).
 * A day that does not exist (2021-02-30) throws a DateError: it is never rolled over.
 */
export function dayStart(date: string, zone: Ms): Ms {
  const m = DATE.exec(date)
  if (!m) throw new DateError(`"${date}" is no date; expected YYYY-MM-DD`)
  const [y, mo, d] = [Number(m[1]), Number(m[2]), Number(m[3])]
  const utc = Date.UTC(y, mo - 1, d)
  const back = new Date(utc)
  if (back.getUTCFullYear() !== y || back.getUTCMonth() !== mo - 1 || back.getUTCDate() !== d)
    throw new DateError(`"${date}" does not exist in the calendar`)
  return utc - zone
}

/**
 * Reads an ISO 8601 date-time to the minute or second. Without an offset it is in `zone`
 * (ms ahead of UTC). Throws a DateError.
 */
export function instant(text: string, zone: Ms): Ms {
  const m = INSTANT.exec(text)
  const [, date, hour, minute, second = '00', offset] = m ?? []
  if (date === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    throw new DateError(`"${text}" is no time; expected YYYY-MM-DDThh:mm with or without an offset`)
  const local = offset === undefined ? zone : offsetMs(offset)
  return (
    dayStart(date, local) + (Number(hour) * 60 + Number(minute)) * MINUTE + Number(second) * 1000
  )
}

interface Part {
  readonly span: Span
  readonly hour: boolean
  readonly approximate: boolean
}

function part(text: string, zone: Ms): Part {
  if (text.includes('T')) {
    const at = instant(text, zone)
    return { span: { start: at, end: at }, hour: true, approximate: false }
  }
  const qualified = /[~%?]$/.test(text)
  const start = dayStart(qualified ? text.slice(0, -1) : text, zone)
  return { span: { start, end: start + DAY }, hour: false, approximate: /[~%]$/.test(text) }
}

/**
 * Reads the part of EDTF level 1 (ISO 8601-2) that the data uses: `2021-09-03`,
 * `2021-09-03~`, `2021-09-04T17:00:00+04:30`, `2021-09-01/2021-09-02`, `../2021-09-05`,
 * `2021-09-05/..`, and the empty string for an unknown date. Days run from midnight to
 * midnight in `zone` (ms ahead of UTC). Throws a DateError.
 */
export function parseEdtf(text: string, zone: Ms): Dated {
  if (text === '' || text === '..')
    return { span: { start: -Infinity, end: Infinity }, precision: 'unknown', approximate: false }
  const ends = text.split('/')
  const [first = '', last] = ends
  if (ends.length > 2) throw new DateError(`"${text}" has more than one "/"; expected start/end`)
  if (last === undefined) {
    const only = part(first, zone)
    return { span: only.span, precision: only.hour ? 'hour' : 'day', approximate: only.approximate }
  }
  const open = first === '..' || last === '..'
  if (first === '..' && last === '..') return parseEdtf('', zone)
  const from = first === '..' ? undefined : part(first, zone)
  const to = last === '..' ? undefined : part(last, zone)
  const span = { start: from?.span.start ?? -Infinity, end: to?.span.end ?? Infinity }
  if (span.start >= span.end) throw new DateError(`"${text}" ends before it starts`)
  return {
    span,
    precision: open ? 'open' : 'interval',
    approximate: (from?.approximate ?? false) || (to?.approximate ?? false),
  }
}
