import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'

import type { PrerenderEntry } from '../src/site/file.ts'
import { fileAt, fill, pageAt } from './page.ts'
import { typeOf } from './serve.mjs'

/**
 * Renders the site's pages on the server. In a build every page that `entry` exports is emitted
 * beside the scripts, made from the built index.html; in development each request for a page is
 * rendered anew, and so is each for another file that the entry makes. What the entry throws (a data file that does not hold) fails the build before a
 * file is written.
 */
export function prerender(entry: string): Plugin {
  let config: ResolvedConfig
  return {
    name: 'prerender',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },

    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = (request.url ?? '/').replace(config.base, '/')
        // What Vite itself answers is not ours; nor is a source file asked for as a module, though
        // a file of the site may have its name.
        if (/^\/(@|src\/|node_modules\/)|[?&](import|drawn)\b/.test(url)) {
          next()
          return
        }
        void (async () => {
          const { pages, files } = (await server.ssrLoadModule(`/${entry}`)) as PrerenderEntry
          const file = pageAt(await pages(), url) ? undefined : fileAt((await files?.()) ?? [], url)
          if (file === undefined) {
            next()
            return
          }
          response.setHeader('content-type', typeOf(file.path))
          response.end(await file.content())
        })().catch(next)
      })
    },

    transformIndexHtml: {
      order: 'pre',
      async handler(template, { server, originalUrl, path }) {
        if (server === undefined) return template // a build: see generateBundle
        const { pages } = (await server.ssrLoadModule(`/${entry}`)) as PrerenderEntry
        const url = (originalUrl ?? path).replace(config.base, '/')
        const all = await pages()
        const page = pageAt(all, url) ?? pageAt(all, '/')
        return page === undefined ? template : fill(template, page)
      },
    },

    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        if (config.build.ssr) return // the nested build below, which also loads this plugin
        const template = bundle['index.html']
        if (template?.type !== 'asset') throw new Error('prerender: the build made no index.html')
        const { html, main } = withoutMain(String(template.source))

        await withEntry(entry, config, async ({ pages, files, written = [] }) => {
          const links = stylesOf(bundle, written)
            .map((file) => `<link rel="stylesheet" crossorigin href="${config.base}${file}">`)
            .join('')
          const styled = (text: string) => withStyles(text, bundle, config.base)
          for (const page of await pages()) {
            const head = links + page.html.head
            const words = wordsOf(bundle, page.html.lang, config.base)
            const source = styled(
              fill(html, { ...page, html: { ...page.html, head } }, main, words),
            )
            if (page.path === 'index.html') template.source = source
            else this.emitFile({ type: 'asset', fileName: page.path, source })
          }
          for (const { path, content } of (await files?.()) ?? []) {
            this.emitFile({ type: 'asset', fileName: path, source: await content() })
          }
        })
      },
    },
  }
}

const MAIN = /\s*<script type="module" crossorigin src="([^"]+)"><\/script>/

/** The template without its module script, which the early one sends for, and that one's address. */
function withoutMain(template: string): { readonly html: string; readonly main: string } {
  const [tag, main] = MAIN.exec(template) ?? []
  if (tag === undefined || main === undefined) {
    throw new Error('prerender: index.html has no module script')
  }
  return { html: template.replace(tag, ''), main }
}

/** Address of the script with the words of a language; '' for English, which needs none. */
function wordsOf(bundle: Rolldown.OutputBundle, lang: string, base: string): string {
  const chunk = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/src/words/${lang}/add.ts`),
  )
  return chunk ? base + chunk.fileName : ''
}

/**
 * The page with its style sheets written into it: its first paint waits for no second file. A disabled
 * link, which no browser fetches, tells Vite's loader of parts that their rules are there: added again,
 * they would declare the fonts anew, and the whole page would be laid out once more.
 */
function withStyles(html: string, bundle: Rolldown.OutputBundle, base: string): string {
  return html.replaceAll(/<link rel="stylesheet"[^>]* href="([^"]+)">/g, (_, href: string) => {
    const file = href.slice(base.length)
    const sheet = bundle[file]
    if (sheet?.type !== 'asset') throw new Error(`prerender: ${href} is not in the build`)
    return `<link rel="stylesheet" href="${href}" disabled><style data-from="${file}">${String(sheet.source).trim()}</style>`
  })
}

/**
 * Style sheets of chunks that are loaded on demand, for parts that the pages hold from the start.
 * Throws for a source that is no chunk's own, since its styles would silently be missing.
 */
function stylesOf(bundle: Rolldown.OutputBundle, sources: readonly string[]): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const styles = sources.flatMap((source) => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${source}`))
    if (chunk === undefined) throw new Error(`prerender: ${source} is in no chunk of its own`)
    return [...(chunk.viteMetadata?.importedCss ?? [])]
  })
  return [...new Set(styles)]
}

/**
 * Calls `use` with the server build of the entry. The build lies under node_modules, so that what it
 * imports is found, in a folder of its own, so that two builds at once do not meet.
 */
async function withEntry(
  entry: string,
  config: ResolvedConfig,
  use: (module: PrerenderEntry) => Promise<void>,
): Promise<void> {
  const cache = resolve(config.root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const outDir = mkdtempSync(join(cache, 'prerender-'))
  try {
    await build({
      root: config.root,
      configFile: config.configFile ?? false,
      mode: config.mode,
      logLevel: 'error', // it warns of parts that only a browser loads lazily
      build: {
        ssr: entry,
        outDir,
        manifest: false,
        minify: false,
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: 'entry.mjs' } },
      },
    })
    await use((await import(pathToFileURL(join(outDir, 'entry.mjs')).href)) as PrerenderEntry)
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}
