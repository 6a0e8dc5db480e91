/**
 * A small static server: what `npm start`, the browser tests and the bench all serve with. It says
 * what a real host should (see policy.mjs), so that every test runs under the strict policy.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { mkdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { dirname, join, parse, relative, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { lookup, mimes } from 'mrmime'
import sirv from 'sirv'

import { cacheOf, headersOf } from './policy.mjs'
import { hostOf, ROOT } from './shell.mjs'

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { AddressInfo } from 'node:net' */

/** Compressed copies of served files, kept from one run to the next. */
const CACHE = join(ROOT, 'node_modules/.cache/serve')
/** Types that are text, and so in UTF-8 and worth compressing. */
const TEXT = /^text\/|^image\/svg|[/+](json|javascript|xml)$/
/** In the order in which sirv prefers them. */
const CODINGS = [
  { name: 'br', ending: '.br', pack: promisify(brotliCompress) },
  { name: 'gzip', ending: '.gz', pack: promisify(gzip) },
]
mimes.ico = 'image/x-icon' // which mrmime does not know

/**
 * The media type of a file by its name.
 *
 * @param {string} file
 * @returns {string}
 */
export function typeOf(file) {
  const type = lookup(file) ?? 'application/octet-stream'
  return TEXT.test(type) ? `${type}; charset=utf-8` : type
}

/**
 * Serves a folder until closed. Folders answer with their index.html, everything else unknown with
 * 404; text is compressed as the client asks. Rejects when the port is taken.
 *
 * @param {string} folder
 * @param {{ port?: number, base?: string, host?: string }} [options] port 0, the default, picks a
 *   free one; `base` is the path the site was built for; `host` the interface to listen on, by
 *   default this machine's own
 * @returns {Promise<{ url: string, address: AddressInfo, close: () => Promise<void> }>} `url` ends
 *   with a slash
 */
export function serve(folder, { port = 0, base = '/', host = hostOf({}) } = {}) {
  const root = resolve(folder)
  const copies = join(CACHE, createHash('sha256').update(root).digest('hex').slice(0, 16))
  prune(copies, root)
  // `dev`: files are looked up anew for each request, so that a new build needs no restart.
  const options = { dev: true, etag: true, extensions: [] }
  const compressed = sirv(copies, { ...options, brotli: true, gzip: true })
  const plain = sirv(root, options)

  /**
   * @param {IncomingMessage} request
   * @param {ServerResponse} response
   */
  async function answer(request, response) {
    const [path = '/', query] = (request.url ?? '/').split('?', 2)
    if (path === '/' && base !== '/') {
      redirect(response, base)
      return
    }
    const name = path.startsWith(base) ? decode(path.slice(base.length)) : undefined
    if (name === undefined) return missing(request, response)
    const page = name === '' || name.endsWith('/') ? `${name}index.html` : name
    const file = join(root, page)
    if (!file.startsWith(root + sep)) return missing(request, response)
    const stats = await stat(file).catch(() => undefined)
    if (stats?.isDirectory()) {
      const index = await stat(join(file, 'index.html')).catch(() => undefined)
      if (index === undefined) return missing(request, response)
      redirect(response, `${path}/${query === undefined ? '' : `?${query}`}`)
      return
    }
    if (stats === undefined) return missing(request, response)
    const below = relative(root, file)
    const type = typeOf(file)
    setHeaders(request, response, type, cacheOf(below.split(sep).join('/')))
    request.url = `/${encodeURI(page)}`
    const accepted = request.headers['accept-encoding'] ?? ''
    const coding = CODINGS.find(({ name }) => accepted.includes(name))
    if (coding === undefined || !type.endsWith('utf-8')) {
      plain(request, response)
      return
    }
    await compress(file, join(copies, below) + coding.ending, coding.pack, stats.mtime)
    compressed(request, response)
  }

  /**
   * @param {IncomingMessage} request
   * @param {ServerResponse} response
   */
  async function missing(request, response) {
    const page = await readFile(join(root, '404.html')).catch(() => undefined)
    setHeaders(request, response, typeOf(page ? '404.html' : '404.txt'), cacheOf('404.html'))
    response.writeHead(404).end(page ?? 'Not found\n')
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((/** @type {unknown} */ error) => {
      response.writeHead(500).end(String(error))
    })
  })
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => {
      const address = /** @type {AddressInfo} */ (server.address())
      done({
        url: `http://localhost:${address.port}${base}`,
        address,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
}

/**
 * @param {ServerResponse} response
 * @param {string} location
 */
function redirect(response, location) {
  // An isolated host checks the headers of a redirect too.
  for (const [name, value] of Object.entries(headersOf(''))) response.setHeader(name, value)
  response.writeHead(301, { location }).end()
}

/**
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {string} type
 * @param {string} cache
 */
function setHeaders(request, response, type, cache) {
  const own = { 'Content-Type': type, 'Cache-Control': cache, Vary: 'Accept-Encoding' }
  const { host = '' } = request.headers
  const origin = /^[\w.[\]:-]+$/.test(host) ? `http://${host}` : ''
  const headers = { ...headersOf(origin), ...own }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

/**
 * Writes the compressed copy of a file unless it is there. A copy has the time of its file, by which
 * it is known to be up to date.
 *
 * @param {string} file
 * @param {string} copy
 * @param {(content: Buffer) => Promise<Buffer>} pack
 * @param {Date} time the file's
 */
async function compress(file, copy, pack, time) {
  const found = await stat(copy).catch(() => undefined)
  if (found?.mtime.getTime() === time.getTime()) return
  await mkdir(dirname(copy), { recursive: true })
  // Written whole or not at all, so that two answers at once do not conflict.
  const part = `${copy}.${process.pid}.${(parts += 1)}`
  await writeFile(part, await pack(await readFile(file)))
  await utimes(part, time, time)
  await rename(part, copy)
}
let parts = 0

/**
 * Removes copies of files that are no longer there.
 *
 * @param {string} copies
 * @param {string} root
 */
function prune(copies, root) {
  if (!existsSync(copies)) return
  for (const name of readdirSync(copies, { recursive: true, encoding: 'utf8' })) {
    const { dir, name: source, ext } = parse(name)
    const isCopy = CODINGS.some(({ ending }) => ending === ext)
    if (isCopy && !existsSync(join(root, dir, source))) rmSync(join(copies, name))
  }
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
