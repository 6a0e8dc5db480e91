import type { Page, SiteFile } from '../src/site/file.ts'
import { EARLY } from './policy.mjs'

/**
 * The template with a page's parts in place of its markers. `main` is the address of the script that
 * the early one requests; '' where the template starts it itself; `words` that of the script with the
 * words of the page's language; '' for English, whose words the page's script has. The land's shapes stand after the
 * text in the template, so that the first frame does not wait for 50 KB of paths.
 * Throws when the template lacks a marker or has it twice, since the page would silently come out
 * without that part.
 */
export function fill(template: string, { html }: Page, main = '', words = ''): string {
  const parts: readonly (readonly [marker: RegExp, part: string])[] = [
    [/<html lang="en" dir="ltr">/g, `<html lang="${html.lang}" dir="${html.dir}">`],
    [
      /<!--early-->/g,
      `<script data-main="${main}" data-story="${html.story}" data-lang="${html.lang}"${languagesOf(html)}${words && ` data-words="${words}"`} data-structure="${structureOfMarkup(html.body)}">${EARLY}</script>`,
    ],
    [/<!--head-->/g, html.head],
    [/<!--note-->/g, html.note],
    [/<!--defs-->/g, html.defs],
    [/<!--app-->/g, html.body],
    [/<!--after-->/g, html.after],
  ]
  // Look before filling: a part's own text may look like a marker.
  const insertions = parts.map(([marker, part]) => {
    const found = [...template.matchAll(marker)]
    if (found.length !== 1 || found[0] === undefined) {
      throw new Error(`index.html: found ${found.length} of ${marker.source}, expected 1`)
    }
    return { start: found[0].index, end: found[0].index + found[0][0].length, part }
  })
  let filled = ''
  let end = 0
  for (const insertion of insertions.sort((a, b) => a.start - b.start)) {
    filled += template.slice(end, insertion.start) + insertion.part
    end = insertion.end
  }
  return filled + template.slice(end)
}

/** Node types of the DOM. */
const TYPE = { element: 1, text: 3 } as const
/** A comment, a tag, or text between them. */
const TOKEN = /<!--([\s\S]*?)-->|<\/?[a-z](?:"[^"]*"|[^">])*>|[^<]+/gi

/** What `structureOf` in src/hydration gives for an element that a browser has parsed from `html`. */
function structureOfMarkup(html: string): number {
  // With scripts a browser takes the content of noscript as text.
  const parsed = html.replace(/(<noscript>)[\s\S]*?(<\/noscript>)/g, '$1text$2')
  let sum = 0
  for (const [token, comment] of parsed.matchAll(TOKEN)) {
    if (token.startsWith('</')) continue
    const type = token.startsWith('<') ? TYPE.element : TYPE.text
    sum = (sum * 31 + (comment?.length ?? -type)) | 0
  }
  return sum
}

/** The languages that early.js leads to, where there are several. */
const languagesOf = ({ languages }: Page['html']) =>
  languages.length > 1 ? ` data-languages="${languages.join(' ')}"` : ''

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
