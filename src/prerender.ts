import { createHash } from 'node:crypto'
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
import CardBody from './panel/CardBody.svelte'
import type { Download } from './panel/DataSection.svelte'
import Document from './panel/Document.svelte'
import Matrix from './panel/Matrix.svelte'
import { WRITTEN, type Written } from './panel/written'
import { placesOf } from './claims/places'
import type { Claim, Lang, Story } from './claims/types'
import { defsOf, quietSvg } from './map/defs'
import { type Geography, textsOf } from './map/geometry'
import type { PageData } from './story'
import { type DataFile, dataFiles, schemaFile } from './site/exports/exports'
import { filesOf } from './site/files'
import { type Site, siteOf } from './site/site'
import { LANGS } from './words/words'

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

const PARTS: Written = { CardBody, Matrix }

/** Source files of the parts that the server alone draws at first: the page needs their styles. */
export const written: readonly string[] = Object.keys(PARTS).map(
  (part) => `src/panel/${part}.svelte`,
)

const escaped = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c,
  )

/**
 * The faces that a page's text is set in. They are optional: there at once (with a fast line, or
 * from the second page on) or not at all, so that no line moves under a reader. Asking for them in
 * the head is what makes them be there at once.
 */
const FACES: Readonly<Record<'latin' | 'arabic', readonly string[]>> = {
  latin: ['source-serif-4-latin-wght-normal', 'source-sans-3-latin-wght-normal'],
  arabic: ['noto-naskh-arabic-arabic-wght-normal', 'vazirmatn-arabic-wght-normal'],
}

const preloads = (lang: Lang) =>
  FACES[lang === 'en' ? 'latin' : 'arabic']
    .map(
      (face) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="${import.meta.env.BASE_URL}fonts/${face}.woff2">`,
    )
    .join('')

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

function pageOf(data: PageData, defs: string, lang: Lang, files: Published): Page {
  const app = new App(data, lang, '')
  const { head, body } = render(Root, { props: { app }, context: new Map([[WRITTEN, PARTS]]) })
  const { stage, language, opening } = app
  const linkTo = (change: Parameters<App['query']>[0]) => `?${app.query(change)}`
  const document = render(Document, {
    props: { stage, language, intents: app, opening, linkTo, ...files },
  })
  const title = escaped(language.text(data.story.title))
  const description = escaped(language.text(data.story.description))
  return {
    path: fileOf(lang),
    html: {
      lang,
      dir: language.dir,
      head: `<title>${title}</title><meta name="description" content="${description}">${preloads(lang)}${head}`,
      defs,
      body,
      after: document.body,
      data: JSON.stringify(data),
    },
  }
}

/** The quietest shapes of the land, named after their content as everything under assets/ is. */
function quietFile(story: Story): SiteFile {
  const svg = quietSvg(geography, story)
  const hash = createHash('sha256').update(svg).digest('base64url').slice(0, 8)
  return { path: `assets/context-${hash}.svg`, content: () => svg }
}

/** Every page of the site, for the opening view. */
export function pages(): Page[] {
  const data = dataOfStory()
  const defs = defsOf(geography, data.story, import.meta.env.BASE_URL + quietFile(data.story).path)
  const files = published(siteNow())
  return LANGS.map((lang) => pageOf(data, defs, lang, files))
}

const siteNow = (): Site =>
  siteOf(dataOfStory(), geography, { base: import.meta.env.BASE_URL, home: process.env.SITE })

const schemaOf = (site: Site): DataFile =>
  schemaFile(site, { claims: claimsSchema, sources: sourcesSchema })

/** Every other file of the site. */
export function files(): readonly SiteFile[] {
  const site = siteNow()
  return [quietFile(site.data.story), ...filesOf(site), schemaOf(site)]
}
