import type { MapParts } from './map'
import { escaped } from '../markup/markup'

/** A picture's size in px, and the scale of its drawing, which makes the text large enough for feeds. */
export interface SheetSize {
  readonly width: number
  readonly height: number
  readonly scale: number
}

/** What is drawn on a sheet. */
interface SheetContent {
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
 * stays text, in the fonts of `css`, else in those that the reader has.
 */
export function sheetOf(
  { width, height, scale }: SheetSize,
  { title, alt, defs, markup, css }: SheetContent,
  { language: { lang }, token }: Pick<MapParts, 'language' | 'token'>,
): string {
  const size = `width="${width}" height="${height}"`
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" lang="${lang}">`,
    `<title id="title">${escaped(title)}</title><desc id="desc">${escaped(alt)}</desc>`,
    css ? `<style>${css}</style>` : '',
    `<defs>${defs}</defs>`,
    `<rect ${size} fill="var(--paper)"/>`,
    `<g transform="scale(${scale})">${markup}</g></svg>`,
  ].join('\n')
  return resolved(svg, token)
}

/**
 * A text with custom properties replaced by their values, since not every viewer supports `var()`.
 * Throws for an unknown one.
 */
function resolved(text: string, token: MapParts['token']): string {
  return text.replace(/var\(--([\w-]+)\)/g, (whole, name: string): string => {
    const value = token(name)
    if (value === undefined) throw new Error(`pictures: ${whole}: no such token`)
    return value
  })
}
