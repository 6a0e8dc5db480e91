import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

import { loadConfigFromFile } from 'vite'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { serve, typeOf } from './serve.mjs'
import { hostOf } from './shell.mjs'

const folder = mkdtempSync(join(tmpdir(), 'serve-'))
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  mkdirSync(join(folder, 'site/fa'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'site/index.html'), '<p>English</p>')
  writeFileSync(join(folder, 'site/fa/index.html'), '<p>دری</p>')
  writeFileSync(join(folder, 'site/a.geojson'), '{}')
  site = await serve(join(folder, 'site'))
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

it('answers folders with their index.html', async () => {
  const response = await fetch(`${site.url}fa/?t=1`)
  expect(await response.text()).toBe('<p>دری</p>')
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
})

it('sends a folder without its slash to the one with it, keeping the query', async () => {
  const response = await fetch(`${site.url}fa?t=1`, { redirect: 'manual' })
  expect([response.status, response.headers.get('location')]).toEqual([301, '/fa/?t=1'])
  expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
})

it('lets every origin read, and serves GeoJSON with its type', async () => {
  const { headers } = await fetch(`${site.url}a.geojson`)
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('content-type')).toBe('application/geo+json; charset=utf-8')
})

it('compresses as the client accepts', async () => {
  const { encoding, body } = await raw('/', { 'accept-encoding': 'gzip, br' })
  expect(encoding).toBe('br')
  expect(brotliDecompressSync(body).toString()).toBe('<p>English</p>')
  expect((await raw('/', { 'accept-encoding': 'gzip' })).encoding).toBe('gzip')
  expect((await raw('/')).encoding).toBeUndefined()
})

it('answers 304 to a client that has the same content', async () => {
  for (const coding of ['br', 'identity']) {
    const headers = { 'accept-encoding': coding }
    const etag = (await fetch(site.url, { headers })).headers.get('etag')!
    expect((await raw('/', { ...headers, 'if-none-match': etag })).status).toBe(304)
  }
})

it('answers with the new content after a build', async () => {
  const page = join(folder, 'site/changing.html')
  writeFileSync(page, 'old')
  utimesSync(page, 1, 1)
  expect(await (await fetch(`${site.url}changing.html`)).text()).toBe('old')
  writeFileSync(page, 'new')
  expect(await (await fetch(`${site.url}changing.html`)).text()).toBe('new')
})

it('answers HEAD with the headers alone', async () => {
  const response = await fetch(site.url, { method: 'HEAD' })
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0)
  expect(await response.text()).toBe('')
})

it('shows its own page for what is missing', async () => {
  writeFileSync(join(folder, 'site/404.html'), '<p>Nothing here</p>')
  const response = await fetch(`${site.url}none`)
  expect([response.status, await response.text()]).toEqual([404, '<p>Nothing here</p>'])
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  rmSync(join(folder, 'site/404.html'))
})

it.each([
  ['a.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['a.js', 'text/javascript; charset=utf-8'],
  ['a.xml', 'text/xml; charset=utf-8'],
  ['a.svg', 'image/svg+xml; charset=utf-8'],
  ['a.woff2', 'font/woff2'],
  ['favicon.ico', 'image/x-icon'],
  ['CNAME', 'application/octet-stream'],
])('knows the type of %s', (file, type) => {
  expect(typeOf(file)).toBe(type)
})

it('is reached from this machine alone, unless HOST says otherwise', async () => {
  expect(['127.0.0.1', '::1']).toContain(site.address.address)
  const open = await serve(folder, { host: hostOf({ HOST: '0.0.0.0' }) })
  expect(open.address.address).toBe('0.0.0.0')
  await open.close()
  expect([hostOf({}), hostOf({ HOST: '' })]).toEqual(['localhost', 'localhost'])
})

it.each([
  ['', 'localhost'],
  ['0.0.0.0', '0.0.0.0'],
])('so is npm run dev: HOST=%s', async (HOST, expected) => {
  vi.stubEnv('HOST', HOST)
  const loaded = await loadConfigFromFile({ command: 'serve', mode: 'development' })
  vi.unstubAllEnvs()
  expect(loaded?.config.server?.host).toBe(expected)
})

it.each(['/none', '/none/', '/../secret.txt', '/%2e%2e%2fsecret.txt', '/%', '/%00'])(
  'has nothing at %s',
  async (path) => {
    expect((await raw(path)).status).toBe(404)
  },
)

it('serves below a base path, and nothing beside it', async () => {
  const below = await serve(join(folder, 'site'), { base: '/some/path/' })
  expect(await (await fetch(`${below.url}fa/`)).text()).toBe('<p>دری</p>')
  expect((await fetch(new URL('/fa/', below.url))).status).toBe(404)
  expect((await fetch(new URL('/', below.url))).url).toBe(below.url)
  await below.close()
})

interface Raw {
  readonly status: number | undefined
  readonly encoding: string | undefined
  readonly body: Buffer
}

/** What comes over the wire: `fetch` would tidy the path and unpack the body. */
function raw(path: string, headers: Record<string, string> = {}): Promise<Raw> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(site.url)
    request({ hostname, port, path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        done({
          status: response.statusCode,
          encoding: response.headers['content-encoding'],
          body: Buffer.concat(chunks),
        }),
      )
    })
      .on('error', fail)
      .end()
  })
}
