import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type Plugin } from 'vite'

import project from './package.json' with { type: 'json' }
import { advances } from './tools/advances.ts'
import { opening } from './tools/opening.ts'
import { loader } from './tools/loader.ts'
import { headersFile } from './tools/policy.mjs'
import { prerender } from './tools/prerender.ts'
import { DIST, hostOf } from './tools/shell.mjs'
import { drawnFiles, storyFolder } from './tools/story.ts'
import { themeCss } from './tools/theme-css.ts'

const STORY = process.env.STORY ?? 'data'

export default defineConfig({
  base: baseOf(process.env.BASE),
  plugins: [
    svelte({
      configFile: false,
      compilerOptions: {
        runes: true,
        // Shorter than Svelte's own `svelte-…`: such classes stand a thousand times in a page.
        cssHash: ({ hash, filename }) => `s${hash(filename)}`,
      },
    }),
    themeCss(),
    advances(),
    drawnFiles(),
    storyFolder(STORY),
    loader('src/embed/loader.ts', STORY),
    prerender('src/app/prerender.ts'),
    policy(),
  ],
  server: { host: hostOf(process.env) },
  build: {
    target: targets(project.browserslist),
    outDir: DIST,
    // Two passes of terser leave the first script 1.5 % smaller than the default minifier does.
    minify: 'terser',
    terserOptions: { module: true, ecma: 2020, compress: { passes: 2 } },
    rolldownOptions: {
      output: { codeSplitting: opening(join(import.meta.dirname, 'src/app/main.ts')) },
    },
    manifest: true, // tools/budget.mjs reads which script pulls in which
    // Every browser of the list knows modulepreload.
    modulePreload: { polyfill: false },
    // Never `data:` in place of a file: a strict content policy would refuse it.
    assetsInlineLimit: 0,
    // Sizes are held by tools/budget.mjs, with MapLibre's one large chunk in its sum.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
  },
})

/**
 * The public path of the site, '/' when `text` is empty or absent. Pages lie in folders of
 * different depth, so a relative path would be wrong in most of them: throws unless it starts and
 * ends with a slash.
 */
function baseOf(text: string | undefined): string {
  if (!text) return '/'
  if (!/^\/(.*\/)?$/.test(text)) {
    throw new Error(`BASE: found '${text}', expected a path that starts and ends with '/'`)
  }
  return text
}

/**
 * Queries of browserslist such as 'firefox >= 113' as Vite names browsers: 'firefox113'. Throws for
 * a query of another form.
 */
function targets(queries: readonly string[]): string[] {
  return queries.map((query) => {
    const [, name, version] = /^(\w+) >= ([\d.]+)$/.exec(query) ?? []
    if (!name || !version)
      throw new Error(`browserslist: '${query}', expected '<name> >= <version>'`)
    return `${name === 'ios_saf' ? 'ios' : name}${version}`
  })
}

/** Writes `_headers`, by which some hosts are told what to say beside each file. */
function policy(): Plugin {
  return {
    name: 'policy',
    generateBundle() {
      const { base, build } = this.environment.getTopLevelConfig()
      if (build.ssr) return // the nested build of the pages
      const { SITE } = process.env
      const source = headersFile(base, SITE ? new URL(SITE).origin : '')
      this.emitFile({ type: 'asset', fileName: '_headers', source })
    },
  }
}
