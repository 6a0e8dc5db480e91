import type { Lang } from '../claims/types'
import { charactersInRange, WEB_FACES } from '../theme/web-fonts'

/** A key of Macs alone, which have a font for it. */
const COMMAND_KEY = '⌘'

/** Characters of a language's faces that are files of the site. */
const CHARACTERS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(WEB_FACES.en.flatMap(charactersInRange)),
  fa: new Set(WEB_FACES.fa.flatMap(charactersInRange)),
  ps: new Set(WEB_FACES.ps.flatMap(charactersInRange)),
}

/** Letters and signs that a language's pages draw: not blanks, controls, or another script's. */
const DRAWN: Readonly<Record<Lang, RegExp>> = {
  // Pages in English name the other languages in their own script, in the reader's font.
  en: /^(?![\p{Z}\p{C}\u0600-\u06ff])[\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]$/u,
  fa: /^(?![\p{Z}\p{C}])[\p{sc=Latin}\p{sc=Arabic}\p{sc=Common}\p{sc=Inherited}]$/u,
  ps: /^(?![\p{Z}\p{C}])[\p{sc=Latin}\p{sc=Arabic}\p{sc=Common}\p{sc=Inherited}]$/u,
}

/** Characters of a text that no font of the language's pages has. */
export function withoutGlyph(lang: Lang, text: string): readonly string[] {
  return [...new Set(text)].filter(
    (letter) => DRAWN[lang].test(letter) && letter !== COMMAND_KEY && !CHARACTERS[lang].has(letter),
  )
}

/** Elements in another language, such as titles of sources: they are set in the reader's fonts. */
const foreign = (lang: Lang) =>
  new RegExp(`<(\\w+)[^>]* lang="(?!${lang}\\b)[^"]+"[^]*?</\\1>`, 'g')

/** Titles of reports keep the spelling in which they were published, in whatever font has it. */
const QUOTED = /<cite\b[^]*?<\/cite>/g

/**
 * Throws when a page's markup has characters that its fonts lack: a reader would see them in another
 * font, unjoined to their neighbours.
 */
export function requireGlyphs(lang: Lang, path: string, markup: string): void {
  const text = markup
    .replace(QUOTED, ' ')
    .replace(foreign(lang), ' ')
    .replace(/<(script|style)\b[^]*?<\/\1>|<[^>]*>/g, ' ')
  const missing = withoutGlyph(lang, text)
  if (missing.length === 0) return
  const named = missing.map((letter) => `${letter} U+${(letter.codePointAt(0) ?? 0).toString(16)}`)
  throw new Error(`${lang}, ${path}: no font of the page has ${named.join(', ')} (tools/fonts.mjs)`)
}
