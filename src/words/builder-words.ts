import type { Lang } from '../claims/types'
import { enBuilder } from './en-builder'

/** Words of the dialog that writes embeds, apart from the first script. */
export type BuilderWords = typeof enBuilder

/** Dari and Pashto are added with their translations. */
const WORDS: Readonly<Partial<Record<Lang, BuilderWords>>> = { en: enBuilder }

/** The words of a language; English where it has none yet. */
export function builderWordsOf(lang: Lang): BuilderWords {
  return WORDS[lang] ?? enBuilder
}

/** The name of each language in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = {
  en: 'English',
  fa: 'دری',
  ps: 'پښتو',
}
