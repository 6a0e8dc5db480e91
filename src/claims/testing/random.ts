/** Random but valid stories, with the instants of their dates computed independently. */
import fc from 'fast-check'
import { FONTS, GROUNDS, MAX_RADIUS, PAIRS, UIS } from '../../view/appearance'
import type { StoryData } from '../model'
import {
  ASSERTIONS,
  type Claim,
  type ClaimId,
  FLAGS,
  KINDS,
  type Ms,
  type Span,
  STATUSES,
} from '../types'
import { type ViewState, ZOOM } from '../../view/view-state'
import {
  at,
  DAY,
  DISTRICTS,
  HILL,
  HOUR,
  PLACES,
  PLAIN,
  PRESS,
  PROVINCE,
  says,
  SIDES,
  storyOf,
  WINDOW_START,
  ZONE,
} from './story'

/** A date as the data writes it and the half-open interval it means. */
export interface DateSample {
  readonly edtf: string
  readonly span: Span
  /** The day of September when known to the day. */
  readonly day: number | null
}

export interface RandomStory {
  readonly data: StoryData
  readonly spans: ReadonlyMap<ClaimId, { readonly said: Span; readonly about: Span }>
}

const isoDay = (day: number) => new Date(at(day) + ZONE).toISOString().slice(0, 10)

const hour = fc
  .record({
    day: fc.integer({ min: 1, max: 5 }),
    hour: fc.integer({ min: 0, max: 23 }),
    zone: fc.constantFrom('', '+04:30', 'Z'),
  })
  .map(({ day, hour, zone }): DateSample => {
    const t = at(day, hour)
    const local = new Date(zone === 'Z' ? t : t + ZONE).toISOString().slice(0, 19)
    return { edtf: `${local}${zone}`, span: { start: t, end: t }, day: null }
  })

const day = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom('', '~'))
  .map(([day, mark]): DateSample => {
    return { edtf: `${isoDay(day)}${mark}`, span: { start: at(day), end: at(day + 1) }, day }
  })

/** From 31 August to 6 September, always with some of it inside the window. */
const interval = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 3 }))
  .map(([first, length]): DateSample => {
    const last = Math.min(first + length, 6)
    const span = { start: at(first), end: at(last + 1) }
    return { edtf: `${isoDay(first)}/${isoDay(last)}`, span, day: null }
  })

const open = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom('from', 'until', 'unknown'))
  .map(([day, kind]): DateSample => {
    if (kind === 'from')
      return { edtf: `${isoDay(day)}/..`, span: { start: at(day), end: Infinity }, day: null }
    if (kind === 'until')
      return { edtf: `../${isoDay(day)}`, span: { start: -Infinity, end: at(day + 1) }, day: null }
    return { edtf: '', span: { start: -Infinity, end: Infinity }, day: null }
  })

/** Mostly known to the day, as in the real data. */
export const anyDate: fc.Arbitrary<DateSample> = fc.oneof(
  { arbitrary: day, weight: 5 },
  { arbitrary: hour, weight: 4 },
  { arbitrary: interval, weight: 2 },
  { arbitrary: open, weight: 1 },
)

const control = fc
  .record({
    // Few places, so that claims meet: mostly one district and the province around it.
    place: fc.constantFrom(
      PROVINCE,
      PROVINCE,
      PROVINCE,
      'upper',
      'upper',
      'upper',
      'middle',
      'ford',
      'tower',
    ),
    about: fc.constantFrom(HILL, PLAIN),
    asserts: fc.constantFrom(...ASSERTIONS, 'holds', 'holds', 'entered'),
    whole: fc.boolean(),
    partOfDistrict: fc.nat(9).map((n) => n === 0),
    except: fc.subarray([...DISTRICTS]),
  })
  .map(({ whole, partOfDistrict, except, ...rest }): Claim['control'][number] => {
    if (rest.place !== PROVINCE) return partOfDistrict ? { ...rest, scope: 'part' } : rest
    if (!whole) return { ...rest, scope: 'part' }
    return { ...rest, scope: 'whole', ...(except.length > 0 ? { except } : {}) }
  })

