import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'

import { dayIn } from '../src/embed/address.ts'
import type { Lang } from '../src/claims/types.ts'
import { EMBED_TITLES } from '../src/words/embed-titles.ts'
import { ROOT } from './shell.mjs'

/** Name of the file below the site's root. It never changes: articles out there name it. */
const FILE = 'embed.js'
/** Browsers that pages of others may have to serve. */
const TARGET = 'es2019'

interface StoryTexts {
  readonly title: Readonly<Record<string, string>>
  readonly opening: { readonly t: string }
  readonly languages: readonly Lang[]
}

/**
 * Makes embed.js, the script that articles load, from `entry`: one classic script without imports,
 * for old browsers too, with what it needs of the story of `folder` written in. Built beside the
 * site, and anew for each request in development.
 */
export function loader(entry: string, folder: string): Plugin {
  let config: ResolvedConfig
  return {
    name: 'loader',
    configResolved(resolved) {
      config = resolved
    },
    configureServer(server) {
      server.middlewares.use(`${config.base}${FILE}`, (_, response, next) => {
        scriptOf(entry, folder, { base: config.base, home: '' }).then((code) => {
          response.setHeader('content-type', 'text/javascript; charset=utf-8')
          response.end(code)
        }, next)
      })
    },
    async generateBundle() {
      if (config.build.ssr) return // the nested build of the pages
      const place = { base: config.base, home: process.env.SITE ?? '' }
      this.emitFile({ type: 'asset', fileName: FILE, source: await scriptOf(entry, folder, place) })
    },
  }
}

/** Where the site is: its path at its host, and its whole address, '' where that is not known. */
interface Place {
  readonly base: string
  readonly home: string
}

/** The script of `entry` for the story of `folder`. */
export async function scriptOf(entry: string, folder: string, place: Place): Promise<string> {
  const story = JSON.parse(readFileSync(join(resolve(folder), 'story.json'), 'utf8')) as StoryTexts
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: {
      STORY: JSON.stringify(factsOf(story)),
      HOME: JSON.stringify(place.home),
      BASE: JSON.stringify(place.base),
    },
    build: {
      write: false,
      copyPublicDir: false,
      target: TARGET,
      lib: { entry, formats: ['iife'], name: 'unused' },
    },
  })
  const [{ output }] = (Array.isArray(built) ? built : [built]) as [Rolldown.RolldownOutput]
  return output[0].code
}

/** What the script knows of the story; its words are for a publisher who gives none. */
function factsOf({ title, opening, languages }: StoryTexts) {
  return {
    day: dayIn(opening.t),
    titles: Object.fromEntries(
      languages.map((lang) => [lang, EMBED_TITLES[lang](title[lang] ?? title.en ?? '')]),
    ),
  }
}
