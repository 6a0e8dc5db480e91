import type { Lang } from '../claims/types'
import arabic from '../theme/arabic.css?raw'
import { facesCss, stacksCss } from '../theme/fonts-css'
import { minifiedCss } from './css'

/**
 * Styles that only pages of a right-to-left language have, as an element for the end of their head,
 * after the styles of every page; '' for English.
 */
export function arabicStyles(lang: Lang, base: string): string {
  if (lang === 'en') return ''
  const css = [stacksCss(lang), arabic, facesCss(lang)].join('\n')
  return `<style>${minifiedCss(css, base)}</style>`
}
