import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'

import type { PrerenderEntry } from '../src/site/file.ts'
import { documentOf, fileAt, pageAt, type PageAssets } from './page.ts'
import { typeOf } from './serve.mjs'

/** Source of the page's script, below the root. */
const MAIN = 'src/app/main.ts'
/** Vite adds the styles through the script. */
const DEVELOPMENT: PageAssets = {
  main: '',
  words: '',
  partStyles: '',
  styles: '',
  script: `<script type="module" src="/${MAIN}"></script>`,
}

/**
 * Renders the site's pages on the server. In a build every page that `entry` exports is emitted
 * beside the scripts; in development each request for a page is rendered anew, and so is each for
 * another file that the entry makes. What the entry throws (a data file that does not hold) fails
 * the build before a file is written.
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
          const file = pageAt(pages(), url) ? undefined : fileAt(files(), url)
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
        const all = pages()
        const page = pageAt(all, url) ?? pageAt(all, '/')
        return page === undefined ? template : documentOf(page, DEVELOPMENT)
      },
    },

    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        if (config.build.ssr) return // the nested build below, which also loads this plugin
        const index = bundle['index.html']
        if (index?.type !== 'asset') throw new Error('prerender: the build made no index.html')
        const main = chunkOf(bundle, MAIN)
        const styles = stylesOf(bundle, [main], config.base)

        await withEntry(entry, config, async ({ pages, files, inlinedStyles }) => {
          const partStyles = stylesOf(
            bundle,
            inlinedStyles.map((source) => chunkOf(bundle, source)),
            config.base,
          )
          for (const page of pages()) {
            const source = documentOf(page, {
              main: config.base + main.fileName,
              words: wordsOf(bundle, page.html.lang, config.base),
              partStyles,
              styles,
              script: '',
            })
            if (page.path === 'index.html') index.source = source
            else this.emitFile({ type: 'asset', fileName: page.path, source })
          }
          for (const { path, content } of files()) {
            this.emitFile({ type: 'asset', fileName: path, source: await content() })
          }
        })
      },
    },
  }
}

/** Address of the script with the words of a language; '' for English, which needs none. */
function wordsOf(bundle: Rolldown.OutputBundle, lang: string, base: string): string {
  const chunk = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/src/words/${lang}/add.ts`),
  )
  return chunk ? base + chunk.fileName : ''
}

/** The chunk that holds a source file. Throws without one, since its styles would silently be missing. */
function chunkOf(bundle: Rolldown.OutputBundle, source: string): Rolldown.OutputChunk {
  const found = Object.values(bundle)
    .filter((file) => file.type === 'chunk')
    .find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${source}`)))
  if (found === undefined) throw new Error(`prerender: ${source} is in no chunk`)
  return found
}

/**
 * The style sheets of chunks, inlined: the first paint of a page waits for no second file. A disabled
 * link, which no browser fetches, tells Vite's loader of parts that their rules are there: added again,
 * they would declare the fonts anew, and the whole page would be laid out once more.
 */
function stylesOf(
  bundle: Rolldown.OutputBundle,
  chunks: readonly Rolldown.OutputChunk[],
  base: string,
): string {
  const files = new Set(
    chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
  )
  return [...files]
    .map((file) => {
      const sheet = bundle[file]
      if (sheet?.type !== 'asset') throw new Error(`prerender: ${file} is not in the build`)
      return `<link rel="stylesheet" href="${base}${file}" disabled><style data-from="${file}">${String(sheet.source).trim()}</style>`
    })
    .join('')
}

/**
 * Calls `use` with the server build of the entry. The build lies under node_modules, so that what it
 * imports is found, in a folder of its own, so that two builds at once do not conflict.
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
