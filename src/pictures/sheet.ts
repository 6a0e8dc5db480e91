import type { MapParts } from './map'
import { escaped, familiesOf } from './text'

/** A picture's size in px, and the scale of its drawing: type for a feed is large. */
export interface SheetSize {
  readonly width: number
  readonly height: number
  readonly scale: number
}

/** What is drawn on a sheet. */
export interface SheetContent {
  readonly title: string
  /** Text alternative. */
  readonly alt: string
  readonly defs: string
  readonly markup: string
  /** CSS of the file, such as faces; absent for none. */
  readonly css?: string
}

/**
 * A whole SVG file: custom properties replaced by their values, no scripts, no external files. Text
 * stays text, in the site's fonts where the reader has them.
 */
export function sheetOf(
  { width, height, scale }: SheetSize,
  { title, alt, defs, markup, css }: SheetContent,
  parts: Pick<MapParts, 'language' | 'token'>,
): string {
  const { lang } = parts.language
  const size = `width="${String(width)}" height="${String(height)}"`
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-labelledby="title desc" lang="${lang}">`,
    `<title id="title">${escaped(title)}</title><desc id="desc">${escaped(alt)}</desc>`,
    css ? `<style>${css}</style>` : '',
    `<defs>${defs}</defs>`,
    `<rect ${size} fill="var(--paper)"/>`,
    `<g transform="scale(${String(scale)})">${markup.replaceAll('&nbsp;', '\u00a0')}</g></svg>`,
  ].join('\n')
  return resolved(svg, parts)
}

/**
 * A text with custom properties replaced by their values, since not every viewer supports `var()`.
 * Throws for an unknown one.
 */
function resolved(text: string, { language, token }: Pick<MapParts, 'language' | 'token'>): string {
  const families = familiesOf(language.lang)
  return text.replace(/var\(--([\w-]+)\)/g, (whole, name: string): string => {
    if (name === 'font-serif') return families.serif
    if (name === 'font-sans') return families.sans
    const value = token(name)
    if (value === undefined) throw new Error(`pictures: ${whole}: no such token`)
    return value
  })
}
