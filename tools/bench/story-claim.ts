/** One invented claim. How often a thing occurs follows the real claims. */
import type { StoryData } from '../../src/claims/model.ts'
import type {
  Assertion,
  WholeClaim,
  Control,
  Figure,
  Kind,
  Person,
  Place,
  Precision,
  Side,
  Source,
  Text,
} from '../../src/claims/types.ts'
import type { Random } from './random.ts'
import type { Speaker } from './story-people.ts'
import { CHANNELS, CHECKED, MORE, NOTES, PHRASES, ROLES } from './story-words.ts'

interface Parts {
  readonly people: readonly Speaker[]
  readonly sources: readonly Source[]
}

const KINDS: readonly (readonly [Kind, number])[] = [
  ['capture', 17],
  ['repelled', 9],
  ['denial', 8],
  ['casualties', 7],
  ['presence', 7],
  ['background', 7],
  ['talks', 5],
  ['advance', 5],
  ['prisoners', 4],
  ['humanitarian', 3],
  ['condition', 2],
  ['appeal', 1],
]
const ASSERTED: Partial<Record<Kind, Assertion>> = {
  capture: 'holds',
  repelled: 'repelled',
  denial: 'holds',
  presence: 'entered',
  casualties: 'fighting',
}
const PRECISION: Readonly<Record<Place['kind'], Precision>> = {
  province: 'province',
  district: 'district',
  area: 'district',
  settlement: 'settlement',
  landmark: 'point',
  pass: 'point',
}
/** The day of September, the last ones fuller. */
const DAYS: readonly (readonly [number, number])[] = [
  [1, 8],
  [2, 6],
  [3, 11],
  [4, 17],
  [5, 30],
]

const nameOf = ({ name }: { readonly name: Text }) => name.en ?? ''

/** One claim without links, which only its neighbours can give it. */
export function claimOf(random: Random, real: StoryData, parts: Parts, id: string): WholeClaim {
  const kind = random.weighted(KINDS)
  const { person, side, other } = speaking(random, real.story.sides, parts.people)
  const place = placeOf(random, real)
  const number = random.whole(3, 90)
  const day = random.weighted(DAYS)
  const phrase = random.pick(PHRASES[kind])
  const fill = (text: string) =>
    text
      .replaceAll('{place}', place?.name.en ?? 'the valley')
      .replaceAll('{own}', nameOf(side))
      .replaceAll('{other}', nameOf(other))
      .replaceAll('{who}', nameOf(person))
      .replaceAll('{n}', String(number))
  const control = controlOf(random, kind, side, other, place)
  const note = () => ({ note: { en: random.pick(NOTES) } })
  return {
    id,
    side: side.id,
    tier: random.chance(0.6) ? 'core' : 'extra',
    speakers: [person.id],
    role: { en: random.pick(ROLES) },
    channel: { en: random.pick(CHANNELS) },
    said: { edtf: saidOn(random, day), ...(random.chance(0.5) ? note() : {}) },
    about: { edtf: aboutOf(random, day) },
    place: place?.id ?? null,
    precision: place === null ? 'unplaced' : PRECISION[place.kind],
    ...(random.chance(0.25) ? { placeNote: { en: random.pick(NOTES) } } : {}),
    kind,
    summary: { en: fill(phrase.summary).slice(0, 60).trim() },
    text: { en: [fill(phrase.text), ...random.some(MORE, random.whole(1, 3))].join(' ') },
    verification: {
      status: random.weighted([
        ['unverified', 57],
        ['position', 10],
        ['observed', 5],
        ['partly-supported', 3],
      ]),
      note: { en: random.pick(CHECKED) },
    },
    ...(side.role === 'party' && random.chance(0.1)
      ? { againstInterest: { en: 'Losses of its own, without a number.' } }
      : {}),
    control,
    ...figuresOf(kind, other, number),
    relations: [],
    sources: random.some(parts.sources, random.whole(2, 6)).map((source) => source.id),
    sourcing: {
      level: random.weighted([
        ['high', 47],
        ['medium', 24],
        ['low', 4],
      ]),
      ...(random.chance(0.8) ? note() : {}),
    },
    ...(random.chance(0.6) ? note() : {}),
  }
}

/** The speaker, the side, and a party that is not that side. */
function speaking(
  random: Random,
  sides: readonly Side[],
  people: readonly Speaker[],
): { person: Person; side: Side; other: Side } {
  const side = random.weighted(sides.map((side) => [side, side.role === 'party' ? 2 : 1] as const))
  const other = random.pick(sides.filter(({ id, role }) => role === 'party' && id !== side.id))
  const { person } = random.pick(people.filter((speaker) => speaker.side === side))
  return { person, side, other }
}

/** Two in five name the province alone, one in six no place; else a place within it, or any. */
function placeOf(random: Random, { places, story }: StoryData): Place | null {
  const among = (fits: (place: Place) => boolean) => random.pick(places.filter(fits))
  return random.weighted<() => Place | null>([
    [() => among(({ id }) => id === story.province), 39],
    [() => null, 17],
    [() => among(({ id }) => story.districts.includes(id)), 25],
    [() => among(({ within }) => within !== null && story.districts.includes(within)), 13],
    [() => among(({ kind }) => kind !== 'province'), 6],
  ])()
}

/** Most name the day; some an hour, an interval, or no more than a latest day. */
function saidOn(random: Random, day: number): string {
  const on = dateOf(day)
  const hour = String(random.whole(6, 23)).padStart(2, '0')
  return random.weighted([
    [on, 78],
    [`${on}T${hour}:00:00+04:30`, 6],
    [`${on}/${dateOf(day + 1)}`, 11],
    // Open ones stand last in the file and link back to all others, so none may end before those.
    ['../2021-09-05', 5],
  ])
}

function aboutOf(random: Random, day: number): string {
  return random.weighted([
    [dateOf(day), 45],
    [`${dateOf(day)}~`, 20],
    [`${dateOf(day - 1)}/${dateOf(day)}`, 25],
    [`../${dateOf(day)}`, 10],
  ])
}

const dateOf = (day: number) => (day < 1 ? '2021-08-31' : `2021-09-0${String(day)}`)

function controlOf(
  random: Random,
  kind: Kind,
  side: Side,
  other: Side,
  place: Place | null,
): readonly Control[] {
  const asserts = ASSERTED[kind]
  if (asserts === undefined || place === null || !random.chance(0.95)) return []
  // Claims of third parties are about a party.
  const about = side.role === 'party' ? side.id : other.id
  const scope = random.chance(0.3) ? 'whole' : 'part'
  return [{ place: place.id, about, asserts, ...(place.kind === 'province' ? { scope } : {}) }]
}

function figuresOf(kind: Kind, other: Side, number: number): { figures?: readonly Figure[] } {
  if (kind !== 'casualties' && kind !== 'prisoners') return {}
  const what = kind === 'casualties' ? 'killed' : 'captured'
  return { figures: [{ what, of: other.id, min: number, max: number }] }
}
