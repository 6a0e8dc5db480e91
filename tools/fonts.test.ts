import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { withoutGlyph } from '../src/site/glyphs'
import { charactersOf, rangeOf } from './font-characters'
import { familyOf, fontFile, percent, rules, sheets } from './fonts-css'

const LATIN = ['Source Serif 4', 'Source Sans 3']
const ARABIC = ['Vazirmatn', 'Noto Naskh Arabic']
const RIGHT_TO_LEFT = ['fa', 'ps'] as const

describe('the fonts of the pages', () => {
  test('the Latin faces together stay under 58 KB', () => {
    expect(bytesOf(webFaces(sheets.en.rules))).toBeLessThan(58_000)
  })

  test.each(RIGHT_TO_LEFT)('what a page in %s loads stays under 45 KB', (lang) => {
    const faces = webFaces(sheets[lang].rules).filter(({ file }) => !file.includes('accents'))
    expect(faces.length).toBe(4)
    expect(bytesOf(faces)).toBeLessThan(45_000)
  })

  test.each(webFaces(rules))('the range of $file names just the characters it holds', (face) => {
    expect(face.range).toBe(rangeOf(charactersOf(face.file)))
  })

  test.each(['en', ...RIGHT_TO_LEFT] as const)(
    'every character of words and story in %s is in a font of its pages',
    (lang) => {
      const texts = textsOf(lang)
      expect(texts.length).toBeGreaterThan(0)
      expect(withoutGlyph(lang, texts.join(''))).toEqual([])
    },
  )

  test('a character without a glyph is found, a blank or a mark of direction is not', () => {
    expect(withoutGlyph('fa', 'پنجشېر')).toEqual(['ې'])
    expect(withoutGlyph('ps', 'پنجشېر ⁨(NRF)⁩ – ۱۲٬۰۰۰ ځواب‌ونه')).toEqual([])
    expect(withoutGlyph('en', 'Panjshir ☃ پښتو')).toEqual(['☃'])
  })

  test.each([...LATIN, 'Source Sans 3 Names'])('publishers keep their accents in %s', (family) => {
    expect(missing(family, rules, Array.from('éãüíäñöşğıçøåłžāī'))).toEqual([])
  })

  test.each(RIGHT_TO_LEFT)('every letter of the language %s is in both of its faces', (lang) => {
    const letters = Array.from(ALPHABET[lang] + '۰۱۲۳۴۵۶۷۸۹،؛؟٪٫٬«»\u0654\u200c')
    for (const family of ARABIC) expect(missing(family, sheets[lang].rules, letters)).toEqual([])
    const used = [...new Set(textsOf(lang).join(''))].filter(isArabic)
    for (const family of ARABIC) expect(missing(family, sheets[lang].rules, used)).toEqual([])
  })

  test('pages in English have no face for Arabic script', () => {
    expect(sheets.en.rules.filter((rule) => /U\+6\d\d/.test(rule))).toEqual([])
  })

  test('a stack names only families that have a face', () => {
    const known = [...rules.map(familyOf), 'serif', 'sans-serif']
    for (const { css } of Object.values(sheets))
      for (const stack of ['--font-serif', '--font-sans'])
        expect(families(css, stack).filter((family) => !known.includes(family))).toEqual([])
  })

  test.each([
    ['Source Serif', 103.6, 33.5],
    ['Source Sans', 100, 32.6],
    ['Vazirmatn', 102.54, 53.71],
    ['Noto Naskh Arabic', 106.9, 63.4],
  ])('a stand-in for %s is as high as the web font', (name, ascent, descent) => {
    const standIns = rules.filter((rule) => familyOf(rule).startsWith(`${name} fallback`))
    expect(standIns.length).toBeGreaterThan(0)
    for (const rule of standIns) {
      const scale = (percent(rule, 'size-adjust') || 100) / 100
      expect(scale * percent(rule, 'ascent-override')).toBeCloseTo(ascent, 1)
      expect(scale * percent(rule, 'descent-override')).toBeCloseTo(descent, 1)
      expect(percent(rule, 'line-gap-override')).toBe(0)
    }
  })
})

/** The letters of each language's alphabet. */
const ALPHABET = {
  fa: 'ءآابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی',
  ps: 'ءآابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهيېۍیئ',
}

interface WebFace {
  readonly family: string
  readonly file: string
  readonly range: string
}

/** The faces among rules that are files of the site. */
function webFaces(rules: readonly string[]): WebFace[] {
  return rules.flatMap((rule) => {
    const file = /url\('\/fonts\/([^']+)'\)/.exec(rule)?.[1]
    if (file === undefined) return []
    const range = /unicode-range:([^;]+);/.exec(rule)![1]!
    return [{ family: familyOf(rule), file, range: range.replace(/\s+/g, ' ').trim() }]
  })
}

/** The families of a custom property, first choice first. */
function families(css: string, stack: string): string[] {
  const list = new RegExp(`${stack}:([^;]+);`).exec(css)![1]!
  return list.split(',').map((family) => family.trim().replaceAll("'", ''))
}

function bytesOf(faces: readonly WebFace[]): number {
  return faces.reduce((sum, { file }) => sum + fontFile(file).length, 0)
}

function missing(
  wanted: string,
  rules: readonly string[],
  characters: readonly string[],
): string[] {
  const ranges = webFaces(rules)
    .filter(({ family, file }) => family === wanted && !file.includes('italic'))
    .flatMap(({ range }) => rangesOf(range))
  return characters.filter((c) => {
    const point = c.codePointAt(0)!
    return !ranges.some(([first, last]) => first <= point && point <= last)
  })
}

/** The inverse of `rangeOf`. */
function rangesOf(range: string): [first: number, last: number][] {
  return range.split(', ').map((run) => {
    const [first, last = first] = run.replace('U+', '').split('-')
    return [parseInt(first!, 16), parseInt(last!, 16)]
  })
}

/** The texts of the story in a language, and the sources of the interface's words. */
function textsOf(lang: 'en' | 'fa' | 'ps'): string[] {
  const texts: string[] = []
  const collect = (value: unknown) => {
    if (Array.isArray(value)) for (const one of value as unknown[]) collect(one)
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value))
        if (key === lang && typeof one === 'string') texts.push(one)
        else collect(one)
  }
  for (const name of readdirSync('data').filter((name) => /(?<!schema)\.(geo)?json$/.test(name)))
    collect(JSON.parse(readFileSync(`data/${name}`, 'utf8')))
  const folder = `src/words/${lang}`
  const words = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  return [...texts, ...words]
}

function isArabic(c: string): boolean {
  return /[\u0600-\u06ff]/.test(c)
}
