import type { StoryData } from '../claims/model'
import { add as fa } from './fa/add'
import { add as ps } from './ps/add'

const ADDERS = { fa, ps } as const

/** Adds the words of every language of a story at once: for builds, not for pages. */
export function addCatalogues(data: StoryData): void {
  for (const lang of data.story.languages) if (lang !== 'en') ADDERS[lang](data)
}
