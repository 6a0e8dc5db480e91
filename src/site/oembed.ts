import type { WholeEntry } from '../claims/model'
import { iframeOf } from '../embed/snippets'
import { viewOfClaim } from '../panel/context'
import { written } from '../words/claim-words'
import type { SiteFile } from './file'
import { type Leaf, OEMBED, PICTURE, pictureFile } from './head'
import { claimLeaf, mapLeaf, momentLeaf, statementOf } from './leaves'
import { attributes, escaped } from './markup'
import { type Moment, momentsOf } from './moments'
import { addressOf, type Edition, type Site } from './site'

/** Size of the frame, px: static files cannot heed `maxwidth` and `maxheight`. */
const FRAME = { width: 640, height: 640 } as const

/** How long a consumer may keep an answer, s. */
const DAY = 86_400

/** An answer of the kind `rich`, as oEmbed 1.0 has it (https://oembed.com, section 2.3). */
export interface RichEmbed {
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

/** What an answer is about: a page of ours, the words for it, and the view of the map to frame. */
interface Subject {
  readonly leaf: Leaf
  /** Read where frames are taken out: who said what, never a claim without its speaker. */
  readonly words: string
  /** Encoded query without `?`. */
  readonly query: string
}

function embedHtml(site: Site, edition: Edition, { leaf, words, query }: Subject): string {
  const { lang, dir } = edition.language
  const page = addressOf(site, edition.folder + leaf.path)
  const quote = [
    `<blockquote${attributes({ cite: page, lang, dir })}>`,
    `<p>${escaped(words)}</p>`,
    `<p><a${attributes({ href: page })}>${escaped(leaf.title)}</a></p>`,
    '</blockquote>',
  ]
  const { folder } = edition
  const view = { root: addressOf(site, ''), folder, query, height: FRAME.height }
  return quote.join('') + iframeOf(view, leaf.title)
}

function answerOf(site: Site, edition: Edition, subject: Subject): RichEmbed {
  const { leaf } = subject
  return {
    type: 'rich',
    version: '1.0',
    title: leaf.title,
    provider_name: edition.language.text(site.data.story.title),
    provider_url: addressOf(site, edition.folder),
    cache_age: DAY,
    html: embedHtml(site, edition, subject),
    ...FRAME,
    thumbnail_url: addressOf(site, pictureFile(edition, leaf.picture)),
    thumbnail_width: Number(PICTURE.width),
    thumbnail_height: Number(PICTURE.height),
  }
}

const ofMap = (site: Site, edition: Edition): Subject => {
  const leaf = mapLeaf(site, edition)
  return { leaf, words: leaf.description, query: site.query({ ui: 'compact' }) }
}

const ofClaim = (site: Site, edition: Edition, entry: WholeEntry): Subject => {
  const { language, storyContext, say } = edition
  const { claim } = entry
  const status = language.words.status(claim.verification.status).toLowerCase()
  const said = `${say.when.short(entry, 'said')}; ${status}`
  const text = written(claim.text, language.lang).text
  return {
    leaf: claimLeaf(site, edition, entry),
    words: `${statementOf(edition, entry)} (${said}). ${text}`,
    query: site.query({
      ...viewOfClaim(storyContext.model, site.opening, claim.id),
      ui: 'compact',
    }),
  }
}

const ofMoment = (site: Site, edition: Edition, moment: Moment): Subject => {
  const leaf = momentLeaf(site, edition, moment)
  // The small view shows no step's text: what it frames is the view alone.
  const query = site.query({ ...moment.view, step: null, ui: 'compact' })
  return { leaf, words: leaf.description, query }
}

/**
 * An answer for the map, for every day and step, and for every claim, as static files. A consumer asks for them from
 * elsewhere and needs whole addresses: without the site's own there are none, and no head names
 * them.
 */
export function oembeds(site: Site): readonly SiteFile[] {
  if (site.home === null) return []
  return site.editions.flatMap((edition) => {
    const file = (path: string, make: () => Subject): SiteFile => ({
      path: edition.folder + path + OEMBED,
      content: () => JSON.stringify(answerOf(site, edition, make())),
    })
    return [
      file('', () => ofMap(site, edition)),
      ...momentsOf(site, edition).map((moment) =>
        file(moment.path, () => ofMoment(site, edition, moment)),
      ),
      ...edition.storyContext.model.entries.map((entry) =>
        file(claimLeaf(site, edition, entry).path, () => ofClaim(site, edition, entry)),
      ),
    ]
  })
}
