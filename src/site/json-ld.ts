import { type Dated, parseEdtf } from '../claims/edtf'
import type { WholeEntry, WholeModel } from '../claims/model'
import type { Claim, Place, Source, WholeSource } from '../claims/types'
import { imageFile, isoDay } from '../claims/pages'
import { correctionsOf } from '../panel/corrections'
import { english } from './exports/english'
import { localisedText } from '../words/claim-words'
import type { Moment } from './moments'
import { addressOf, claimFolder, type LocalisedSite, type Site } from './site'

/** Licence of the project's own texts (README: sources and licences). */
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'

type Node = Readonly<Record<string, unknown>>

const DISTRIBUTIONS = [
  ['data/claims.json', 'application/json'],
  ['data/claims.csv', 'text/csv'],
  ['data/claims.geojson', 'application/geo+json'],
] as const

const datasetId = (site: Site, { folder }: LocalisedSite) => `${addressOf(site, folder)}#dataset`

function placeNode({ text }: LocalisedSite['language'], place: Place, model: WholeModel): Node {
  const around = place.within === null ? undefined : model.places.get(place.within)
  return {
    '@type': 'Place',
    name: text(place.name),
    ...(around ? { containedInPlace: { '@type': 'Place', name: text(around.name) } } : {}),
  }
}

/** schema.org Dataset: the whole collection, on the page of the map. */
export function datasetOf(site: Site, locale: LocalisedSite): Node {
  const { story } = site.data
  const { text, lang, place, comma } = locale.language
  const [west, south, east, north] = story.frame
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': datasetId(site, locale),
    name: text(story.title),
    description: text(story.description),
    url: addressOf(site, locale.folder),
    inLanguage: lang,
    license: LICENCE,
    version: story.edition.version,
    dateModified: story.edition.date,
    isAccessibleForFree: true,
    temporalCoverage: `${story.window.first}/${story.window.last}`,
    spatialCoverage: {
      '@type': 'Place',
      name: `${place(story.province)}${comma}${text(story.country)}`,
      geo: {
        '@type': 'GeoShape',
        box: [south, west, north, east].join(' '),
      },
    },
    distribution: DISTRIBUTIONS.map(([path, encodingFormat]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: addressOf(site, path),
    })),
  }
}

/** A date as precisely as it is known; undefined where that is less than a day or an hour. */
function pointIn({ precision, approximate }: Dated, edtf: string): string | undefined {
  return (precision === 'day' || precision === 'hour') && !approximate ? edtf : undefined
}

/** The time that a claim is about: a day, an hour or a range of them, open ends as `..`. */
function coverage({ precision, approximate }: Dated, edtf: string): string | undefined {
  return precision === 'unknown' || approximate ? undefined : edtf
}

/** A report's date, to the day or the month. */
function publishedAt({ published }: Source, { zone }: WholeModel): string | undefined {
  if (published === null || /^\d{4}-\d{2}$/.test(published)) return published ?? undefined
  return pointIn(parseEdtf(published, zone), published)
}

function appearance(source: WholeSource, model: WholeModel): Node {
  return {
    '@type': 'CreativeWork',
    url: source.url,
    headline: source.title ?? undefined,
    inLanguage: source.lang,
    publisher: { '@type': 'Organization', name: english(source.publisher) },
    datePublished: publishedAt(source, model),
  }
}

/**
 * Who made the statement. For speakers without a name in the sources only the party: whether a
 * person or a group spoke is not known.
 */
function authorsOf(
  { language, storyContext: { model } }: LocalisedSite,
  claim: Claim,
): readonly Node[] {
  const side = model.sides.get(claim.side)
  const party =
    side?.role === 'party'
      ? { '@type': 'Organization', name: language.text(side.longName) }
      : undefined
  const nodes = claim.speakers.flatMap((id): Node[] => {
    const person = model.people.get(id)
    if (!person || person.unnamed) return party ? [party] : []
    const name = language.text(person.name)
    if (person.organisation) return [{ '@type': 'Organization', name }]
    return [{ '@type': 'Person', name, ...(party ? { affiliation: party } : {}) }]
  })
  return nodes.filter((node, i) => nodes.findIndex((other) => other.name === node.name) === i)
}

const some = (nodes: readonly unknown[]) => (nodes.length > 0 ? nodes : undefined)

/** schema.org Claim: a statement with its author and where it appeared, without a rating. */
export function claimData(
  site: Site,
  locale: LocalisedSite,
  entry: WholeEntry,
  statement: string,
): Node {
  const { language, storyContext } = locale
  const { model } = storyContext
  const { claim } = entry
  const address = addressOf(site, claimFolder(locale, claim.id))
  const text = localisedText(claim.text, language.lang)
  const place = claim.place === null ? undefined : model.places.get(claim.place)
  const corrections = correctionsOf(site.data.story, claim.id)
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': `${address}#claim`,
    url: address,
    name: statement,
    text: text.text,
    inLanguage: text.lang ?? language.lang,
    author: some(authorsOf(locale, claim)),
    datePublished: pointIn(entry.said, claim.said.edtf),
    temporalCoverage: coverage(entry.about, claim.about.edtf),
    spatialCoverage: place ? placeNode(language, place, model) : undefined,
    appearance: claim.sources
      .flatMap((id) => model.sources.get(id) ?? [])
      .map((source) => appearance(source, model)),
    correction: some(corrections.map((correction) => language.text(correction.text))),
    license: LICENCE,
    isPartOf: collection(site, locale),
  }
}

/** The dataset that a page belongs to, in short. */
function collection(site: Site, locale: LocalisedSite): Node {
  const { text } = locale.language
  return {
    '@type': 'Dataset',
    '@id': datasetId(site, locale),
    name: text(site.data.story.title),
    description: text(site.data.story.description),
    license: LICENCE,
  }
}

/**
 * schema.org WebPage: a page, at a path below the language's folder, that lists contents of claims.
 */
export function listData(
  site: Site,
  locale: LocalisedSite,
  path: string,
  name: string,
  description: string,
): Node {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: addressOf(site, locale.folder + path),
    name,
    description,
    inLanguage: locale.language.lang,
    license: LICENCE,
    isPartOf: collection(site, locale),
  }
}

/** schema.org WebPage: the page of a day or a step, with the claims that a step cites. */
export function momentData(
  site: Site,
  locale: LocalisedSite,
  moment: Moment,
  description: string,
): Node {
  const cited = new Set(moment.step?.content.sentences.flatMap(({ claims }) => claims))
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: addressOf(site, locale.folder + moment.path),
    name: moment.heading,
    description,
    inLanguage: locale.language.lang,
    temporalCoverage: isoDay(locale.storyContext.model, moment.day),
    primaryImageOfPage: {
      '@type': 'ImageObject',
      url: addressOf(site, imageFile(moment.picture, locale.language.lang)),
    },
    citation: some(
      [...cited].map((id) => ({
        '@type': 'Claim',
        '@id': `${addressOf(site, claimFolder(locale, id))}#claim`,
        url: addressOf(site, claimFolder(locale, id)),
      })),
    ),
    license: LICENCE,
    isPartOf: collection(site, locale),
  }
}
