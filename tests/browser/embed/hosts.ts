/** Pages of others, at another site (another address and port), that hold our page in a frame. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { typeOf } from '../../../tools/serve.mjs'
import { ROOT } from '../../../tools/shell.mjs'

/** Scripts of publishers, as their packages hold them, by the path that host pages load them from. */
const SCRIPTS: Readonly<Record<string, string>> = {
  '/pym.js': 'pym.js/dist/pym.v1.min.js',
  '/frames.js': '@newswire/frames/dist/frames.umd.js',
  '/iframe-resizer.js': 'iframe-resizer/js/iframeResizer.min.js',
  // Under the GPL: for these tests alone, and in nothing that is served to anyone else.
  '/iframe-resizer-5.js': '@iframe-resizer/parent/index.umd.js',
  // The framework of some hosts; version 18 is the last with scripts for a page without a bundler.
  '/react.js': 'react/umd/react.production.min.js',
  '/react-dom.js': 'react-dom/umd/react-dom.production.min.js',
  '/open-iframe-resizer.js': '@open-iframe-resizer/core/dist/index.js',
}

export interface HostPage {
  readonly body: string
  /** Its content security policy; none when absent. */
  readonly csp?: string
  /** Its Cross-Origin-Embedder-Policy; none when absent. */
  readonly coep?: string
}

/** A server of host pages; `url` ends with a slash. */
export interface Hosts {
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serves host pages by name, each at `/<name>`, at 127.0.0.1: not the site's localhost, so that the
 * frames are third parties.
 */
export function serveHosts(pages: Readonly<Record<string, HostPage>>): Promise<Hosts> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '')
    const script = SCRIPTS[path]
    const page = pages[path.slice(1)]
    if (script !== undefined) {
      void readFile(join(ROOT, 'node_modules', script)).then((text) => {
        response.writeHead(200, { 'content-type': typeOf(script) }).end(text)
      })
    } else if (page !== undefined) {
      const { csp, coep } = page
      response
        .writeHead(200, {
          'content-type': typeOf('page.html'),
          ...(csp === undefined ? {} : { 'content-security-policy': csp }),
          ...(coep === undefined ? {} : { 'cross-origin-embedder-policy': coep }),
        })
        .end(htmlOf(page.body))
    } else response.writeHead(path === '/favicon.ico' ? 204 : 404).end()
  })
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      done({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
}

const htmlOf = (body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>An article</title>
<style>body{margin:0}iframe{display:block;width:100%;border:0}</style></head>
<body><h1>An article</h1>${body}<p id="after">More of the article.</p></body></html>`
