import type { Lang } from '../claims/types'
import { type DataWords, enData } from './en-data'

export type { DataWords } from './en-data'

/** Apart from the other words: fetched when a reader opens the dialog. */
const WORDS: Readonly<Partial<Record<Lang, DataWords>>> = { en: enData }

/** Words of "Data and citation" in a language; English where it has none yet. */
export function dataWords(lang: Lang): DataWords {
  return WORDS[lang] ?? enData
}
