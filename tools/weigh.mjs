// long because: what is weighed, its limits, and how files are found are read in one place
/** What a built page costs on the wire, in brotli bytes. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import { loadedFonts } from './loaded-fonts.mjs'

/** One kilobyte is 1000 bytes, as on a network. */
const KB = 1000
/** Begins the key of the page's own script in Vite's manifest (see opening.ts). */
const OPENING = '_opening-'
/**
 * What a reader of the page itself never fetches, each with a limit of its own: keys in the
 * manifest.
 */
const APART = [
  {
    what: 'embed child',
    keys: ['src/embed/in-frame.svelte.ts'],
    limit: 3 * KB,
  },
  {
    what: 'small views and theme of an embed',
    keys: ['src/app/Embedded.svelte', 'src/theme/apply-theme.ts'],
    limit: 10 * KB,
  },
  {
    what: 'the dialog that writes embeds',
    keys: ['src/builder/Builder.svelte'],
    limit: 11 * KB,
  },
  {
    what: 'offer of another language',
    keys: ['src/app/LanguageOffer.svelte'],
    limit: 2 * KB,
  },
]
/** Folders of pages without a script, whose pictures come after their words. */
const STATIC = [
  { folder: 'c', what: "heaviest claim's page, its SVG map, CSS" },
  { folder: 'd', what: "heaviest day's page, CSS" },
  { folder: 's', what: "heaviest step's page, CSS" },
]
/** What a host's page loads. */
const LOADER = 'embed.js'
/**
 * The pages of the map. `words`: key in the manifest of the words that only this language's page
 * fetches, counted with its script. Letters of Dari and Pashto take two bytes each before packing.
 */
const PAGES = [
  {
    page: 'index.html',
    words: undefined,
    limits: { html: 350 * KB, script: 60 * KB, all: 480 * KB },
  },
  ...['fa', 'ps'].map((lang) => ({
    page: `${lang}/index.html`,
    words: `src/words/${lang}/add.ts`,
    limits: { html: 440 * KB, script: 74 * KB, all: 494 * KB },
  })),
]

/**
 * @typedef {{ file: string, imports?: string[], dynamicImports?: string[], css?: string[], assets?: string[] }} Chunk
 * @typedef {Record<string, Chunk | undefined>} Manifest
 * @typedef {{ page: string, what: string, bytes: number, limit: number }} Weight
 * @typedef {typeof PAGES[number]} MapPage
 */

/**
 * The weights of the pages that were built: six each, those for the pages without a script of its
 * language, and those of the embed's scripts. Throws when `dist` holds no built site, or
 * when a font blocks text.
 *
 * @param {string} dist
 * @param {string} base the path the site was built for
 * @returns {Promise<Weight[]>}
 */
export async function weigh(dist, base) {
  const at = join(dist, '.vite/manifest.json')
  if (!existsSync(at)) throw new Error(`no ${at}: run npm run build first`)
  const manifest = /** @type {Manifest} */ (JSON.parse(readFileSync(at, 'utf8')))
  const built = PAGES.filter(({ page }) => existsSync(join(dist, page)))
  const pages = built.map(({ page }) => page)
  const fonts = await loadedFonts(dist, pages, base)

  const weights = built.flatMap((one) => {
    const { page } = one
    const { bytes = 0, blocking = [] } = fonts.get(page) ?? {}
    if (blocking.length > 0) {
      throw new Error(`${page}: no font-display: swap for ${blocking.join(', ')}`)
    }
    return weighPage(one, dist, base, manifest, bytes)
  })
  return [
    ...weights,
    ...pages.flatMap((page) =>
      STATIC.flatMap(({ folder, what }) =>
        weighStatic(join(dirname(page), folder), what, dist, base),
      ),
    ),
    ...APART.map((apart) => weighApart(apart, dist, manifest)),
    { page: LOADER, what: 'host loader', bytes: weightOf(join(dist, LOADER)), limit: 2.5 * KB },
  ]
}

/**
 * The heaviest of the pages without a script in a folder, with its styles; nothing for a folder
 * that is not there.
 *
 * @param {string} folder
 * @param {string} what
 * @param {string} dist
 * @param {string} base
 * @returns {Weight[]}
 */
function weighStatic(folder, what, dist, base) {
  if (!existsSync(join(dist, folder))) return []
  const bytes = readdirSync(join(dist, folder)).map((id) => {
    const page = join(folder, id, 'index.html')
    const files = [page, ...linksOf(readFileSync(join(dist, page), 'utf8'), base)]
    return files.reduce((total, file) => total + weightOf(join(dist, file)), 0)
  })
  return [{ page: `${folder}/`, what, bytes: Math.max(...bytes), limit: 25 * KB }]
}

/**
 * What only some fetch: a part's own chunks and styles, without those that the page has anyway.
 *
 * @param {typeof APART[number]} apart
 * @param {string} dist
 * @param {Manifest} manifest
 * @returns {Weight}
 */
