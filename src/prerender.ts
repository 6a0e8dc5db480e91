import { render } from 'svelte/server'
import claimsFile from '$story/claims.json'
import claimsSchema from '$story/claims.schema.json'
import context from '$story/context.geojson'
import osm from '$story/osm.geojson'
import places from '$story/places.geojson'
import relief from '$story/relief.geojson'
import sourcesFile from '$story/sources.json'
import sourcesSchema from '$story/sources.schema.json'
import storyFile from '$story/story.json'
import type { Page, SiteFile } from '../tools/page'
import Root from './App.svelte'
import { App } from './app.svelte'
import type { Download } from './panel/DataSection.svelte'
import Document from './panel/Document.svelte'
import { WRITTEN, type Written } from './theme/written'
import { placesOf } from './claims/places'
import type { Claim, Lang, Story } from './claims/types'
import Legend from './map/Legend.svelte'
import { defsOf } from './map/defs'
import { type Geography, textsOf } from './map/geometry'
import type { PageData } from './story'
import { type DataFile, dataFiles, schemaFile } from './site/exports/exports'
import { filesOf } from './site/files'
import { hashedFile } from './site/hashed'
import { headOf } from './site/head'
import { mapLeaf } from './site/leaves'
import { withoutComments, withoutWrittenComments } from './site/markup'
import { type Edition, type Site, siteOf } from './site/site'

const geography: Geography = {
  places,
  context,
  osm,
  relief,
}

/** The story as its files hold it; `npm run check:data` has passed on it. */
function dataOfStory(): PageData {
  return {
    story: storyFile as unknown as Story,
    claims: claimsFile.claims as unknown as Claim[],
    people: claimsFile.people,
    sources: sourcesFile.sources,
    places: placesOf(geography.places, geography.osm),
    texts: textsOf(geography),
  }
}

const PARTS: Written = { Legend }

/** Source files of the parts that the server alone draws at first: the page needs their styles. */
export const written: readonly string[] = ['src/map/Legend.svelte']

const fileOf = (lang: Lang) => (lang === 'en' ? 'index.html' : `${lang}/index.html`)

/** What the document says of the data files, the same in every language. */
interface Published {
  readonly downloads: readonly Download[]
  readonly home: string
}

function published(site: Site): Published {
  const downloads = [...dataFiles(site), schemaOf(site)].map(({ path, content }) => ({
    name: path.replace(/^.*\//, ''),
    href: site.base + path,
    bytes: Buffer.byteLength(content()),
  }))
  return { downloads, home: site.home ?? '' }
}

function pageOf(
  site: Site,
  data: PageData,
  defs: string,
  edition: Edition,
  files: Published,
): Page {
  const { lang } = edition.language
  const app = new App(data, lang, '')
  const { head, body } = render(Root, { props: { app }, context: new Map([[WRITTEN, PARTS]]) })
  const { stage, language, opening } = app
  const linkTo = (change: Parameters<App['query']>[0]) => `?${app.query(change)}`
  const document = render(Document, {
    props: { stage, language, intents: app, opening, linkTo, ...files },
  })
  return {
    path: fileOf(lang),
    html: {
      lang,
      dir: language.dir,
      head: headOf(site, edition, mapLeaf(site, edition)) + head,
      defs,
      body: withoutWrittenComments(body),
      after: withoutComments(document.body),
      story: site.base + dataFile(data).path,
    },
  }
}

/** The site as it is built: at its base, and at its whole address where that is known. */
function siteOfStory(data: PageData): Site {
  return siteOf(data, geography, { base: import.meta.env.BASE_URL, home: process.env.SITE })
}

/**
 * What the app starts from. It comes after the page, whose first paint need not wait for it. Left
 * out is what only the document below the map tells, which no script takes over.
 */
function dataFile(data: PageData): SiteFile {
  const { story, sources } = data
  const own: PageData = {
    ...data,
    story: { ...story, unknown: [] },
    sources: sources.map(({ id, publisher, lang, url, published }) => ({
      id,
      publisher,
      lang,
      title: null,
      url,
      published,
    })),
  }
  return hashedFile('story', 'json', JSON.stringify(own))
}

/** Every page of the site, for the opening view. */
export function pages(): Page[] {
  const data = dataOfStory()
  const defs = defsOf(geography, data.story)
  const site = siteOfStory(data)
  const files = published(site)
  return site.editions.map((edition) => pageOf(site, data, defs, edition, files))
}

const schemaOf = (site: Site): DataFile =>
  schemaFile(site, { claims: claimsSchema, sources: sourcesSchema })

/** Every other file of the site. */
export function files(): readonly SiteFile[] {
  const data = dataOfStory()
  const site = siteOfStory(data)
  return [dataFile(data), ...filesOf(site), schemaOf(site)]
}
