import { render } from 'svelte/server'
import claimsSchema from '$story/claims.schema.json'
import relief from '$story/relief.geojson'
import sourcesSchema from '$story/sources.schema.json'
import type { Page, SiteFile } from '../site/file'
import Shell from './Shell.svelte'
import { App } from './app.svelte'
import ClaimList from '../panel/ClaimList.svelte'
import PageLanguages from '../panel/PageLanguages.svelte'
import type { Published } from '../panel/published'
import type { ListContext } from '../panel/context'
import Document from '../panel/Document.svelte'
import { placesOf } from '../claims/places'
import { DAY } from '../claims/units'
import type { Lang, Story, WholeClaim } from '../claims/types'
import { defsOf } from '../map/defs'
import type { Geography } from '../map/geometry'
import { inksOf } from '../scene/side-colour'
import { modelOf, type WholeData } from '../claims/model'
import type { Scene } from '../scene/scene'
import { detailsOf, outlineOf, type PageData } from './page-data'
import { PageState } from './page-state.svelte'
import { eachPart, type PartName } from './parts'
import { claims, context, osm, people, places, sources, story } from './story-files'
import { type DataFile, dataFiles, schemaFile } from '../site/exports/exports'
import { filesOf } from '../site/files'
import { requireGlyphs } from '../site/glyphs'
import { hashedFile } from '../site/hashed'
import { headOf } from '../site/head'
import { kitFile } from '../site/images/kit'
import { mapMeta } from '../site/page-meta'
import { escaped } from '../markup/markup'
import { withoutComments } from '../site/without-comments'
import { solarMonthsIn } from '../words/calendar'
import { siteStrings } from '../words/site-strings'
import { type LocalisedSite, type Site, siteOf } from '../site/site'
import { addCatalogues } from '../words/catalogues'

/**
 * Source files outside the first script whose styles every page of the app contains, since the server
 * renders them.
 */
export const inlinedStyles = ['src/panel/ClaimList.svelte']

const geography: Geography = {
  places,
  context,
  osm,
  relief,
}

/**
 * The story as in its files, which `npm run check:data` has checked; translations that are outdated
 * are marked.
 */
function dataOfStory(): WholeData {
  return {
    story: story as unknown as Story,
    claims: claims as unknown as WholeClaim[],
    people,
    sources,
    places: placesOf(geography.places, geography.osm),
  }
}

/** The same in every language. */
function publishedOf(site: Site): Published {
  const downloads = [...dataFiles(site), schemaOf(site)].map(({ path, content }) => ({
    name: path.replace(/^.*\//, ''),
    href: site.base + path,
    bytes: Buffer.byteLength(content()),
  }))
  const kits = Object.fromEntries(
    site.locales.map((locale) => [locale.language.lang, site.base + kitFile(site, locale).path]),
  )
  return { downloads, home: site.home ?? '', kits }
}

function pageOf(
  site: Site,
  data: WholeData,
  defs: string,
  locale: LocalisedSite,
  published: Published,
): Page {
  const { lang } = locale.language
  const details = detailsOf(data, lang)
  const app = new App(pageDataOf(site, data, locale, published), lang, () => details)
  const renderList = (context: ListContext, scene: Scene) =>
    withoutComments(render(ClaimList, { props: { context, scene, whole: false } }).body)
  const { story } = data
  const { base } = site
  const { language } = app
  const pageLanguages = withoutComments(
    render(PageLanguages, { props: { story, language, base } }).body,
  )
  const parts = new Map<PartName, string>()
  eachPart(app, new PageState(), { renderList }, (name, component, props) => {
    parts.set(name, render(component, { props, idPrefix: name }).body)
  })
  const { body } = render(Shell, { props: { app, parts, pageLanguages } })
  const document = documentOf(app, locale, published)
  requireGlyphs(lang, `${locale.folder}index.html`, body + document)
  return {
    path: `${locale.folder}index.html`,
    html: {
      lang,
      dir: language.dir,
      languages: story.languages,
      head: headOf(site, locale, mapMeta(site, locale)),
      defs,
      note: `<p class="not-started">${escaped(siteStrings(lang).notStarted)}</p>`,
      body,
      after: document,
      story: site.base + dataFile(site, data, locale, published).path,
    },
  }
}

/** Markup of the document under the map, which is not hydrated. */
function documentOf(app: App, { storyContext }: LocalisedSite, published: Published): string {
  const { language, opening } = app
  const linkTo = (change: Parameters<App['query']>[0]) => `?${app.query(change)}`
  const { body } = render(Document, {
    props: {
      storyContext,
      language,
      intents: app,
      opening,
      linkTo,
      downloads: published.downloads,
      home: published.home,
    },
  })
  return withoutComments(body)
}

/** The site: at its base, and at its whole address where that is known. */
function siteOfStory(data: WholeData): Site {
  addCatalogues(data)
  return siteOf(data, geography, { base: import.meta.env.BASE_URL, home: process.env.SITE })
}

/** Solar months are computed for the story's days and so long before and after them, ms: more than a month. */
const SOLAR_MARGIN = 60 * DAY

function pageDataOf(
  site: Site,
  data: WholeData,
  { language: { lang }, storyContext }: LocalisedSite,
  published: Published,
): PageData {
  const { newContradictions, model } = storyContext
  const { start, end } = model.window
  const solarMonths = solarMonthsIn(start - SOLAR_MARGIN, end + SOLAR_MARGIN, model.zone)
  const details = site.base + detailsFile(data, lang).path
  return { ...outlineOf(data, lang), newContradictions, solarMonths, published, details }
}

/**
 * Data that the app starts from, in the page's language. Loaded after the page, whose first paint
 * does not need it.
 */
function dataFile(...page: Parameters<typeof pageDataOf>): SiteFile {
  return hashedFile('story', 'json', JSON.stringify(pageDataOf(...page)))
}

/**
 * Address of each language's data, for the dialog that writes embeds in other languages. The addresses are not
 * in the data themselves, since the hash in each name would then depend on the others; so this name has no hash.
 */
function storiesFile(site: Site, data: WholeData, published: Published): SiteFile {
  const stories = site.locales.map((locale) => [
    locale.language.lang,
    site.base + dataFile(site, data, locale, published).path,
  ])
  return { path: 'stories.json', content: () => JSON.stringify(Object.fromEntries(stories)) }
}

/** Data that the app fetches later, for opened cards, search and print. */
function detailsFile(data: WholeData, lang: Lang): SiteFile {
  return hashedFile('details', 'json', JSON.stringify(detailsOf(data, lang)))
}

/** Every page of the site, for the opening view. */
export function pages(): Page[] {
  const data = dataOfStory()
  const defs = defsOf(geography, data.story, inksOf(modelOf(data)))
  const site = siteOfStory(data)
  const published = publishedOf(site)
  return site.locales.map((locale) => pageOf(site, data, defs, locale, published))
}

const schemaOf = (site: Site): DataFile =>
  schemaFile(site, { claims: claimsSchema, sources: sourcesSchema })

/** Every other file of the site. */
export function files(): readonly SiteFile[] {
  const data = dataOfStory()
  const site = siteOfStory(data)
  const published = publishedOf(site)
  return [
    ...site.locales.flatMap((locale) => [
      dataFile(site, data, locale, published),
      detailsFile(data, locale.language.lang),
      kitFile(site, locale),
    ]),
    storiesFile(site, data, published),
    ...filesOf(site),
    schemaOf(site),
  ]
}
