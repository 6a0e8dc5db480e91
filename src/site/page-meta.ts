import { dayOf, endOfDay } from '../view/view-state'
import type { WholeEntry } from '../claims/model'
import { claimImage, dayImage, RECORD_PATH, SOURCES_PATH } from '../claims/pages'
import { claimPath } from '../panel/claim-path'
import { sceneOf } from '../scene/scene'
import { localisedText } from '../words/claim-words'
import { mapWords } from '../words/map-words'
import { documentStrings } from '../words/en/document'
import { claimData, datasetOf, listData, momentData } from './json-ld'
import type { PageMeta } from './head'
import { type Moment, sceneAt } from './moments'
import type { LocalisedSite, Site } from './site'

/** Longest description that previews show whole. */
const LONGEST = 200

/** A text cut at a word, with an ellipsis where it was cut. */
export function cut(text: string, longest: number = LONGEST): string {
  if (text.length <= longest) return text
  const end = text.lastIndexOf(' ', longest - 1)
  return `${text.slice(0, end < 1 ? longest - 1 : end).replace(/[,;:.]$/, '')}…`
}

/** `NRF said: Shutul held`: title of a claim, in its page's language. */
export function statementOf({ say, language }: LocalisedSite, { claim }: WholeEntry): string {
  return `${language.words.said(say.attribution(claim))} ${localisedText(claim.summary, language.lang).text}`
}

/** The picture of the day on which the story opens: the map at its end. */
function openingPicture(
  { opening }: Site,
  { storyContext, language, say }: LocalisedSite,
): PageMeta['picture'] {
  const { model } = storyContext
  const day = dayOf(model, opening.t)
  const scene = sceneOf(storyContext, { ...opening, t: endOfDay(day) })
  return { path: dayImage(model, day), alt: mapWords(model, language, say).brief(scene) }
}

/** Metadata of the map's page. */
export function mapMeta(site: Site, locale: LocalisedSite): PageMeta {
  const { text } = locale.language
  const description = text(site.data.story.description)
  return {
    path: '',
    kind: 'website',
    title: text(site.data.story.title),
    description,
    picture: openingPicture(site, locale),
    about: datasetOf(site, locale),
  }
}

/** Metadata of a claim's page: never the statement without who made it. */
export function claimMeta(site: Site, locale: LocalisedSite, entry: WholeEntry): PageMeta {
  const { say, strings, language } = locale
  const { words } = language
  const { claim } = entry
  const statement = statementOf(locale, entry)
  const description = cut(
    strings.claimDescription({
      who: say.people(claim),
      when: say.when.short(entry, 'said'),
      status: words.status(claim.verification.status),
      text: localisedText(claim.text, language.lang).text,
    }),
  )
  return {
    path: claimPath(claim.id),
    kind: 'article',
    title: strings.claimTitle(statement, language.text(site.data.story.title)),
    description,
    picture: { path: claimImage(claim.id), alt: description },
    about: claimData(site, locale, entry, statement),
  }
}

/** Metadata of the page of all sources. */
export function sourcesMeta(site: Site, locale: LocalisedSite): PageMeta {
  const { strings, storyContext } = locale
  const description = strings.sourcesIntro(storyContext.model.sources.size)
  return listMeta(site, locale, SOURCES_PATH, strings.sourcesTitle, description)
}

/** Metadata of the page of contradictions, numbers and corrections. */
export function recordMeta(site: Site, locale: LocalisedSite): PageMeta {
  const { record } = documentStrings(locale.language.lang)
  return listMeta(site, locale, RECORD_PATH, record, locale.strings.recordIntro)
}

/** A page that lists contents of single claims' pages. */
function listMeta(
  site: Site,
  locale: LocalisedSite,
  path: string,
  heading: string,
  description: string,
): PageMeta {
  const title = locale.strings.momentTitle(heading, locale.language.text(site.data.story.title))
  return {
    path,
    kind: 'article',
    title,
    description,
    picture: openingPicture(site, locale),
    embeds: false,
    about: listData(site, locale, path, title, description),
  }
}

/** The picture of a moment with a page. */
export function pictureOf(locale: LocalisedSite, moment: Moment): PageMeta['picture'] {
  const { storyContext, language, say } = locale
  const words = mapWords(storyContext.model, language, say)
  return { path: moment.picture, alt: words.brief(sceneAt(locale, moment)) }
}

/** Metadata of the page of a day or a step: both sides' claims, never one side's alone. */
export function momentMeta(site: Site, locale: LocalisedSite, moment: Moment): PageMeta {
  const { strings, language, storyContext } = locale
  const { words, dates } = language
  const contradicted = sceneAt(locale, moment)
    .lands.filter(({ reading }) => reading.kind === 'contradicted')
    .map(({ place }) => language.text(place.name))
  const description = cut(
    strings.momentDescription(
      words.list(storyContext.order.map(language.side)),
      dates.moment(moment.view.t),
      words.list(contradicted),
    ),
  )
  const title = strings.momentTitle(moment.heading, language.text(site.data.story.title))
  const picture = pictureOf(locale, moment)
  return {
    path: moment.path,
    kind: 'article',
    title,
    description,
    picture,
    about: momentData(site, locale, moment, description),
  }
}
