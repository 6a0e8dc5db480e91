import { type Entry, type Model, ModelError, spanOf } from '../claims/model'
import { isInstant } from '../claims/span'
import { instant } from '../claims/edtf'
import { type Appearance, DEFAULT_APPEARANCE } from './appearance'
import type {
  ClaimId,
  Clock,
  Flag,
  Kind,
  Lens,
  Ms,
  PlaceId,
  SideId,
  Span,
  Status,
} from '../claims/types'
import { DAY, HOUR } from '../claims/units'

/** The map's camera: web map zoom (512 px tiles) and centre, WGS 84 degrees. */
export interface Camera {
  readonly zoom: number
  readonly lat: number
  readonly lng: number
}

/** The reader's view; the page's address has exactly these parts. */
export interface ViewState extends Appearance {
  /** The moment, on a full hour of the story's zone, within its window (both ends included). */
  readonly t: Ms
  readonly clock: Clock
  readonly lens: Lens
  readonly claim: ClaimId | null
  /** The selected place, whose ledger is open. It hides no claim. */
  readonly place: PlaceId | null
  /** Only claims about this place; null shows all. */
  readonly only: PlaceId | null
  /** Values to show; null shows all. Never empty, never all of them, in the data's order. */
  readonly sides: readonly SideId[] | null
  readonly kinds: readonly Kind[] | null
  readonly status: readonly Status[] | null
  /** Only claims with one of these; null shows all. Never empty, but may have both. */
  readonly flags: readonly Flag[] | null
  /** Search text, trimmed, at most 100 characters. */
  readonly q: string
  /** Step of the guided reading, from 1. */
  readonly step: number | null
  /** null: the whole frame of the story (`Story.frame`) in view. */
  readonly map: Camera | null
  /** Whether the timeline shows how exactly each date is known. */
  readonly dates: boolean
}

/** Zooms that the map allows (web map zoom, 512 px tiles): the borders are good to some 100 m. */
export const ZOOM = { min: 6, max: 12 } as const

/** The view with which the story opens. Throws a ModelError when its moment is out of range. */
export function openingOf(model: Model): ViewState {
  const { opening } = model.story
  const t = instant(opening.t, model.zone)
  if (t < model.window.start || t > model.window.end)
    throw new ModelError('story.json: opening.t: expected a moment inside the window')
  return {
    t: fullHour(model, t),
    clock: opening.clock,
    lens: opening.lens,
    claim: null,
    place: null,
    only: null,
    sides: null,
    kinds: null,
    status: null,
    flags: null,
    q: '',
    step: null,
    map: null,
    dates: false,
    ...DEFAULT_APPEARANCE,
  }
}

/**
 * The full hour at or before `t`, counted from the window's first midnight, limited to the window.
 */
export function fullHour(model: Model, t: Ms): Ms {
  const { start, end } = model.window
  const hours = Math.floor((Math.min(Math.max(t, start), end) - start) / HOUR)
  return start + hours * HOUR
}

/** The full hour at or after `t`: the first moment at which a change at `t` shows. */
export function hourFrom(model: Model, t: Ms): Ms {
  const { start, end } = model.window
  const hours = Math.ceil((Math.min(Math.max(t, start), end) - start) / HOUR)
  return start + hours * HOUR
}

/**
 * Midnight that begins the day of `t`, limited to the window's days. A midnight belongs to the day that
 * it ends, as its 24:00; the window's very start belongs to its first day.
 */
export function dayOf({ window: { start, end } }: Model, t: Ms): Ms {
  const inside = Math.min(Math.max(t, start + 1), end)
  return start + (Math.ceil((inside - start) / DAY) - 1) * DAY
}

/** Whether `t` lies on the day that begins at the midnight `day`; see `dayOf`. */
export function liesOn(model: Model, day: Ms, t: Ms): boolean {
  return t >= model.window.start && t <= model.window.end && dayOf(model, t) === day
}

/**
 * The moment that shows a day as it ended: its 24:00, when everything of it is said and nothing of
 * the next day has begun. `day` is the midnight that begins it.
 */
export function endOfDay(day: Ms): Ms {
  return day + DAY
}

/** The midnight that begins the one day of the window in which a span lies; null when there is none. */
export function singleDayOf(model: Model, { start, end }: Span): Ms | null {
  const day = dayOf(model, end)
  return start >= day && end <= endOfDay(day) ? day : null
}

/** The day whose 24:00 is `t`; null for any other moment. */
export function dayEndedAt(model: Model, t: Ms): Ms | null {
  const day = dayOf(model, t)
  return t === endOfDay(day) ? day : null
}

/**
 * The moment at which a claim alone is shown: its hour where that is known, else the end of its
 * (last) day, when it counts as said. Limited to the window.
 */
export function momentOf(model: Model, entry: Entry, clock: Clock): Ms {
  const { start, end } = model.window
  const span = spanOf(entry, clock)
  if (span.end <= start) return start
  if (span.end >= end) return end
  return isInstant(span) ? hourFrom(model, span.start) : endOfDay(dayOf(model, span.end))
}
