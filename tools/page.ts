import { EARLY } from './policy.mjs'

/** One page of the site, as `src/prerender.ts` hands it over. */
export interface Page {
  /** Below the site's root, such as 'index.html' or 'fa/index.html'. */
  readonly path: string
  readonly html: {
    readonly lang: string
    readonly dir: 'ltr' | 'rtl'
    /** Markup for the end of `<head>`. */
    readonly head: string
    /** Markup before the app, such as an SVG with shared patterns. */
    readonly defs: string
    /** Markup of the app itself. */
    readonly body: string
    /** Markup after the app, which no script needs to know. */
    readonly after: string
    /** Address of the JSON that the client starts from. */
    readonly story: string
  }
}

/** A file of the site that is no page of the app, such as 'data/claims.json' or 'c/<id>/index.html'. */
export interface SiteFile {
  /** Below the site's root; in folders by slashes. */
  readonly path: string
  /** Makes it: asked for once in a build, and at each request in development. */
  readonly content: () => string | Uint8Array | Promise<string | Uint8Array>
}

/** What the prerender entry exports. */
export interface PrerenderEntry {
  /** Source files, below the root, whose styles the pages need before scripts load them. */
  readonly written?: readonly string[]
  readonly pages: () => Page[] | Promise<Page[]>
  readonly files?: () => readonly SiteFile[] | Promise<readonly SiteFile[]>
}

/**
 * The template with a page's parts in place of its markers. `main` is the address of the script that
 * the early one sends for once the page has been painted; '' where the template starts it itself.
 * Throws when the template lacks a marker or has it twice, since the page would silently come out
 * without that part.
 */
export function fill(template: string, { html }: Page, main = ''): string {
  const parts: readonly (readonly [marker: RegExp, part: string])[] = [
    [/<html lang="en" dir="ltr">/g, `<html lang="${html.lang}" dir="${html.dir}">`],
    [
      /<!--early-->/g,
      `<script data-main="${main}" data-story="${html.story}" data-lang="${html.lang}">${EARLY}</script>`,
    ],
    [/<!--head-->/g, html.head],
    [/<!--defs-->/g, html.defs],
    [/<!--app-->/g, html.body],
    [/<!--after-->/g, html.after],
  ]
  // Look before filling: a part's own text may look like a marker.
  const spots = parts.map(([marker, part]) => {
    const found = [...template.matchAll(marker)]
    if (found.length !== 1 || found[0] === undefined) {
      throw new Error(`index.html: found ${found.length} of ${marker.source}, expected 1`)
    }
    return { start: found[0].index, end: found[0].index + found[0][0].length, part }
  })
  let filled = ''
  let end = 0
  for (const spot of spots.sort((a, b) => a.start - b.start)) {
    filled += template.slice(end, spot.start) + spot.part
    end = spot.end
  }
  return filled + template.slice(end)
}

/** The file that answers a request path; a folder answers with its index.html. */
export function fileAt(files: readonly SiteFile[], url: string): SiteFile | undefined {
  const path = url.replace(/[?#].*$/, '').replace(/^\/+/, '')
  return files.find((file) => file.path === path || file.path === join(path, 'index.html'))
}

/** The page that answers a request path such as '/', '/fa/' or '/fa/index.html?t=1'. */
export function pageAt(pages: readonly Page[], url: string): Page | undefined {
  const path = url.replace(/[?#].*$/, '').replace(/^\/+/, '')
  return pages.find((page) => page.path === path || page.path === join(path, 'index.html'))
}

function join(folder: string, file: string): string {
  return folder === '' || folder.endsWith('/') ? folder + file : `${folder}/${file}`
}
