import type { Model } from '../claims/model'
import type { Lang, Lens, Name, SideId } from '../claims/types'
import type { SolarMonths } from './calendar'
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
  readonly text: (text: Name) => string
  /** Name of a side or place by id; the id itself when there is none. */
  readonly side: (id: SideId) => string
  /** A side's name in the form that stands before "said": in Pashto the oblique. */
  readonly speaker: (id: SideId) => string
  readonly lens: (lens: Lens) => string
  readonly place: (id: string) => string
  /** The forms of a place's name that a sentence may have. */
  readonly placeForms: (id: string) => readonly string[]
}

/** The text in a language, or the English where there is none. */
export const textIn = (lang: Lang, text: Name): string =>
  typeof text === 'string' ? text : (text[lang] ?? text.en ?? '')

/**
 * The words of a language for a story; English where a language has none yet. `months`: those of the
 * solar calendar that are known beforehand.
 */
export function languageOf(model: Model, lang: Lang, months?: SolarMonths): Language {
  const text = (value: Name) => textIn(lang, value)
  const catalogue = catalogueOf(lang)
  const words = catalogue?.interface ?? en
  const oblique = (name: string) => catalogue?.forms.oblique(name) ?? name
  const side = (id: SideId) => {
    const found = model.sides.get(id)
    return found ? text(found.name) : id
  }
  const place = (id: string) => {
    const found = model.places.get(id)
    return found ? text(found.name) : id
  }
  return {
    lang,
    dir: lang === 'en' ? 'ltr' : 'rtl',
    words,
    comma: lang === 'en' ? ', ' : '، ',
    semicolon: lang === 'en' ? '; ' : '؛ ',
    dates: dateWords(lang, words.calendar, model.zone, model.window.start, months),
    text,
    side,
    speaker: (id) => oblique(side(id)),
    lens: (lens) => ({ both: words.lensBoth, compare: words.lensCompare })[lens] ?? side(lens),
    place,
    placeForms: (id) => [place(id), oblique(place(id))],
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
