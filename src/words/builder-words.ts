import type { Lang } from '../claims/types'
import { enBuilder } from './en-builder'

/** Words of the dialog that writes embeds: kept out of the first script. */
export type BuilderWords = typeof enBuilder

/** Dari and Pashto come with their translations. */
const WORDS: Readonly<Partial<Record<Lang, BuilderWords>>> = { en: enBuilder }

/** The words of a language; English where it has none yet. */
export function builderWordsOf(lang: Lang): BuilderWords {
  return WORDS[lang] ?? enBuilder
}

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = {
  en: 'English',
  fa: 'دری',
  ps: 'پښتو',
}
