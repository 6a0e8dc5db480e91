/** Small invented stories for tests: a vale, its districts and two parties who disagree. */
import { type Model, modelOf, type StoryData } from '../model'
import type {
  Assertion,
  Claim,
  ClaimId,
  Control,
  Ms,
  Place,
  PlaceId,
  PlaceLabel,
  Precision,
  Relation,
  Side,
  SideId,
  Source,
  Story,
} from '../types'

export const HOUR: Ms = 3_600_000
export const DAY: Ms = 24 * HOUR
/** The story's zone, ahead of UTC. */
export const ZONE: Ms = 4.5 * HOUR
/** 1 September 2021, 00:00 at +04:30: written in UTC, so that no code under test computes it. */
export const WINDOW_START: Ms = Date.UTC(2021, 7, 31, 19, 30)
export const WINDOW_END: Ms = WINDOW_START + 5 * DAY

/** The instant at `hour` o'clock, local time, on a day of September 2021. */
export const at = (day: number, hour = 0): Ms => WINDOW_START + (day - 1) * DAY + hour * HOUR

export const HILL: SideId = 'hill'
export const PLAIN: SideId = 'plain'
export const PRESS: SideId = 'press'
export const ORDER: readonly SideId[] = [HILL, PRESS, PLAIN]

const side = (id: SideId, role: Side['role'], colour: Side['colour']): Side => ({
  id,
  role,
  colour,
  name: { en: id },
  longName: { en: `The people of the ${id}` },
})

export const SIDES: readonly Side[] = [
  side(HILL, 'party', 'blue'),
  side(PRESS, 'third-party', 'plum'),
  side(PLAIN, 'party', 'ochre'),
]

const place = (
  id: PlaceId,
  kind: Place['kind'],
  within: PlaceId | null,
  coordinates: Place['at'],
  more: Partial<Place> = {},
): Place => ({
  id,
  kind,
  name: { en: id },
  spellings: [],
  within,
  at: coordinates,
  looseKm: 0,
  rank: 1,
  certainty: 'good',
  ...more,
})

export const PROVINCE: PlaceId = 'vale'
export const DISTRICTS: readonly PlaceId[] = ['upper', 'middle', 'lower']

/**
 * The district of `tower` is not known; `farm` and `market` lie outside the province, `market` also
 * outside the map's frame.
 */
export const PLACES: readonly Place[] = [
  place(PROVINCE, 'province', null, [70, 35]),
  place('upper', 'district', PROVINCE, [70.5, 35.5]),
  place('middle', 'district', PROVINCE, [70, 35]),
  place('lower', 'district', PROVINCE, [69.5, 34.5]),
  place('ford', 'settlement', 'middle', [70.1, 35.1], { spellings: ['Fort-e Ford', 'Fórd'] }),
  place('saddle', 'pass', 'upper', [70.6, 35.6]),
  place('tower', 'landmark', PROVINCE, [70.2, 35.2]),
  place('farm', 'area', null, [69.2, 35.8]),
  place('market', 'settlement', null, [72, 35]),
]

const PRECISION_AT: Readonly<Record<PlaceId, Precision>> = {
  vale: 'province',
  upper: 'district',
  middle: 'district',
  lower: 'district',
  ford: 'settlement',
  saddle: 'point',
  tower: 'point',
  farm: 'district',
  market: 'settlement',
}

/** The label of a district at its own point. */
const labelOf = (id: PlaceId): PlaceLabel => ({
  place: id,
  name: PLACES.find((one) => one.id === id)?.at ?? [70, 35],
  side: 'middle',
  stack: 'column',
})

/** "`about` holds (or entered ...) `where`". */
export const that = (about: SideId, asserts: Assertion, where: PlaceId): Control => ({
  place: where,
  about,
  asserts,
})

/** The same of the whole province, but for the parts in `except`. */
export const thatAll = (
  about: SideId,
  asserts: Assertion,
  ...except: readonly PlaceId[]
): Control => ({
  ...that(about, asserts, PROVINCE),
  scope: 'whole',
  ...(except.length > 0 ? { except } : {}),
})

/** The same of some unnamed part of the province. */
export const thatPart = (about: SideId, asserts: Assertion): Control => ({
  ...that(about, asserts, PROVINCE),
  scope: 'part',
})

export const link = (type: Relation['type'], to: ClaimId): Relation => ({ type, to })

export interface Extras extends Partial<Omit<Claim, 'said' | 'about'>> {
  readonly about?: string
  readonly by?: string
  readonly before?: readonly ClaimId[]
}

/** One claim in one call: who said it, when, and what it asserts; unplaced by default. */
export function says(
  id: ClaimId,
  who: SideId,
  said: string,
  control: readonly Control[] = [],
  { about = said, by, before, ...more }: Extras = {},
): Claim {
  const where = more.place ?? null
  return {
    id,
    side: who,
    tier: 'core',
    speakers: ['speaker'],
    role: { en: 'speaker' },
    channel: { en: 'radio' },
    said: { edtf: said, ...(by === undefined ? {} : { by }), ...(before ? { before } : {}) },
    about: { edtf: about },
    place: where,
    precision: where === null ? 'unplaced' : (PRECISION_AT[where] ?? 'district'),
    kind: 'capture',
    summary: { en: `summary of ${id}` },
    text: { en: `text of ${id}` },
    verification: { status: 'unverified', note: { en: 'nobody could verify it' } },
    control,
    relations: [],
    sources: ['report'],
    sourcing: { level: 'medium' },
    ...more,
  }
}

export const SOURCE: Source = {
  id: 'report',
  publisher: 'The Vale Courier',
  lang: 'en',
  title: 'What was said',
  url: 'https://courier.example/1',
  published: '2021-09-05',
}

export const STORY: Story = {
  id: 'vale',
  title: { en: 'The vale' },
  subtitle: { en: 'Five days' },
  edition: { version: '1.0.0', date: '2021-10-01' },
  languages: ['en'],
  description: { en: 'An invented story' },
  window: { first: '2021-09-01', last: '2021-09-05' },
  zone: { iana: 'Asia/Kabul', offset: '+04:30', name: { en: 'Vale time' } },
  country: { en: 'The land around' },
  sides: SIDES,
  province: PROVINCE,
  districts: DISTRICTS,
  focus: DISTRICTS,
  frame: [69, 34, 71, 36],
  layout: {
    enlargement: { bounds: [69.2, 34.2, 69.8, 34.8], name: { en: 'Lower' }, places: ['lower'] },
    narrow: DISTRICTS.map(labelOf),
    medium: DISTRICTS.map(labelOf),
    wide: DISTRICTS.map(labelOf),
  },
  known: [69, 34, 71, 36],
  opening: { t: '2021-09-05T12:00', lens: 'both', clock: 'said' },
  unknown: [],
  steps: [],
  corrections: [],
  credits: [],
}

/** The data of a story that consists of these claims. */
export function storyOf(claims: readonly Claim[], more: Partial<Story> = {}): StoryData {
  return {
    story: { ...STORY, ...more },
    claims,
    people: [
      { id: 'speaker', name: { en: 'A speaker' } },
      { id: 'witness', name: { en: 'A witness' } },
    ],
    sources: [SOURCE],
    places: PLACES,
  }
}

/** The model of these claims. */
export const modelWith = (...claims: readonly Claim[]): Model => modelOf(storyOf(claims))
