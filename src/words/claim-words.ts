import { parseEdtf } from '../claims/edtf'
import type { Entry, Link, Model } from '../claims/model'
import { precedes } from '../claims/standing'
import {
  type Claim,
  type Lang,
  type Name,
  type PersonId,
  RELATIONS,
  type Source,
  type Text,
} from '../claims/types'
import { isolated } from './digits'
import { whenWords, type WhenWords } from './when'
import type { Language } from './words'

/** A text in the language shown; `lang` where that is not the reader's. */
interface LocalisedText {
  readonly text: string
  readonly lang?: Lang
}

/** A linked claim, as a line of the card. */
export interface Related {
  readonly entry: Entry
  /** `Fahim Dashti, NRF` */
  readonly who: string
  /** `5 September`, or `later: 5 September` where the link leads to a later claim. */
  readonly when: string
  readonly note?: Text
}

/** Claims with the same relation: `Denied by`. */
interface RelatedGroup {
  readonly word: string
  readonly claims: readonly Related[]
  /** A caution about the relation. */
  readonly caution?: string
}

/** A speaker's name, or the words between two of them. */
interface SpeakerPart {
  readonly id?: PersonId
  readonly text: string
}

/** Texts about claims in one language. */
export interface ClaimWords {
  readonly when: WhenWords
  /** Who says it: a party, or a third party by its own name; `said` follows. */
  attribution(claim: Claim): string
  /** `Bilal Karimi and Hanafi Wardak`, to begin a line with. */
  people(claim: Claim): string
  /** Under the attribution: the speakers, or the channel where the attribution names them already. */
  byline(claim: Claim): string
  /** Its speakers with their names, as the parts of one phrase; words between them have no id. */
  speakers(claim: Claim): readonly SpeakerPart[]
  /** The part of the note that the status word does not say. */
  checked(claim: Claim): LocalisedText
  related(entry: Entry): readonly RelatedGroup[]
  /** `in Italian`, when a report is not in the reader's language. */
  languageOf(source: Source): string | undefined
  /** `4 September 2021`, `September 2021` or `date not given` */
  published(source: Source): string
  /** An EDTF date of a correction: `1 October 2021` */
  date(edtf: string): string
  citation(entry: Entry, url: string): string
}

/** The text in a language; in English, marked as such, where there is none. */
export function localisedText(name: Name, lang: Lang): LocalisedText {
  const text: Text = typeof name === 'string' ? { en: name } : name
  const own = text[lang]
  return own === undefined ? { text: text.en ?? '', lang: 'en' } : { text: own }
}

/** Isolates a text of another direction, so that it does not reorder the line around it. */
function isolateForeign({ text, lang }: LocalisedText): string {
  return lang === undefined ? text : isolated(text)
}

/** The text with a capital first letter. */
export const capital = (text: string, lang: Lang) =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1)

/** `Denies` before `Contradicts`, then the other relations; a claim's own links before others'. */
function inOrder(links: readonly Link[]): readonly Link[] {
  const rank = ({ relation, forward }: Link) =>
    RELATIONS.indexOf(relation.type) * 4 + (relation.expressly ? 0 : 2) + (forward ? 0 : 1)
  return [...links].sort((a, b) => rank(a) - rank(b))
}

/** A date of publication, which sources give to the day or to the month. */
function publicationDate(edtf: string | null, { zone }: Model, { words, dates }: Language): string {
  const month = /^(\d{4})-(\d{2})$/.exec(edtf ?? '')
  if (month) return words.month(Date.UTC(Number(month[1]), Number(month[2]) - 1))
  const { span, approximate } = parseEdtf(edtf ?? '', zone)
  if (!Number.isFinite(span.start)) return words.dateNotGiven
  const day = words.withYear(dates.day(span.start), new Date(span.start + zone).getUTCFullYear())
  return approximate ? words.aboutDay(day) : day
}

/** Makes the sentences for a story's claims. */
export function claimWords(model: Model, language: Language): ClaimWords {
  const { words, lang, dates } = language
  const when = whenWords(words, dates, model.zone)
  const say = (text: Text) => isolateForeign(localisedText(text, lang))

  const named = (write: (name: Text) => string) => (id: PersonId) => {
    const person = model.people.get(id)
    return person ? write(person.name) : id
  }
  const people = (claim: Claim) => capital(words.list(claim.speakers.map(named(say))), lang)
  const isParty = (claim: Claim) => model.sides.get(claim.side)?.role === 'party'
  const attribution = (claim: Claim) => (isParty(claim) ? language.side(claim.side) : people(claim))
  /** The speakers with their side, unless their description says it. */
  const withSide = (claim: Claim) =>
    people(claim).includes(attribution(claim))
      ? people(claim)
      : words.comma(people(claim), attribution(claim))

  function relatedBy(entry: Entry, link: Link): Related | undefined {
    const other = model.byId.get(link.forward ? link.to : link.from)
    if (!other) return undefined
    const date = when.short(other, 'said')
    const later = !link.forward && precedes(entry, other, 'said')
    return {
      entry: other,
      who: withSide(other.claim),
      when: later ? words.laterOn(date) : date,
      ...(link.relation.note ? { note: link.relation.note } : {}),
    }
  }

  return {
    when,
    attribution,
    people,
    byline: (claim) => (attribution(claim) === people(claim) ? say(claim.channel) : people(claim)),
    speakers({ speakers }) {
      const ids = speakers.values()
      return words.listParts(speakers.map(named(language.text))).map(({ type, value: text }) => {
        const id = type === 'element' ? ids.next().value : undefined
        return id === undefined ? { text } : { id, text }
      })
    },
    checked({ verification: { status, note } }) {
      const shown = localisedText(note, lang)
      // Many notes begin with the status itself, which is shown before.
      const word = words.status(status)
      if (!/^[.;؛]/.test(shown.text.slice(word.length)) || !shown.text.startsWith(word))
        return shown
      return { ...shown, text: capital(shown.text.slice(word.length + 1).trim(), lang) }
    },
    related(entry) {
      const groups = new Map<string, RelatedGroup>()
      const links = inOrder(model.links.get(entry.claim.id) ?? [])
      const lastRepeat = links.findLast((link) => link.relation.type === 'repeats')
      for (const link of links) {
        const { type, expressly } = link.relation
        const word = words.relation(type, link.forward, expressly ?? false)
        const other = relatedBy(entry, link)
        const claims = groups.get(word)?.claims ?? []
        // The caution is shown once, after the last repetition.
        const caution = link === lastRepeat ? { caution: words.flagNote.repeated } : {}
        if (other) groups.set(word, { word, claims: [...claims, other], ...caution })
      }
      return [...groups.values()]
    },
    languageOf: ({ lang: code }) =>
      code.split('-')[0] === lang ? undefined : words.inLanguage(words.languageName(code)),
    published: ({ published }) => publicationDate(published, model, language),
    date: (edtf) => publicationDate(edtf, model, language),
    citation(entry, url) {
      const { claim } = entry
      return words.citation({
        attribution: words.said(attribution(claim)),
        summary: say(claim.summary),
        who: people(claim),
        when: when.short(entry, 'said'),
        status: words.status(claim.verification.status),
        title: say(model.story.title),
        url,
      })
    },
  }
}
