import { dayOf, endOfDay } from '../view/view-state'
import type { WholeEntry } from '../claims/model'
import { RECORD_PATH, SOURCES_PATH } from '../claims/pages'
import { claimPath } from '../panel/claim-path'
import { sceneOf } from '../scene/scene'
import { written } from '../words/claim-words'
import { mapWords } from '../words/map-words'
import { documentStrings } from '../words/en-document'
import { claimData, datasetOf, listData, momentData } from './json-ld'
import type { Leaf } from './head'
import { type Moment, sceneAt } from './moments'
import type { Edition, Site } from './site'

/** Longest description that previews show whole. */
const LONGEST = 200

/** A text cut at a word, with an ellipsis where it was cut. */
export function cut(text: string, longest: number = LONGEST): string {
  if (text.length <= longest) return text
  const end = text.lastIndexOf(' ', longest - 1)
  return `${text.slice(0, end < 1 ? longest - 1 : end).replace(/[,;:.]$/, '')}…`
}

/** `NRF said: Shutul held`: how a claim is headed, in its page's language. */
export function statementOf({ say, language }: Edition, { claim }: WholeEntry): string {
  return `${language.words.said(say.attribution(claim))} ${written(claim.summary, language.lang).text}`
}

/** The picture of the day on which the story opens: how the map stands at its end. */
function openingPicture(
  { opening }: Site,
  { storyContext, language, say }: Edition,
): Leaf['picture'] {
  const { model } = storyContext
  const day = dayOf(model, opening.t)
  const date = new Date(day + model.zone).toISOString().slice(0, 10)
  const scene = sceneOf(storyContext, { ...opening, t: endOfDay(day) })
  return { path: `img/day-${date}`, alt: mapWords(model, language, say).brief(scene) }
}

/** What the page of the map says of itself. */
export function mapLeaf(site: Site, edition: Edition): Leaf {
  const { text } = edition.language
  const description = text(site.data.story.description)
  return {
    path: '',
    kind: 'website',
    title: text(site.data.story.title),
    description,
    picture: openingPicture(site, edition),
    about: datasetOf(site, edition),
  }
}

/** What a claim's page says of itself: never the statement without who made it. */
export function claimLeaf(site: Site, edition: Edition, entry: WholeEntry): Leaf {
  const { say, own, language } = edition
  const { words } = language
  const { claim } = entry
  const statement = statementOf(edition, entry)
  const description = cut(
    own.claimDescription({
      who: say.people(claim),
      when: say.when.short(entry, 'said'),
      status: words.status(claim.verification.status),
      text: written(claim.text, language.lang).text,
    }),
  )
  return {
    path: claimPath(claim.id),
    kind: 'article',
    title: own.claimTitle(statement, language.text(site.data.story.title)),
    description,
    picture: { path: `img/claim-${claim.id}`, alt: description },
    about: claimData(site, edition, entry, statement),
  }
}

/** What the page of all sources says of itself. */
export function sourcesLeaf(site: Site, edition: Edition): Leaf {
  const { own, language, storyContext } = edition
  const description = own.sourcesIntro(storyContext.model.sources.size)
  return listLeaf(site, edition, SOURCES_PATH, language.words.sourcesTitle, description)
}

/** What the page of contradictions, numbers and corrections says of itself. */
export function recordLeaf(site: Site, edition: Edition): Leaf {
  const { record } = documentStrings(edition.language.lang)
  return listLeaf(site, edition, RECORD_PATH, record, edition.own.recordIntro)
}

/** A page that lists what single claims' pages hold one by one. */
function listLeaf(
  site: Site,
  edition: Edition,
  path: string,
  heading: string,
  description: string,
): Leaf {
  const title = edition.own.momentTitle(heading, edition.language.text(site.data.story.title))
  return {
    path,
    kind: 'article',
    title,
    description,
    picture: openingPicture(site, edition),
    embeds: false,
    about: listData(site, edition, path, title, description),
  }
}

/** The picture of a moment that has a page. */
export function pictureOf(edition: Edition, moment: Moment): Leaf['picture'] {
  const { storyContext, language, say } = edition
  const words = mapWords(storyContext.model, language, say)
  return { path: moment.picture, alt: words.brief(sceneAt(edition, moment)) }
}

/** What the page of a day or a step says of itself: a reading of both sides, never one's alone. */
export function momentLeaf(site: Site, edition: Edition, moment: Moment): Leaf {
  const { own, language, storyContext } = edition
  const { words, dates } = language
  const contradicted = sceneAt(edition, moment)
    .lands.filter(({ reading }) => reading.kind === 'contradicted')
    .map(({ place }) => language.text(place.name))
  const description = cut(
    own.momentDescription(
      words.list(storyContext.order.map(language.side)),
      dates.moment(moment.view.t),
      words.list(contradicted),
    ),
  )
  const title = own.momentTitle(moment.heading, language.text(site.data.story.title))
  const picture = pictureOf(edition, moment)
  return {
    path: moment.path,
    kind: 'article',
    title,
    description,
    picture,
    about: momentData(site, edition, moment, description),
  }
}
