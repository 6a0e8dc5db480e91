import { RECORD_PATH } from '../claims/pages'
import type { Correction } from '../claims/types'
import type { SiteFile } from './file'
import { uuidOf } from './hashed'
import { attributes, escaped } from '../markup/markup'
import { addressOf, claimFolder, type LocalisedSite, type Site } from './site'

const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`
const link = (values: Readonly<Record<string, string>>) => `<link${attributes(values)}/>`

/** RFC 3339 of a day, which begins in the story's zone. */
const moment = ({ data }: Site, day: string) => `${day}T00:00:00${data.story.zone.offset}`

/**
 * An id that never changes, wherever the site moves to (RFC 4287): made from the story's id and the
 * day and number of a correction in its log, never from its wording.
 */
const idOf = ({ data }: Site, { language }: LocalisedSite, part: string) =>
  `urn:uuid:${uuidOf([data.story.id, language.lang, part].join('\n'))}`

function entryOf(site: Site, locale: LocalisedSite, { date, text, claims }: Correction, n: number) {
  const { language, folder, say } = locale
  return [
    '<entry>',
    element('title', locale.strings.correctionOf(say.date(date))),
    element('id', idOf(site, locale, `${date} ${n}`)),
    element('updated', moment(site, date)),
    element('content', language.text(text)),
    link({
      rel: 'alternate',
      type: 'text/html',
      href: `${addressOf(site, folder + RECORD_PATH)}#corrections`,
    }),
    ...claims.map((id) =>
      link({ rel: 'related', type: 'text/html', href: addressOf(site, claimFolder(locale, id)) }),
    ),
    '</entry>',
  ].join('\n')
}

function feedOf(site: Site, locale: LocalisedSite): string {
  const { language, folder } = locale
  const { story } = site.data
  const path = `${folder}corrections.xml`
  const entries = story.corrections.map((correction, i) => ({
    date: correction.date,
    // Its number among those of its day: later days do not change it.
    n: story.corrections.slice(0, i).filter(({ date }) => date === correction.date).length,
    correction,
  }))
  const newest =
    entries
      .map(({ date }) => date)
      .concat(story.edition.date)
      .sort()
      .at(-1) ?? ''
  const title = `${locale.strings.correctionsFeed}: ${language.text(story.title)}`
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed${attributes({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language.lang })}>`,
    element('title', title),
    element('id', idOf(site, locale, 'corrections')),
    element('updated', moment(site, newest)),
    `<author>${element('name', language.text(story.title))}</author>`,
    link({ rel: 'self', type: 'application/atom+xml', href: addressOf(site, path) }),
    link({ rel: 'alternate', type: 'text/html', href: addressOf(site, folder) }),
    ...entries
      .sort((a, b) => b.date.localeCompare(a.date))
      .map(({ correction, n }) => entryOf(site, locale, correction, n)),
    '</feed>',
    '',
  ].join('\n')
}

/** The log of corrections as an Atom feed in each language; valid while there are none. */
export function corrections(site: Site): readonly SiteFile[] {
  return site.locales.map((locale) => ({
    path: `${locale.folder}corrections.xml`,
    content: () => feedOf(site, locale),
  }))
}
