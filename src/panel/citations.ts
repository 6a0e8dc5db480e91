/** Citations of the data set, in common formats. */
import type { Model } from '../claims/model'
import { claimWords } from '../words/claim-words'
import { dataWords } from '../words/data-words'
import type { Language } from '../words/words'

export const CITATIONS = ['text', 'bibtex', 'csl'] as const
export type CitationFormat = (typeof CITATIONS)[number]

/** What is cited. */
export interface Cited {
  readonly id: string
  readonly who: string
  readonly title: string
  readonly version: string
  /** ISO day of the edition. */
  readonly date: string
  readonly licence: string
  /** Whole address of the page; empty where it is not known. */
  readonly url: string
}

/** The citation of a story's data. The first of its credits is for the claims. */
export function citedOf({ story }: Model, { text }: Language, url: string): Cited {
  const [claims] = story.credits
  return {
    id: story.id,
    who: text(claims?.who ?? ''),
    title: text(story.title),
    ...story.edition,
    licence: text(claims?.licence ?? ''),
    url,
  }
}

/** Escapes the characters that LaTeX reads as commands; an en dash is `--` there. */
const escaped = (text: string) =>
  text
    .replace(/\\/g, '\\textbackslash ')
    .replace(/[&%$#_{}]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde ')
    .replaceAll('^', '\\textasciicircum ')
    .replaceAll('–', '--')

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** BibTeX; braces keep the name of a group from being split and the title's capitals as they are. */
export function bibtexOf({ id, who, title, version, date, licence, url }: Cited): string {
  const [year = '', month = ''] = date.split('-')
  const fields = [
    ['author', `{{${escaped(who)}}}`],
    ['title', `{{${escaped(title)}}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[Number(month) - 1] ?? `{${month}}`],
    ['version', `{${escaped(version)}}`],
    ['note', `{Version ${escaped(version)}, ${date}. ${escaped(licence)}}`],
    ...(url === '' ? [] : [['url', `{${url.replace(/[{}\\]/g, encodeURIComponent)}}`]]),
  ]
  return `@misc{${id},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}`
}

/** CSL-JSON, which Zotero and pandoc read: a list of one item. */
export function cslOf({ id, who, title, version, date, licence, url }: Cited): string {
  const item = {
    id,
    type: 'dataset',
    title,
    author: [{ literal: who }],
    issued: { 'date-parts': [date.split('-').map(Number)] },
    version,
    ...(url === '' ? {} : { URL: url }),
    note: licence,
  }
  return JSON.stringify([item])
}

/** The references in every form. */
export function citationsOf(
  model: Model,
  language: Language,
  url: string,
): Readonly<Record<CitationFormat, string>> {
  const cited = citedOf(model, language, url)
  const words = dataWords(language.lang)
  const edition = words.edition(cited.version, claimWords(model, language).date(cited.date))
  return {
    text: words.reference(cited.who, cited.title, edition, url, cited.licence),
    bibtex: bibtexOf(cited),
    csl: cslOf(cited),
  }
}
