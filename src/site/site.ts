import { modelOf, type WholeData, type WholeModel } from '../claims/model'
import type { ClaimId, Lang } from '../claims/types'
import { openingOf, type ViewState } from '../view/view-state'
import { encode } from '../view/url'
import type { Geography } from '../map/geometry'
import { claimPath } from '../panel/claim-path'
import { type StoryContext, storyContextOf } from '../scene/scene'
import { type ClaimWords, claimWords } from '../words/claim-words'
import { folderOf } from '../words/languages'
import { type SiteStrings, siteStrings } from '../words/site-strings'
import { type Language, languageOf, sideOrder } from '../words/words'

/** The story in one language: what its documents and pictures are made with. */
export interface LocalisedSite {
  readonly language: Language
  readonly say: ClaimWords
  /** Texts that only these documents need. */
  readonly strings: SiteStrings
  /** The story's context, with the sides in the language's order. */
  readonly storyContext: StoryContext<WholeModel>
  /** Folder of the language's pages below the site's root: '' for English, else such as 'fa/'. */
  readonly folder: string
}

/** The inputs of all documents and files of the site. */
export interface Site {
  readonly data: WholeData
  readonly geography: Geography
  readonly opening: ViewState
  readonly locales: readonly LocalisedSite[]
  /** Public path of the site's root on its host; begins and ends with a slash. */
  readonly base: string
  /**
   * Whole address of the site's root, ending with a slash; null when the build does not know it.
   */
  readonly home: string | null
  /** Query string, without `?`, of the opening view with a change. */
  query(change: Partial<ViewState>): string
}

/** What a document is made with. */
export interface SiteProps {
  readonly site: Site
  readonly locale: LocalisedSite
}

/** Where the site will stand. */
export interface SiteAddress {
  readonly base: string
  /** Whole address of the site's root, if known: canonical links and feeds need it. */
  readonly home: string | undefined
}

const localisedSiteOf = (data: WholeData, lang: Lang): LocalisedSite => {
  const model = modelOf(data)
  const language = languageOf(model, lang)
  return {
    language,
    say: claimWords(model, language),
    strings: siteStrings(lang),
    storyContext: storyContextOf(model, sideOrder(model, lang)),
    folder: folderOf(lang),
  }
}

/**
 * Makes a site from a story. Throws a ModelError or DateError on data that `check` refuses, and an
 * Error when `home` is no whole address that ends with the base.
 */
export function siteOf(
  data: Site['data'],
  geography: Geography,
  { base, home }: SiteAddress,
): Site {
  const model = modelOf(data)
  const opening = openingOf(model)
  return {
    data,
    geography,
    opening,
    locales: model.story.languages.map((lang) => localisedSiteOf(data, lang)),
    base,
    home: home ? homeOf(home, base) : null,
    query: (change) => encode(model, opening, { ...opening, ...change }),
  }
}

function homeOf(text: string, base: string): string {
  const expected = `expected a whole address whose path is '${base}', such as https://example.org${base}`
  if (!URL.canParse(text)) throw new Error(`SITE: found '${text}', ${expected}`)
  const { href, pathname, search, hash } = new URL(text)
  if (pathname !== base || search !== '' || hash !== '')
    throw new Error(`SITE: found '${text}', ${expected}`)
  return href
}

/** Address of a file of the site: whole where the site's own is known, else by its path. */
export function addressOf(site: Site, path: string): string {
  return (site.home ?? site.base) + path
}

/** Folder of a claim's own page below the site's root, ending with a slash. */
export function claimFolder({ folder }: LocalisedSite, id: ClaimId): string {
  return folder + claimPath(id)
}
