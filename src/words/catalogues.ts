import type { StoryData } from '../claims/model'
import { addCatalogue } from './catalogue'
import { makeCatalogue as fa } from './fa/catalogue'
import { nameForms } from './name-forms'
import { makeCatalogue as ps } from './ps/catalogue'

const MAKERS = { fa, ps } as const

/** Adds the words of every language of a story at once: for builds, not for pages. */
export function addCatalogues(data: StoryData): void {
  for (const lang of data.story.languages)
    if (lang !== 'en') addCatalogue(lang, MAKERS[lang](nameForms(data, lang)))
}
