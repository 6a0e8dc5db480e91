import { inLanguage } from '../claims/in-language'
import type { StoryData, WholeData } from '../claims/model'
import type { Published } from '../panel/published'
import type { NewContradictions } from '../scene/contradictions'
import type { Lang, Person, Place, Side, WholeClaim, WholeSource } from '../claims/types'

/** The data that a page's scripts start from. */
export interface PageData extends StoryData {
  /** Computed from the data at build: in a browser that would delay the start. */
  readonly newContradictions: NewContradictions
  readonly published: Published
  /** Address of the `Details`. */
  readonly details: string
}

/** Fields of a claim that only its opened card, search and print show. */
type ClaimDetails = Pick<
  WholeClaim,
  'text' | 'said' | 'about' | 'placeNote' | 'sourcing' | 'relations' | 'note'
>
type SourceDetails = Pick<WholeSource, 'title' | 'titleNote' | 'url' | 'publishedNote'>

/**
 * What only opened cards, search and print show, in the order of the data: fields of claims and
 * sources in the page's language; names of places, people and sides in every language, by which readers
 * search. A file of its own, fetched once the page is hydrated.
 */
export interface Details {
  readonly claims: readonly ClaimDetails[]
  readonly sources: readonly SourceDetails[]
  readonly places: readonly Pick<Place, 'name'>[]
  readonly people: readonly Pick<Person, 'name'>[]
  readonly sides: readonly Pick<Side, 'name' | 'longName'>[]
}

const nameOf = <T>({ name }: { readonly name: T }) => ({ name })

/** The details of a story for the page of a language. */
export function detailsOf(data: WholeData, lang: Lang): Details {
  const { claims, sources } = inLanguage(data, lang)
  return {
    places: data.places.map(nameOf),
    people: data.people.map(nameOf),
    sides: data.story.sides.map(({ name, longName }) => ({ name, longName })),
    claims: claims.map(({ text, said, about, placeNote, sourcing, relations, note }) => ({
      text,
      said,
      about,
      sourcing,
      relations,
      ...(placeNote && { placeNote }),
      ...(note && { note }),
    })),
    sources: sources.map(({ title, titleNote, url, publishedNote }) => ({
      title,
      url,
      ...(titleNote && { titleNote }),
      ...(publishedNote && { publishedNote }),
    })),
  }
}

const withoutNote = <T extends { readonly note?: unknown }>({ note: _, ...rest }: T) => rest

/**
 * The data that the page of a language starts from: without the details, and without what only the
 * document under the map shows, which is not hydrated.
 */
export function outlineOf(whole: WholeData, lang: Lang): StoryData {
  const data = inLanguage(whole, lang)
  return {
    ...data,
    story: { ...data.story, unknown: [] },
    claims: data.claims.map(({ text: _text, placeNote: _place, note: _note, ...claim }) => ({
      ...claim,
      said: withoutNote(claim.said),
      about: withoutNote(claim.about),
      sourcing: withoutNote(claim.sourcing),
      relations: claim.relations.map(withoutNote),
    })),
    sources: data.sources.map(({ id, publisher, lang, published }) => ({
      id,
      publisher,
      lang,
      published,
    })),
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
    story: { ...data.story, sides: joined(data.story.sides, details.sides) },
  }
}
