import type { Model } from '../claims/model'
import type { Lang, SideId, Text } from '../claims/types'
import { type DateWords, dateWords } from './dates'
import { en, type Words } from './en'

/** Words and formatters of one language, for a view. */
export interface Language {
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  readonly words: Words
  readonly dates: DateWords
  /** The text in the language, or the English where there is none. */
  readonly text: (text: Text) => string
  /** Name of a side or place by id; the id itself when there is none. */
  readonly side: (id: SideId) => string
  readonly place: (id: string) => string
}

/** Interface words by language; Dari and Pashto are added with their translations. */
const WORDS: Readonly<Partial<Record<Lang, Words>>> = { en }

/** Languages that have words. */
export const LANGS = Object.keys(WORDS) as Lang[]

/** The words of a language for a story; English where a language has none yet. */
export function languageOf(model: Model, lang: Lang): Language {
  const text = (value: Text) => value[lang] ?? value.en
  const words = WORDS[lang] ?? en
  return {
    lang,
    dir: lang === 'en' ? 'ltr' : 'rtl',
    words,
    dates: dateWords(lang, words.calendar, model.zone, model.window.start),
    text,
    side(id) {
      const side = model.sides.get(id)
      return side ? text(side.name) : id
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
