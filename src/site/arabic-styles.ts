import type { Lang } from '../claims/types'
import shared from '../theme/arabic.css?raw'
import dari from '../theme/arabic-fa.css?raw'
import pashto from '../theme/arabic-ps.css?raw'
import { minifiedCss } from './css'

/** Style sheets of a language's pages alone. */
const SHEETS: Readonly<Record<Lang, readonly string[]>> = {
  en: [],
  fa: [shared, dari],
  ps: [shared, pashto],
}

/** The style sheets of a language's pages alone, as they are written; '' for English. */
export const arabicSheets = (lang: Lang): string => SHEETS[lang].join('\n')

/**
 * Styles that only pages of a right-to-left language have, as an element for the end of their head,
 * after the styles of every page; '' for English.
 */
export function arabicStyles(lang: Lang, base: string): string {
  const css = arabicSheets(lang)
  return css === '' ? '' : `<style>${minifiedCss(css, base)}</style>`
}
