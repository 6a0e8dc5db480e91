import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { serve } from './serve.mjs'

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
})

it('lets every origin read, and knows GeoJSON', async () => {
  const { headers } = await fetch(`${site.url}a.geojson`)
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('content-type')).toBe('application/geo+json; charset=utf-8')
})

it('compresses as the client asks', async () => {
  const { encoding, body } = await raw('/', { 'accept-encoding': 'gzip, br' })
  expect(encoding).toBe('br')
  expect(brotliDecompressSync(body).toString()).toBe('<p>English</p>')
  expect((await raw('/', { 'accept-encoding': 'gzip' })).encoding).toBe('gzip')
  expect((await raw('/')).encoding).toBeUndefined()
})

it('answers 304 to a client that has the same content', async () => {
  const etag = (await fetch(site.url)).headers.get('etag')!
  expect((await raw('/', { 'if-none-match': etag })).status).toBe(304)
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
