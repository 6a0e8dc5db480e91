import { type Camera, endOfDay, momentOf, type ViewState, ZOOM } from './view-state'
import { dayStart } from '../claims/edtf'
import type { Model } from '../claims/model'
import { FONTS, GROUNDS, MAX_RADIUS, PAIRS, UIS } from './appearance'
import { FLAGS, KINDS, type Lens, STATUSES } from '../claims/types'
import { HOUR } from '../claims/units'

const MAX_QUERY = 100

/** `2021-09-05T12:00` in the story's zone. */
function moment(t: number, zone: number): string {
  return new Date(t + zone).toISOString().slice(0, 16)
}

/**
 * Parses a full hour of the window, minutes and seconds (`:00`) optional; a day alone is its end, and so
 * is its `24:00`, which the page itself writes and ISO 8601 knows.
 */
function readMoment({ zone, window }: Model, text: string): number | undefined {
  const [, day, hour] = /^(\d{4}-\d\d-\d\d)(?:[t ]([01]\d|2[0-4])(?::00){0,2})?$/i.exec(text) ?? []
  if (day === undefined) return undefined
  try {
    const start = dayStart(day, zone)
    const t = hour === undefined ? endOfDay(start) : start + Number(hour) * HOUR
    return t >= window.start && t <= window.end ? t : undefined
  } catch {
    return undefined
  }
}

/** A comma list of known values in known order; undefined when anything in it is unknown. */
function readSome<T extends string>(text: string, known: readonly T[]): readonly T[] | undefined {
  const wanted = new Set(text.split(','))
  const found = known.filter((value) => wanted.has(value))
  return found.length === wanted.size ? found : undefined
}

/** The same for values of which every claim has one: all of them filter nothing, as none does. */
function readList<T extends string>(text: string, known: readonly T[]): readonly T[] | undefined {
  const found = readSome(text, known)
  return found?.length === known.length ? undefined : found
}

function readCamera(text: string): Camera | undefined {
  if (!/^\d{1,2}(\.\d{1,2})?(\/-?\d{1,3}(\.\d{1,5})?){2}$/.test(text)) return undefined
  const [zoom = NaN, lat = NaN, lng = NaN] = text.split('/').map(Number)
  const inside = zoom >= ZOOM.min && zoom <= ZOOM.max && Math.abs(lat) <= 85 && Math.abs(lng) <= 180
  return inside ? { zoom, lat: lat + 0, lng: lng + 0 } : undefined
}

function readLens(model: Model, text: string): Lens | undefined {
  const lenses = ['both', 'compare', ...model.parties.map((side) => side.id)]
  return lenses.find((lens) => lens === text)
}

