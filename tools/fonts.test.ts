import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { withoutGlyph } from '../src/site/glyphs'
import { FALLBACKS, STACKS } from '../src/theme/fallback-fonts'
import { charactersInRange, type WebFace, WEB_FACES } from '../src/theme/web-fonts'
import { charactersOf, fontFile, rangeOf } from './font-characters'

const LATIN = ['Source Serif 4', 'Source Sans 3']
const ARABIC = ['Vazirmatn', 'Noto Naskh Arabic']
const RIGHT_TO_LEFT = ['fa', 'ps'] as const

describe('the fonts of the pages', () => {
  test('the Latin faces together stay under 58 KB', () => {
    expect(bytesOf(WEB_FACES.en)).toBeLessThan(58_000)
  })

  test.each(RIGHT_TO_LEFT)('what a page in %s loads stays under 45 KB', (lang) => {
    const faces = WEB_FACES[lang].filter(({ file }) => !file.includes('accents'))
    expect(faces.length).toBe(4)
    expect(bytesOf(faces)).toBeLessThan(45_000)
  })

  test.each(allFaces())('the range of $file names just the characters it holds', (face) => {
    expect(face.range.replace(/\s+/g, ' ').trim()).toBe(rangeOf(charactersOf(face.file)))
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
    expect(missing(family, allFaces(), Array.from('éãüíäñöşğıçøåłžāī'))).toEqual([])
  })

  test.each(RIGHT_TO_LEFT)('every letter of the language %s is in both of its faces', (lang) => {
    const letters = Array.from(ALPHABET[lang] + '۰۱۲۳۴۵۶۷۸۹،؛؟٪٫٬«»\u0654\u200c')
    for (const family of ARABIC) expect(missing(family, WEB_FACES[lang], letters)).toEqual([])
    const used = [...new Set(textsOf(lang).join(''))].filter(isArabic)
    for (const family of ARABIC) expect(missing(family, WEB_FACES[lang], used)).toEqual([])
  })

  test('pages in English have no face for Arabic script', () => {
    expect(WEB_FACES.en.flatMap(charactersInRange).filter(isArabic)).toEqual([])
  })

  test('a stack names only families that have a face', () => {
    const local = [...FALLBACKS.latin, ...FALLBACKS.arabic].flatMap(({ families }) =>
      Object.keys(families),
    )
    const known = [...allFaces().map(({ family }) => family), ...local]
    for (const { serif, sans } of Object.values(STACKS))
      expect([...serif, ...sans].filter((family) => !known.includes(family))).toEqual([])
  })
})

/** The letters of each language's alphabet. */
const ALPHABET = {
  fa: 'ءآابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی',
  ps: 'ءآابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهيېۍیئ',
}

/** The faces of every page's languages, each once. */
function allFaces(): WebFace[] {
  return [...new Set([...WEB_FACES.en, ...WEB_FACES.fa, ...WEB_FACES.ps])]
}

function bytesOf(faces: readonly WebFace[]): number {
  return faces.reduce((sum, { file }) => sum + fontFile(file).length, 0)
}

/** Those characters that no upright face of a family has. */
function missing(family: string, faces: readonly WebFace[], wanted: readonly string[]): string[] {
  const known = new Set(
    faces
      .filter((face) => face.family === family && face.style === 'normal')
      .flatMap(charactersInRange),
  )
  return wanted.filter((character) => !known.has(character))
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