const draft = fc.record({
  side: fc.constantFrom(HILL, PLAIN, HILL, PLAIN, PRESS),
  speaker: fc.constantFrom('speaker', 'witness'),
  said: anyDate,
  about: anyDate,
  place: fc.constantFrom(null, ...PLACES.map(({ id }) => id)),
  kind: fc.constantFrom(...KINDS),
  status: fc.constantFrom(...STATUSES),
  control: fc.array(control, { maxLength: 2, size: 'max' }),
  loss: fc.boolean(),
  /** Whether it is known to come before the later ones of its day. */
  firstOfDay: fc.boolean(),
})

/** Up to ten claims; an order within a day is given only between claims known to that day. */
export const anyStory: fc.Arbitrary<RandomStory> = fc
  .array(draft, { maxLength: 10, size: 'max' })
  .map((drafts) => {
    const claims = drafts.map((d, i) => {
      const later = drafts.flatMap((other, j) =>
        d.firstOfDay && j > i && d.said.day !== null && other.said.day === d.said.day
          ? [`c${j}`]
          : [],
      )
      return says(`c${i}`, d.side, d.said.edtf, d.control, {
        about: d.about.edtf,
        place: d.place,
        kind: d.kind,
        speakers: [d.speaker],
        verification: { status: d.status, note: { en: 'a note' } },
        ...(d.loss ? { againstInterest: { en: 'a loss' } } : {}),
        ...(later.length > 0 ? { before: later } : {}),
      })
    })
    const spans = new Map(
      drafts.map(({ said, about }, i) => [`c${i}`, { said: said.span, about: about.span }]),
    )
    return { data: storyOf(claims), spans }
  })

/** Full hours from before the window to after it, and the instants right beside them. */
export const anyMoment: fc.Arbitrary<Ms> = fc
  .tuple(fc.integer({ min: -26, max: 150 }), fc.constantFrom(0, 0, -1, 1))
  .map(([hours, beside]) => WINDOW_START + hours * HOUR + beside)

/** Midnights and noons, where random stories change most. */
export const anyHalfDay: fc.Arbitrary<Ms> = fc
  .integer({ min: -1, max: 12 })
  .map((halves) => WINDOW_START + (halves * DAY) / 2)

const someOf = <T>(all: readonly T[]) =>
  fc.option(fc.subarray([...all], { minLength: 1, maxLength: all.length - 1 }), { nil: null })

/** Five decimals, as in the address; never -0. */
const degrees = (limit: number) =>
  fc.integer({ min: -limit * 1e5, max: limit * 1e5 }).map((n) => n / 1e5 + 0)

const camera = fc.record({
  zoom: fc.integer({ min: 100 * ZOOM.min, max: 100 * ZOOM.max }).map((n) => n / 100),
  lat: degrees(85),
  lng: degrees(180),
})

/** Six hexadecimal digits. */
const colour: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => n.toString(16).padStart(6, '0'))

/** Any view that is valid for a story. */
export const anyView = ({ story, claims, places }: StoryData): fc.Arbitrary<ViewState> =>
  fc.record({
    t: fc.integer({ min: 0, max: 120 }).map((hours) => WINDOW_START + hours * HOUR),
    clock: fc.constantFrom('said' as const, 'about' as const),
    lens: fc.constantFrom('both', 'compare', HILL, PLAIN),
    claim: fc.constantFrom(null, ...claims.map(({ id }) => id)),
    place: fc.constantFrom(null, ...places.map(({ id }) => id)),
    only: fc.constantFrom(null, ...places.map(({ id }) => id)),
    sides: someOf(SIDES.map(({ id }) => id)),
    kinds: someOf(KINDS),
    status: someOf(STATUSES),
    flags: fc.option(fc.subarray([...FLAGS], { minLength: 1 }), { nil: null }),
    q: fc
      .string({ unit: 'grapheme', maxLength: 25 })
      .filter((q) => q.length <= 100)
      .map((q) => q.trim()),
    step:
      story.steps.length === 0
        ? fc.constant(null)
        : fc.option(fc.integer({ min: 1, max: story.steps.length }), { nil: null }),
    map: fc.option(camera, { nil: null }),
    dates: fc.boolean(),
    theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
    ui: fc.constantFrom(...UIS),
    accent: fc.option(colour, { nil: null }),
    bg: fc.option(fc.oneof(colour, fc.constantFrom(...GROUNDS)), { nil: null }),
    font: fc.constantFrom(null, ...FONTS),
    radius: fc.option(fc.integer({ min: 0, max: MAX_RADIUS }), { nil: null }),
    colours: fc.constantFrom(null, ...PAIRS),
  })
