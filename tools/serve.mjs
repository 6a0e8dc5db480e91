/**
 * A small static server: what `npm start`, the browser tests and the bench all serve with. It says
 * what a real host should (see policy.mjs), so that every test runs under the strict policy.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, relative, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import { cacheOf, HEADERS } from './policy.mjs'

/** @type {Record<string, string | undefined>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}
/** Types that are compressed in themselves. */
const DENSE = /^(image\/(?!svg)|font\/)/

/**
 * The media type of a file by its name.
 *
 * @param {string} file
 * @returns {string}
 */
export function typeOf(file) {
  return TYPES[extname(file)] ?? 'application/octet-stream'
}

/** @typedef {{ type: string, cache: string, tag: string, plain: Buffer, br?: Buffer, gzip?: Buffer }} Entry */

/**
 * Serves a folder until closed. Folders answer with their index.html, everything else unknown with
 * 404; text is compressed as the client asks, once, then kept. Rejects when the port is taken.
 *
 * @param {string} folder
 * @param {{ port?: number, base?: string }} [options] port 0, the default, picks a free one; `base`
 *   is the path the site was built for
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with a slash
 */
export function serve(folder, { port = 0, base = '/' } = {}) {
  const root = resolve(folder)
  /** @type {Map<string, Entry>} */
  const kept = new Map()

  const server = createServer((request, response) => {
    void answer(request.url ?? '/')
      .then(async (found) => {
        if ('location' in found) {
          response.writeHead(301, { location: found.location }).end()
          return
        }
        const { status, entry } = found
        const { coding, body } = await encode(entry, request.headers['accept-encoding'] ?? '')
        /** @type {Record<string, string | number>} */
        const headers = {
          'content-type': entry.type,
          'cache-control': entry.cache,
          vary: 'accept-encoding',
          etag: entry.tag,
          ...HEADERS,
        }
        if (status === 200 && request.headers['if-none-match'] === entry.tag) {
          response.writeHead(304, headers).end()
          return
        }
        if (coding !== '') headers['content-encoding'] = coding
        headers['content-length'] = body.length
        response.writeHead(status, headers)
        response.end(request.method === 'HEAD' ? undefined : body)
      })
      .catch((/** @type {unknown} */ error) => {
        response.writeHead(500).end(String(error))
      })
  })

  /**
   * @param {string} url
   * @returns {Promise<{ status: number, entry: Entry } | { location: string }>}
   */
  async function answer(url) {
    const [path = '/', query] = url.split('?', 2)
    if (path === '/' && base !== '/') return { location: base }
    const name = path.startsWith(base) ? decode(path.slice(base.length)) : undefined
    const file = name === undefined ? undefined : resolve(root, name)
    if (file === undefined || !(file + sep).startsWith(root + sep)) return missing()
    if (path.endsWith('/')) return (await page(join(file, 'index.html'), 200)) ?? missing()
    const found = await page(file, 200)
    if (found !== undefined) return found
    const isFolder = (await page(join(file, 'index.html'), 200)) !== undefined
    return isFolder ? { location: `${path}/${query === undefined ? '' : `?${query}`}` } : missing()
  }

  async function missing() {
    return (await page(join(root, '404.html'), 404)) ?? { status: 404, entry: NOT_FOUND }
  }

  /**
   * @param {string} file
   * @param {number} status
   */
  async function page(file, status) {
    const plain = await readFile(file).catch(() => undefined)
    if (plain === undefined) return undefined
    // The tag is made from the content, so a new build is seen without a restart.
    const tag = `"${createHash('sha1').update(plain).digest('base64url')}"`
    let entry = kept.get(file)
    if (entry?.tag !== tag) {
      const type = typeOf(file)
      const cache = cacheOf(relative(root, file).split(sep).join('/'))
      entry = { type, cache, tag, plain }
      kept.set(file, entry)
    }
    return { status, entry }
  }

  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, () => {
      const address = server.address()
      if (address === null || typeof address === 'string') throw new Error('serve: no port')
      done({
        url: `http://localhost:${address.port}${base}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
}

/** @type {Entry} */
const NOT_FOUND = {
  type: 'text/plain; charset=utf-8',
  cache: 'no-cache',
  tag: '"404"',
  plain: Buffer.from('Not found\n'),
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/**
 * The smallest form of an entry that the client accepts.
 *
 * @param {Entry} entry
 * @param {string} accepted the request's accept-encoding
 */
async function encode(entry, accepted) {
  if (DENSE.test(entry.type)) return { coding: '', body: entry.plain }
  if (/\bbr\b/.test(accepted)) {
    entry.br ??= await brotli(entry.plain, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: entry.plain.length },
    })
    return { coding: 'br', body: entry.br }
  }
  if (/\bgzip\b/.test(accepted)) {
    entry.gzip ??= await zip(entry.plain, { level: 9 })
    return { coding: 'gzip', body: entry.gzip }
  }
  return { coding: '', body: entry.plain }
}

/**
 * @param {string} path
 * @returns {string | undefined} undefined for a path with a broken escape
 */
function decode(path) {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
