/** What hosts are told to say beside each file: one list, wherever it is written. */
import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { cacheOf, contentPolicyOf, headersFile, headersOf } from '../tools/policy.mjs'
import { ROOT } from '../tools/shell.mjs'

const nginx = readFileSync(`${ROOT}/docs/nginx.conf`, 'utf8')

it('nginx says the same as `_headers` and as the server of the tests', () => {
  const said: unknown = Object.fromEntries(
    [...nginx.matchAll(/^\s*add_header (\S+) "([^"]*)" always;/gm)].map(([, name, value]) => [
      name,
      value,
    ]),
  )
  expect(said).toEqual(headersOf('$scheme://$http_host'))
})

it('nginx keeps files as long as the others do', () => {
  const kept = [...nginx.matchAll(/^\s+(default|"~[^"]+")\s+"([^"]+)";/gm)]
  const byNginx = (path: string) => {
    const [, , value] =
      kept.find(
        ([, name = '']) => name !== 'default' && new RegExp(name.slice(2, -1)).test(`/${path}`),
      ) ??
      kept.find(([, name]) => name === 'default') ??
      []
    return value
  }
  for (const path of [
    'index.html',
    'embed.js',
    'oembed.json',
    'img/day-2021-09-03.png',
    'fonts/vazirmatn-dari-wght-normal.woff2',
    'assets/index-KoF9d4lp.js',
  ])
    expect(byNginx(path), path).toBe(cacheOf(path))
})

it('nobody is kept from embedding, and no script or style comes from elsewhere', () => {
  const CONTENT_POLICY = contentPolicyOf('')
  expect(CONTENT_POLICY).not.toMatch(/frame-ancestors|https?:|\*|unsafe-eval/)
  expect(CONTENT_POLICY).toContain("default-src 'none'")
  expect(CONTENT_POLICY).not.toMatch(/script-src [^;]*unsafe-inline/)
  expect(Object.keys(headersOf(''))).not.toContain('X-Frame-Options')
})

it('the site’s origin, where it is known, stands beside each “self”: WebKit needs it in a sandboxed frame', () => {
  const policy = contentPolicyOf('https://example.org')
  expect(policy.replaceAll("'self' https://example.org", "'self'")).toBe(contentPolicyOf(''))
  expect(headersFile('/', 'https://example.org')).toContain(policy)
})

it('cross-origin isolated hosts may show every answer', () => {
  expect(headersOf('')).toMatchObject({
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
})

it('`_headers` uses the folder of the site', () => {
  const rules = headersFile('/panjshir/')
    .split('\n')
    .filter((line) => /^\S/.test(line))
  expect(rules.every((rule) => rule.startsWith('/panjshir/'))).toBe(true)
})

it('only what is named after its content is kept for ever', () => {
  expect(cacheOf('assets/index-KoF9d4lp.js')).toContain('immutable')
  for (const path of ['index.html', 'embed.js', 'c/a/index.html', 'img/day-2021-09-03.png'])
    expect(cacheOf(path)).not.toContain('immutable')
})