/** A colour as six digits, in lower case. */
const readColour = (text: string): string | undefined =>
  /^[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : undefined

function readRadius(text: string): number | undefined {
  const radius = /^1?\d$/.test(text) ? Number(text) : NaN
  return radius <= MAX_RADIUS ? radius : undefined
}

const oneOf =
  <T extends string>(...values: readonly T[]) =>
  (text: string): T | undefined =>
    values.find((value) => value === text)

/** Parsers of the address's parameters; undefined means that the value is ignored. */
function readers(model: Model): {
  readonly [K in keyof ViewState]: (text: string) => ViewState[K] | undefined
} {
  const sides = model.story.sides.map((side) => side.id)
  return {
    t: (text) => readMoment(model, text),
    clock: oneOf('said', 'about'),
    lens: (text) => readLens(model, text),
    claim: (text) => (model.byId.has(text) ? text : undefined),
    place: (text) => (model.places.has(text) ? text : undefined),
    only: (text) => (model.places.has(text) ? text : undefined),
    sides: (text) => readList(text, sides),
    kinds: (text) => readList(text, KINDS),
    status: (text) => readList(text, STATUSES),
    flags: (text) => readSome(text, FLAGS),
    // Cut between whole characters: half a surrogate pair cannot be encoded.
    q: (text) =>
      wellFormed(text)
        .trim()
        .slice(0, MAX_QUERY)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trim() || undefined,
    step(text) {
      const n = /^[1-9]\d?$/.test(text) ? Number(text) : NaN
      return n <= model.story.steps.length ? n : undefined
    },
    map: readCamera,
    dates: (text) => (text === '1' ? true : undefined),
    theme: oneOf('auto', 'light', 'dark'),
    ui: oneOf(...UIS),
    accent: readColour,
    bg: (text) => oneOf(...GROUNDS)(text) ?? readColour(text),
    font: oneOf(...FONTS),
    radius: readRadius,
    colours: oneOf(...PAIRS),
  }
}

/** The moment of an address without one: the selected claim's, else the opening one. */
function impliedMoment(
  model: Model,
  opening: ViewState,
  { clock, claim }: Pick<ViewState, 'clock' | 'claim'>,
): number {
  const entry = claim === null ? undefined : model.byId.get(claim)
  return entry ? momentOf(model, entry, clock) : opening.t
}

/** Names of the address's parameters, in the order in which they are written. */
export const PARAMETERS: readonly (keyof ViewState)[] = [
  't',
  'clock',
  'lens',
  'claim',
  'place',
  'only',
  'sides',
  'kinds',
  'status',
  'flags',
  'q',
  'step',
  'map',
  'dates',
  'theme',
  'ui',
  'accent',
  'bg',
  'font',
  'radius',
  'colours',
]

/**
 * Parses a query string (with or without `?`) into a view, also as it was pasted: with `&amp;`, with
 * capitals, with the full stop or bracket of a sentence at the end of a value other than the search.
 * Unknown, invalid and repeated parameters are ignored one by one; missing ones come from the opening
 * view, the moment from the claim where one is named. Never throws.
 */
export function decode(model: Model, opening: ViewState, query: string): ViewState {
  const params = [...new URLSearchParams(query.replace(/&(amp;)+/gi, '&'))]
  const read = readers(model)
  const given = Object.fromEntries(
    PARAMETERS.flatMap((key) => {
      const [, text] = params.find(([name]) => name.toLowerCase() === key) ?? []
      if (text === undefined) return []
      const value = read[key](text) ?? read[key](text.toLowerCase().replace(/[^a-z\d]+$/, ''))
      return value === undefined ? [] : [[key, value]]
    }),
  ) as Partial<ViewState>
  const view = { ...opening, ...given }
  return { ...view, t: given.t ?? impliedMoment(model, opening, view) }
}

/** A camera as written in the address: `zoom/lat/lng`, rounded to about a metre. */
export function cameraText({ zoom, lat, lng }: Camera): string {
  const trim = (value: number, digits: number) => String(Number(value.toFixed(digits)))
  return `${trim(zoom, 2)}/${trim(lat, 5)}/${trim(lng, 5)}`
}

function writeValue(model: Model, view: ViewState, key: keyof ViewState): string {
  const value = view[key]
  if (value === null || value === false) return ''
  if (value === true) return '1'
  if (key === 't') return moment(view.t, model.zone)
  if (typeof value === 'object' && 'zoom' in value) return cameraText(value)
  return typeof value === 'object' ? value.join(',') : String(value)
}

/** `String.prototype.toWellFormed`, which some supported browsers lack. */
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd')

/**
 * Writes a view as the shortest query string, without `?`: what equals the opening view is left
 * out, and the moment where the claim implies it, so the opening view itself is the empty string.
 * `decode` restores the same view.
 */
export function encode(model: Model, opening: ViewState, view: ViewState): string {
  const plain = { ...opening, t: impliedMoment(model, opening, view) }
  return PARAMETERS.map((key) => [key, writeValue(model, view, key)] as const)
    .filter(([key, text]) => text !== writeValue(model, plain, key))
    .map(
      ([key, text]) =>
        `${key}=${encodeURIComponent(wellFormed(text)).replace(/%(2C|2F|3A)/g, decodeURIComponent)}`,
    )
    .join('&')
}
