import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterAll, expect, it } from 'vitest'

import { deadLinks, linksIn } from './links.mjs'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function site(files: Readonly<Record<string, string>>): string {
  const dist = mkdtempSync(join(tmpdir(), 'links-'))
  folders.push(dist)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true })
    writeFileSync(join(dist, path), text)
  }
  return dist
}

it('links that lead somewhere are fine: folders, files, anchors, other sites', () => {
  const dist = site({
    'index.html': '<a href="c/a/"></a><a href="?t=1#b"></a><p id="b"></p><img src="/x.png">',
    'c/a/index.html':
      '<a href="../../#b"></a><use href="#s"/><path id="s"/><a href="https://x.org/y"></a>',
    'x.png': '',
  })
  expect(deadLinks(dist, { base: '/' })).toEqual([])
})

it('a page, an anchor, a picture and a shape that are not there are found, each once', () => {
  const dist = site({
    'index.html': '<a href="c/b/"></a><a href="c/b/"></a><a href="#no"></a><img src="/y.png">',
    'c/a/index.html': '<use href="#s"/><path fill="url(#p)"/>',
  })
  expect(deadLinks(dist, { base: '/' })).toEqual([
    'c/a/index.html: #s: no such anchor',
    'c/a/index.html: #p: no such anchor',
    'index.html: c/b/: no such file',
    'index.html: #no: no such anchor',
    'index.html: /y.png: no such file',
  ])
})

it('the site’s whole address and its base are its own', () => {
  const dist = site({
    'index.html':
      '<meta property="og:image" content="https://a.org/s/i.png"><a href="/elsewhere/"></a>',
  })
  expect(deadLinks(dist, { base: '/s/', home: 'https://a.org/s/' })).toEqual([
    'index.html: /elsewhere/: outside /s/',
    'index.html: https://a.org/s/i.png: no such file',
  ])
})

it('structured data is read for addresses, the data of the scripts is not', () => {
  const html =
    '<script type="application/json">{"x": " href=\\"no\\""}</script>' +
    '<script type="application/ld+json">{"@id":"/#n","url":"/u","a":[{"contentUrl":"/c"}]}</script>'
  expect(linksIn(html)).toEqual(['/u', '/c'])
})
