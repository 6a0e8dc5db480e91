import type { StoryData, WholeData } from '../claims/model'
import type { Published } from '../panel/published'
import type { NewContradictions } from '../scene/contradictions'
import type { WholeClaim, WholeSource } from '../claims/types'

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
 * Fields of claims and sources that only opened cards, search and print show, in the order of the
 * data: a file of its own, fetched once the page is hydrated.
 */
export interface Details {
  readonly claims: readonly ClaimDetails[]
  readonly sources: readonly SourceDetails[]
}

/** The details of a story. */
export function detailsOf({ claims, sources }: WholeData): Details {
  return {
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
 * The data that the page starts from: without the details, and without what only the document under
 * the map shows, which is not hydrated.
 */
export function outlineOf(data: WholeData): StoryData {
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
  }
}
