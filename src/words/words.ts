import type { Model } from '../claims/model'
import type { Lang, NameGrammar, SideId, Text } from '../claims/types'
import { type DateWords, dateWords } from './dates'
import { catalogueOf } from './catalogue'
import { en, type Words } from './en/interface'

/** Words and formatters of one language, for a view. */
export interface Language {
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  readonly words: Words
  /** Comma and semicolon of the script, with the space after them. */
  readonly comma: string
  readonly semicolon: string
  readonly dates: DateWords
  /** The text in the language, or the English where there is none. */
  readonly text: (text: Text) => string
  /** Name of a side or place by id; the id itself when there is none. */
  readonly side: (id: SideId) => string
  /** A side's name in the form that stands before "said": in Pashto the oblique. */
  readonly speaker: (id: SideId) => string
  readonly place: (id: string) => string
  /** The forms of a place's name that a sentence may have. */
  readonly placeForms: (id: string) => readonly string[]
}

/** A name of the story in a language, with the forms that sentences need. */
interface NameInSentence {
  readonly name: string
  readonly oblique: string
  readonly plural: boolean
}

/** The text in a language, or the English where there is none. */
const textIn = (lang: Lang, text: Text): string => text[lang] ?? text.en ?? ''

/** A name in a language, with its forms. */
export function nameIn(lang: Lang, { name, grammar }: Named): NameInSentence {
  const text = textIn(lang, name)
  const oblique = lang === 'ps' ? grammar?.ps?.oblique : undefined
  const forms = lang === 'en' ? undefined : grammar?.[lang]
  return { name: text, oblique: oblique ?? text, plural: forms?.plural ?? false }
}

/** A record of the data with a name. */
export interface Named {
  readonly name: Text
  readonly grammar?: NameGrammar
}

/** The words of a language for a story; English where a language has none yet. */
export function languageOf(model: Model, lang: Lang): Language {
  const text = (value: Text) => textIn(lang, value)
  const words = catalogueOf(lang)?.interface ?? en
  return {
    lang,
    dir: lang === 'en' ? 'ltr' : 'rtl',
    words,
    comma: lang === 'en' ? ', ' : '، ',
    semicolon: lang === 'en' ? '; ' : '؛ ',
    dates: dateWords(lang, words.calendar, model.zone, model.window.start),
    text,
    side(id) {
      const side = model.sides.get(id)
      return side ? text(side.name) : id
    },
    speaker(id) {
      const side = model.sides.get(id)
      return side ? nameIn(lang, side).oblique : id
    },
    place(id) {
      const place = model.places.get(id)
      return place ? text(place.name) : id
    },
    placeForms(id) {
      const place = model.places.get(id)
      if (!place) return [id]
      const { name, oblique } = nameIn(lang, place)
      return [name, oblique]
    },
  }
}

/**
 * Sides in their order on screen: the parties by their names in the reader's language, third
 * parties between them. The order does not depend on who won.
 */
export function sideOrder(model: Model, lang: Lang): readonly SideId[] {
  const name = (id: SideId) => {
    const side = model.sides.get(id)
    return side ? textIn(lang, side.name) : id
  }
  const collator = new Intl.Collator(lang)
  const parties = model.parties.map((side) => side.id)
  const [first, second] = parties.sort((a, b) => collator.compare(name(a), name(b)))
  const third = model.story.sides.filter((side) => side.role !== 'party').map((side) => side.id)
  return [first ?? '', ...third, second ?? '']
}
