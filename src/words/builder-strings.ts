import type { Lang } from '../claims/types'
import { catalogueOf } from './catalogue'
import { type BuilderStrings, enBuilder } from './en/builder'

export type { BuilderStrings } from './en/builder'

/** Words of the dialog that writes embeds in a language; English where it has no catalogue. */
export function builderStrings(lang: Lang): BuilderStrings {
  return catalogueOf(lang)?.builder ?? enBuilder
}
