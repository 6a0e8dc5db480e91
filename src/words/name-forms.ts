import type { StoryData } from '../claims/model'
import type { Lang, NameGrammar, Text } from '../claims/types'
import type { NameForms } from './catalogue'
import { textIn } from './words'

/** A record of the data with a name. */
interface Named {
  readonly name: Text
  readonly grammar?: NameGrammar
}

/** The forms of a story's names in a language, by the name as it is shown. */
export function nameForms(
  { story, people, places }: StoryData,
  lang: Exclude<Lang, 'en'>,
): NameForms {
  const named: readonly Named[] = [...places, ...people, ...story.sides]
  const obliques = new Map<string, string>()
  const plurals = new Set<string>()
  for (const { name, grammar } of named) {
    const shown = textIn(lang, name)
    const { oblique } = (lang === 'ps' && grammar?.ps) || {}
    if (oblique !== undefined) obliques.set(shown, oblique)
    if (grammar?.[lang]?.plural) plurals.add(shown)
  }
  return {
    oblique: (name) => obliques.get(name) ?? name,
    isPlural: (name) => plurals.has(name),
  }
}
