import type { Lang } from '../claims/types'
import { catalogueOf } from './catalogue'
import { type BuilderWords, enBuilder } from './en/builder'

export type { BuilderWords } from './en/builder'

/** Words of the dialog that writes embeds in a language; English where it has no catalogue. */
export function builderWordsOf(lang: Lang): BuilderWords {
  return catalogueOf(lang)?.builder ?? enBuilder
}
