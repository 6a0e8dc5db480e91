import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { attributes } from '../src/markup/markup.ts'
import type { Page, SiteFile } from '../src/site/file.ts'
import { EARLY } from './policy.mjs'

/** What a page refers to in a build, or in development; each part is '' where there is none. */
export interface PageAssets {
  /** Address of the page's script, which the early one requests. */
  readonly main: string
  /** Address of the script with the words of the page's language; English has none. */
  readonly words: string
  /** Style elements of parts that scripts load later. */
  readonly partStyles: string
  /** Style elements of the page. */
  readonly styles: string
  /** A script element in place of `main`. */
  readonly script: string
}

/**
 * The document of a page. The land's shapes stand after the text, so that the first frame does not
 * wait for 50 KB of paths.
 */
export function documentOf({ html }: Page, assets: PageAssets): string {
  const { lang, dir, story, languages } = html
  const { main, words, partStyles, styles, script } = assets
  const early = attributes({
    'data-main': main,
    'data-story': story,
    'data-lang': lang,
    // Those that early.js leads to, where there are several.
    'data-languages': languages.length > 1 ? languages.join(' ') : undefined,
    'data-words': words || undefined,
    'data-structure': String(structureOfMarkup(html.body)),
  })
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <script${early}>${EARLY}</script>
    <meta name="color-scheme" content="light dark" />
    <meta name="darkreader-lock" />
    ${partStyles}${html.head}
    ${styles}
  </head>
  <body>
    ${html.note}
    <div id="app">${html.body}</div>
    ${html.defs}
    ${html.after}${script}
  </body>
</html>
`
}

/** Node types of the DOM, for the nodes that content of an element can have. */
const TYPE = { element: 1, text: 3 } as const

/** What `structureOf` in src/hydration gives for an element that a browser has parsed from `html`. */
function structureOfMarkup(html: string): number {
  let sum = 0
  const add = (node: DefaultTreeAdapterTypes.ChildNode) => {
    if (node.nodeName === '#comment' && 'data' in node) sum = (sum * 31 + node.data.length) | 0
    else sum = (sum * 31 - (node.nodeName === '#text' ? TYPE.text : TYPE.element)) | 0
    if ('childNodes' in node) node.childNodes.forEach(add)
  }
  parseFragment(html).childNodes.forEach(add)
  return sum
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