function weighApart({ what, keys, limit }, dist, manifest) {
  const chunks = keys.map((key) => {
    const chunk = manifest[key]
    if (chunk === undefined) throw new Error(`${key} is in no chunk of its own`)
    return chunk
  })
  /** @type {Set<string>} */
  const seen = new Set()
  closure(withoutApart(manifest), openingOf(manifest), true, seen)
  const own = keys.flatMap((key) => closure(manifest, key, true, seen))
  const files = new Set([...chunks, ...own].flatMap(({ file, css = [] }) => [file, ...css]))
  const bytes = [...files].reduce((total, file) => total + weightOf(join(dist, file)), 0)
  return { page: 'apart', what, bytes, limit }
}

/** @param {Manifest} manifest */
function openingOf(manifest) {
  const key = Object.keys(manifest).find((one) => one.startsWith(OPENING) && one.endsWith('.js'))
  if (key === undefined) throw new Error(`the manifest has no chunk ${OPENING}*.js`)
  return key
}

/**
 * @param {Manifest} manifest
 * @returns {Manifest}
 */
function withoutApart(manifest) {
  // The words of each language are weighed with its own page.
  const keys = [
    ...APART.flatMap((apart) => apart.keys),
    ...PAGES.flatMap(({ words }) => words ?? []),
  ]
  return { ...manifest, ...Object.fromEntries(keys.map((key) => [key, undefined])) }
}

/**
 * @param {MapPage} page
 * @param {string} dist
 * @param {string} base
 * @param {Manifest} manifest
 * @param {number} fonts bytes of the fonts that it loads
 * @returns {Weight[]}
 */
function weighPage({ page, words, limits }, dist, base, manifest, fonts) {
  /** @param {Iterable<string>} files */
  const sum = (files) =>
    [...new Set(files)].reduce((total, file) => total + weightOf(join(dist, file)), 0)

  const html = readFileSync(join(dist, page), 'utf8')
  const linked = linksOf(html, base)
  const inPage = [...html.matchAll(/<style data-from="([^"]+)"/g)].map(([, file = '']) => file)
  const data = (/data-story="([^"]+)"/.exec(html)?.[1] ?? '').slice(base.length)
  const opening = sum([page, ...linked])
  /** @type {Set<string>} */
  const seen = new Set()
  const first = [openingOf(manifest), ...(words === undefined ? [] : [words])].flatMap((key) =>
    closure(manifest, key, false, seen),
  )
  const script = sum(first.map(({ file }) => file))
  // Every chunk that can be requested, with its styles, the worker and the geography it fetches.
  // Page and fonts have limits of their own: with MapLibre's 364 KB the three could not meet here.
  const rest = [...first, ...closure(withoutApart(manifest), openingOf(manifest), true)]
    .flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets])
    .filter((file) => ![...linked, ...inPage].includes(file) && !file.endsWith('.woff2'))

  return [
    // What a phone has to parse before it can show anything, however well it is packed.
    { page, what: 'raw HTML', bytes: statSync(join(dist, page)).size, limit: limits.html },
    // All that the first view needs, and more: the whole document.
    { page, what: 'page with its SVG map, CSS', bytes: opening, limit: 67 * KB },
    {
      page,
      what: 'data that its script starts from',
      bytes: weightOf(join(dist, data)),
      limit: 23.5 * KB,
    },
    { page, what: 'fonts', bytes: fonts, limit: 60 * KB },
    { page, what: 'script before MapLibre', bytes: script, limit: limits.script },
    { page, what: 'all script, MapLibre and its map data', bytes: sum(rest), limit: limits.all },
  ]
}

/**
 * Styles that a page requests, beside those that stand in it.
 *
 * @param {string} html
 * @param {string} base
 */
function linksOf(html, base) {
  return [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)]
    .filter(([tag]) => !/ disabled\b/.test(tag))
    .flatMap(([tag]) => /href="([^"]+)"/.exec(tag)?.[1] ?? [])
    .filter((href) => href.startsWith(base))
    .map((href) => href.slice(base.length))
}

/**
 * A chunk and all that it imports, with `lazy` also what it may import later.
 *
 * @param {Manifest} manifest
 * @param {string} key
 * @param {boolean} lazy
 * @param {Set<string>} [seen]
 * @returns {Chunk[]}
 */
function closure(manifest, key, lazy, seen = new Set()) {
  const chunk = manifest[key]
  if (chunk === undefined || seen.has(key)) return []
  seen.add(key)
  const next = [...(chunk.imports ?? []), ...(lazy ? (chunk.dynamicImports ?? []) : [])]
  return [chunk, ...next.flatMap((other) => closure(manifest, other, lazy, seen))]
}

/** @type {Map<string, number>} Weighing MapLibre takes seconds, and every page has it. */
const weighed = new Map()

/**
 * Bytes of a file at brotli's highest quality, the default.
 *
 * @param {string} file
 */
function weightOf(file) {
  const bytes = weighed.get(file) ?? brotliCompressSync(readFileSync(file)).length
  weighed.set(file, bytes)
  return bytes
}

/**
 * The weights as lines of a table.
 *
 * @param {readonly Weight[]} weights
 * @returns {string}
 */
export function table(weights) {
  const kb = (/** @type {number} */ bytes) => (bytes / KB).toFixed(1).padStart(6)
  return weights
    .map(({ page, what, bytes, limit }) => {
      const mark = bytes > limit ? 'OVER' : 'ok  '
      return `${mark} ${page.padEnd(14)} ${what.padEnd(38)} ${kb(bytes)} of ${kb(limit)} KB`
    })
    .join('\n')
}
