import { readFileSync } from 'node:fs'

const read = (name: string) => readFileSync(`src/theme/${name}.css`, 'utf8')
const rulesOf = (css: string) =>
  [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, rule = '']) => rule)

/** The style sheets with the fonts of a page, and their `@font-face` rules. */
const sheetOf = (...names: readonly string[]) => {
  const css = names.map(read).join('\n')
  return { css, rules: rulesOf(css) }
}
export const sheets = {
  en: sheetOf('fonts'),
  fa: sheetOf('arabic', 'arabic-fa'),
  ps: sheetOf('arabic', 'arabic-ps'),
}
/** The rules of all sheets, each once. */
export const rules = [...new Set(Object.values(sheets).flatMap((sheet) => sheet.rules))]

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
