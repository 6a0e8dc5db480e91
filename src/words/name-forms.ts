import type { StoryData } from '../claims/model'
import type { Lang } from '../claims/types'
import type { NameForms } from './catalogue'
import { nameIn, type Named } from './words'

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
