import type { Model, StoryData } from '../claims/model'
import type { Lang, NameGrammar, SideId, Text } from '../claims/types'
import { type DateWords, dateWords } from './dates'
import { catalogueOf, type NameForms } from './catalogue'
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
}

/** A name of the story in a language, with the forms that sentences need. */
interface NameInSentence {
  readonly name: string
  readonly oblique: string
  readonly plural: boolean
}

function nameIn(lang: Lang, { name, grammar }: Named): NameInSentence {
  const text = name[lang] ?? name.en
  const oblique = lang === 'ps' ? grammar?.ps?.oblique : undefined
  const forms = lang === 'en' ? undefined : grammar?.[lang]
  return { name: text, oblique: oblique ?? text, plural: forms?.plural ?? false }
}

/** A record of the data with a name. */
interface Named {
  readonly name: Text
  readonly grammar?: NameGrammar
}

/** The forms of a story's names in a language, by the name as it is shown. */
export function nameForms({ story, people, places }: StoryData, lang: Lang): NameForms {
  const named: readonly Named[] = [...places, ...people, ...story.sides]
  const forms = new Map(
    named.map((one) => {
      const form = nameIn(lang, one)
      return [form.name, form] as const
    }),
  )
  return {
    oblique: (name) => forms.get(name)?.oblique ?? name,
    isPlural: (name) => forms.get(name)?.plural ?? false,
  }
}

/** The words of a language for a story; English where a language has none yet. */
export function languageOf(model: Model, lang: Lang): Language {
  const text = (value: Text) => value[lang] ?? value.en
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
  }
}

/**
 * Sides in their order on screen: the parties by their names in the reader's language, third
 * parties between them. The order does not depend on who won.
 */
export function sideOrder(model: Model, lang: Lang): readonly SideId[] {
  const name = (id: SideId) => {
    const side = model.sides.get(id)
    return side ? (side.name[lang] ?? side.name.en) : id
  }
  const collator = new Intl.Collator(lang)
  const parties = model.parties.map((side) => side.id)
  const [first, second] = parties.sort((a, b) => collator.compare(name(a), name(b)))
  const third = model.story.sides.filter((side) => side.role !== 'party').map((side) => side.id)
  return [first ?? '', ...third, second ?? '']
}
