import { readFileSync } from 'node:fs'

/** The style sheet of the site's fonts, and its `@font-face` rules. */
export const css = readFileSync('src/theme/fonts.css', 'utf8')
export const rules = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, rule = '']) => rule)

/** The family that a rule defines. */
export function familyOf(rule: string): string {
  return /font-family: '([^']+)'/.exec(rule)?.[1] ?? ''
}

/** A descriptor of a rule in per cent; NaN where it has none. */
export function percent(rule: string, descriptor: string): number {
  return Number(new RegExp(`${descriptor}: ([\\d.]+)%`).exec(rule)?.[1])
}

/** A file of the site's fonts. */
export function fontFile(file: string): Buffer {
  return readFileSync(`public/fonts/${file}`)
}
