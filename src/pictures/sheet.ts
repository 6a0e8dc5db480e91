import { escaped, still } from './draw'
import { styleSheet, resolved } from './styles'
import type { Language } from '../words/words'

/** A picture's size in px, and how many of them a px of its drawing takes: type for a feed is large. */
export interface SheetSize {
  readonly width: number
  readonly height: number
  readonly scale: number
}

/** What stands on a sheet. */
export interface SheetContent {
  readonly title: string
  /** Text alternative. */
  readonly alt: string
  readonly defs: string
  readonly markup: string
}

/**
 * A whole SVG file: colours of the light theme, no variables, no scripts, nothing to fetch. Text is
 * text, in the site's faces where the reader has them.
 */
export function sheetOf(
  { width, height, scale }: SheetSize,
  { title, alt, defs, markup }: SheetContent,
  language: Language,
): string {
  const { lang } = language
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-labelledby="title desc" lang="${lang}">`,
    `<title id="title">${escaped(title)}</title><desc id="desc">${escaped(alt)}</desc>`,
    `<style>${styleSheet(lang)}</style>`,
    `<defs>${defs}</defs>`,
    `<rect width="${String(width)}" height="${String(height)}" fill="var(--paper)"/>`,
    `<g class="p-sheet" transform="scale(${String(scale)})">${markup.replaceAll('&nbsp;', '\u00a0')}</g></svg>`,
  ].join('\n')
  return resolved(svg, lang)
}

/** A component's own SVG of fixed size, to stand at a point of the sheet. */
export function inset(markup: string, part: string, x: number, y: number): string {
  return (
    still(markup)
      .replace('<svg', `<svg x="${String(x)}" y="${String(y)}"`)
      .replace(/^/, `<g class="${part}">`) + '</g>'
  )
}
