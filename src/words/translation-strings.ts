import type { Lang } from '../claims/types'
import { catalogueOf } from './catalogue'

/** What the pages in a translated language say of the translation. */
export interface TranslationStrings {
  /** That it was made with a machine's help and that no speaker of the language has reviewed it. */
  readonly notice: string
  /** Text of the link by which readers send corrections. */
  readonly report: string
}

/** What pages in a language say of their translation; undefined for English, the original. */
export const translationStrings = (lang: Lang): TranslationStrings | undefined =>
  catalogueOf(lang)?.translation
