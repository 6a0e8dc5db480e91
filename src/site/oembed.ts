import { imageFile } from '../claims/pages'
import type { WholeEntry } from '../claims/model'
import { iframeOf } from '../embed/snippets'
import { viewOfClaim } from '../panel/context'
import { localisedText } from '../words/claim-words'
import type { SiteFile } from './file'
import { type PageMeta, OEMBED, PICTURE } from './head'
import { claimMeta, mapMeta, momentMeta, statementOf } from './page-meta'
import { attributes, escaped } from '../markup/markup'
import { type Moment, momentsOf } from './moments'
import { addressOf, type LocalisedSite, type Site } from './site'

/** Size of the frame, px: static files cannot follow `maxwidth` and `maxheight`. */
const FRAME = { width: 640, height: 640 } as const

/** How long a consumer may cache an answer, s. */
const DAY = 86_400

/** An answer of the type `rich` of oEmbed 1.0 (https://oembed.com, section 2.3). */
interface RichEmbed {
  readonly type: 'rich'
  readonly version: '1.0'
  readonly title: string
  readonly provider_name: string
  readonly provider_url: string
  readonly cache_age: number
  readonly html: string
  readonly width: number
  readonly height: number
  readonly thumbnail_url: string
  readonly thumbnail_width: number
  readonly thumbnail_height: number
}

/** The subject of an answer: a page, its text, and the view of the map in the frame. */
interface Subject {
  readonly pageMeta: PageMeta
  /** Shown where frames are removed: who said what, never a claim without its speaker. */
  readonly words: string
  /** Encoded query without `?`. */
  readonly query: string
}

function embedHtml(site: Site, locale: LocalisedSite, { pageMeta, words, query }: Subject): string {
  const { lang, dir } = locale.language
  const page = addressOf(site, locale.folder + pageMeta.path)
  const quote = [
    `<blockquote${attributes({ cite: page, lang, dir })}>`,
    `<p>${escaped(words)}</p>`,
    `<p><a${attributes({ href: page })}>${escaped(pageMeta.title)}</a></p>`,
    '</blockquote>',
  ]
  const { folder } = locale
  const view = { root: addressOf(site, ''), folder, query, height: FRAME.height }
  return quote.join('') + iframeOf(view, pageMeta.title)
}

function answerOf(site: Site, locale: LocalisedSite, subject: Subject): RichEmbed {
  const { pageMeta } = subject
  return {
    type: 'rich',
    version: '1.0',
    title: pageMeta.title,
    provider_name: locale.language.text(site.data.story.title),
    provider_url: addressOf(site, locale.folder),
    cache_age: DAY,
    html: embedHtml(site, locale, subject),
    ...FRAME,
    thumbnail_url: addressOf(site, imageFile(pageMeta.picture.path, locale.language.lang)),
    thumbnail_width: Number(PICTURE.width),
    thumbnail_height: Number(PICTURE.height),
  }
}

const ofMap = (site: Site, locale: LocalisedSite): Subject => {
  const pageMeta = mapMeta(site, locale)
  return { pageMeta, words: pageMeta.description, query: site.query({ ui: 'compact' }) }
}

const ofClaim = (site: Site, locale: LocalisedSite, entry: WholeEntry): Subject => {
  const { language, storyContext, say } = locale
  const { claim } = entry
  const status = language.words.status(claim.verification.status).toLowerCase()
  const said = `${say.when.short(entry, 'said')}${language.semicolon}${status}`
  const text = localisedText(claim.text, language.lang).text
  return {
    pageMeta: claimMeta(site, locale, entry),
    words: `${statementOf(locale, entry)} (${said}). ${text}`,
    query: site.query({
      ...viewOfClaim(storyContext.model, site.opening, claim.id),
      ui: 'compact',
    }),
  }
}

const ofMoment = (site: Site, locale: LocalisedSite, moment: Moment): Subject => {
  const pageMeta = momentMeta(site, locale, moment)
  // The small view does not show a step's text: the frame has only its view.
  const query = site.query({ ...moment.view, step: null, ui: 'compact' })
  return { pageMeta, words: pageMeta.description, query }
}

/**
 * An answer for the map, for every day and step, and for every claim, as static files. Consumers on
 * other sites need whole addresses: without the site's own there are none, and no head links to
 * them.
 */
export function oembeds(site: Site): readonly SiteFile[] {
  if (site.home === null) return []
  return site.locales.flatMap((locale) => {
    const file = (path: string, make: () => Subject): SiteFile => ({
      path: locale.folder + path + OEMBED,
      content: () => JSON.stringify(answerOf(site, locale, make())),
    })
    return [
      file('', () => ofMap(site, locale)),
      ...momentsOf(site, locale).map((moment) =>
        file(moment.path, () => ofMoment(site, locale, moment)),
      ),
      ...locale.storyContext.model.entries.map((entry) =>
        file(claimMeta(site, locale, entry).path, () => ofClaim(site, locale, entry)),
      ),
    ]
  })
}
