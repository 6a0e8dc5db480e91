/** Dead links, missing anchors and missing files of the built site. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'

/**
 * Folders with files that a page may name before the build makes them; once a folder is there, what
 * is named in it must be.
 */
const LATER = ['img', 'data']

/** The HTML files of a folder, as paths with slashes below it. */
export function pagesIn(/** @type {string} */ dist) {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort()
}

/**
 * What is wrong with the links of a built site, one line each: links within the site to files that
 * are not there, and to anchors that the target does not have. Other sites are not asked.
 *
 * @param {string} dist
 * @param {{ base: string, home?: string | undefined }} place `home`: the site's whole address
 * @returns {string[]}
 */
export function deadLinks(dist, { base, home }) {
  const origin = new URL(home ?? 'http://site.invalid').origin
  /** @type {Map<string, Set<string>>} */
  const anchors = new Map()
  const idsOf = (/** @type {string} */ file) => {
    const known = anchors.get(file) ?? idsIn(readFileSync(join(dist, file), 'utf8'))
    anchors.set(file, known)
    return known
  }
  const later = LATER.filter((folder) => !existsSync(join(dist, folder)))

  /**
   * @param {string} page
   * @param {string} link
   */
  function problem(page, link) {
    const url = new URL(link, `${origin}${base}${page}`)
    if (url.origin !== origin) return undefined
    if (!url.pathname.startsWith(base)) return `outside ${base}`
    const path = decodeURIComponent(url.pathname.slice(base.length))
    const file = path === '' || path.endsWith('/') ? posix.join(path, 'index.html') : path
    if (later.some((folder) => file.startsWith(`${folder}/`))) return undefined
    const at = join(dist, file)
    if (!existsSync(at) || !statSync(at).isFile()) return 'no such file'
    const id = decodeURIComponent(url.hash.slice(1))
    if (id === '' || !/\.(html|svg)$/.test(file)) return undefined
    return idsOf(file).has(id) ? undefined : 'no such anchor'
  }

  return pagesIn(dist).flatMap((page) =>
    [...new Set(linksIn(readFileSync(join(dist, page), 'utf8')))].flatMap((link) => {
      const found = problem(page, link)
      return found === undefined ? [] : [`${page}: ${link}: ${found}`]
    }),
  )
}

/**
 * The ids of a document.
 *
 * @param {string} text
 */
export function idsIn(text) {
  return new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => decoded(id)))
}

/**
 * Every address that a page names: links, sources, patterns, shared pictures, structured data.
 *
 * @param {string} html
 * @returns {string[]}
 */
export function linksIn(html) {
  // The data that scripts start from is no markup, and holds links of the reports alone.
  const text = html.replace(/<script type="application\/json"[\s\S]*?<\/script>/g, '')
  const attributes = [...text.matchAll(/\s(?:href|src|poster)="([^"]*)"/g)].map(
    ([, link = '']) => link,
  )
  const patterns = [...text.matchAll(/url\((?:&quot;|')?([^)'&]+)/g)].map(([, link = '']) => link)
  const pictures = [...text.matchAll(/<meta property="og:(?:image|url)" content="([^"]+)"/g)].map(
    ([, link = '']) => link,
  )
  const data = [...text.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)]
  return [...attributes, ...patterns, ...pictures]
    .map(decoded)
    .concat(data.flatMap(([, json = '']) => addressesIn(JSON.parse(json))))
    .filter((link) => !/^(mailto|data|tel):/.test(link))
}

/**
 * Addresses in structured data. An `@id` is a name, which need not lead anywhere.
 *
 * @param {unknown} value
 * @returns {string[]}
 */
function addressesIn(value) {
  if (Array.isArray(value)) return value.flatMap(addressesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    /^(url|contentUrl)$/.test(key) && typeof inner === 'string' ? [inner] : addressesIn(inner),
  )
}

/** @param {string} text */
function decoded(text) {
  /** @type {Record<string, string | undefined>} */
  const named = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return text.replace(/&(\w+);/g, (whole, /** @type {string} */ name) => named[name] ?? whole)
}
