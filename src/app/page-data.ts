import { inLanguage } from '../claims/in-language'
import type { StoryData, WholeData } from '../claims/model'
import type { Published } from '../panel/published'
import type { NewContradictions } from '../scene/contradictions'
import type { SolarMonths } from '../words/calendar'
import type { Lang, Person, Place, Side, Story, WholeClaim, WholeSource } from '../claims/types'

/** The data that a page's scripts start from. */
export interface PageData extends StoryData {
  /** Computed from the data at build: in a browser that would delay the start. */
  readonly newContradictions: NewContradictions
  /** The solar months around the story's days: a browser takes long to load ICU's calendar. */
  readonly solarMonths: SolarMonths
  readonly published: Published
  /** Address of the `Details`. */
  readonly details: string
}

/** Fields that only opened cards, search, print and the record show; of others, claims' notes. */
const CLAIM = ['text', 'placeNote', 'note', 'tier', 'role', 'figures'] as const
const NOTED = ['said', 'about', 'sourcing', 'relations'] as const
const SOURCE = ['title', 'titleNote', 'url', 'publishedNote'] as const
const PLACE = ['name', 'spellings', 'note'] as const
const PERSON = ['name', 'spellings'] as const

/**
 * What only opened cards, search and print show, in the order of the data: fields of claims and
 * sources in the page's language; names of places, people and sides in every language, by which readers
 * search. A file of its own, fetched once the page is hydrated.
 */
export interface Details extends Pick<Story, 'corrections'> {
  readonly claims: readonly Pick<WholeClaim, (typeof CLAIM | typeof NOTED)[number]>[]
  readonly sources: readonly Pick<WholeSource, (typeof SOURCE)[number]>[]
  readonly places: readonly Pick<Place, (typeof PLACE)[number]>[]
  readonly people: readonly Pick<Person, (typeof PERSON)[number]>[]
  readonly sides: readonly Pick<Side, 'name' | 'longName'>[]
}

const cut = (one: object, keys: readonly string[], kept: boolean) =>
  Object.fromEntries(Object.entries(one).filter(([key]) => keys.includes(key) === kept))
const only = <T extends object, K extends keyof T & string>(one: T, keys: readonly K[]) =>
  cut(one, keys, true) as Pick<T, K>
const without = <T extends object, K extends keyof T & string>(one: T, keys: readonly K[]) =>
  cut(one, keys, false) as Omit<T, K>

/** The details of a story for the page of a language. */
export function detailsOf(data: WholeData, lang: Lang): Details {
  const { claims, sources, story } = inLanguage(data, lang)
  return {
    places: data.places.map((place) => only(place, PLACE)),
    people: data.people.map((person) => only(person, PERSON)),
    sides: data.story.sides.map((side) => only(side, ['name', 'longName'])),
    claims: claims.map((claim) => only(claim, [...CLAIM, ...NOTED])),
    sources: sources.map((source) => only(source, SOURCE)),
    corrections: story.corrections,
  }
}

/**
 * The data that the page of a language starts from: without the details, and without what only the
 * document under the map shows, which is not hydrated.
 */
export function outlineOf(whole: WholeData, lang: Lang): StoryData {
  const data = inLanguage(whole, lang)
  const withoutNote = <T extends { readonly note?: unknown }>(one: T) => without(one, ['note'])
  return {
    ...data,
    story: { ...data.story, unknown: [], corrections: [] },
    claims: data.claims.map((claim) => ({
      ...without(claim, CLAIM),
      said: withoutNote(claim.said),
      about: withoutNote(claim.about),
      sourcing: withoutNote(claim.sourcing),
      relations: claim.relations.map(withoutNote),
    })),
    sources: data.sources.map((source) => without(source, SOURCE)),
    places: data.places.map((place) => ({ ...without(place, ['note']), spellings: [] })),
    people: data.people.map((person) => without(person, ['spellings'])),
  }
}

/** Merges both into the whole data. Throws for the details of other data. */
export function wholeOf(data: StoryData, details: Details): WholeData {
  const joined = <A, B>(list: readonly A[], more: readonly B[]) => {
    if (list.length !== more.length) throw new Error('The details belong to another story')
    return list.map((one, i) => ({ ...one, ...(more[i] as B) }))
  }
  return {
    ...data,
    claims: joined(data.claims, details.claims),
    sources: joined(data.sources, details.sources),
    places: joined(data.places, details.places),
    people: joined(data.people, details.people),
    story: {
      ...data.story,
      sides: joined(data.story.sides, details.sides),
      corrections: details.corrections,
    },
  }
}
