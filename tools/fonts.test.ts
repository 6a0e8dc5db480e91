import { readdirSync, readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

import { describe, expect, test } from 'vitest'

import { css, familyOf, fontFile, percent, rules } from './fonts-css'

const LATIN = ['Source Serif 4', 'Source Sans 3']
/** A key of Macs only, which have a font for it. */
const COMMAND_KEY = '⌘'
const ARABIC = ['Vazirmatn', 'Noto Naskh Arabic']

describe('fonts.css', () => {
  test('the Latin faces together stay under 58 KB', () => {
    expect(bytesOf(LATIN)).toBeLessThan(58_000)
  })

  test('the faces of a Dari or Pashto page together stay under 60 KB', () => {
    expect(bytesOf([...ARABIC, 'Source Sans 3 Names'])).toBeLessThan(60_000)
  })

  test.each(webFaces())('the range of $file names just the characters it holds', (face) => {
    expect(face.range).toBe(rangeOf(charactersOf(face.file)))
  })

  test.each(LATIN)('every Latin character of words and story is in %s', (family) => {
    expect(missing(family, wordsAndStory().filter(isLatin))).toEqual([])
  })

  test.each([...LATIN, 'Source Sans 3 Names'])('publishers keep their accents in %s', (family) => {
    expect(missing(family, Array.from('éãüíäñöşğıçøåłžāī'))).toEqual([])
  })

  test.each(ARABIC)('every Dari and Pashto letter of words and story is in %s', (family) => {
    expect(missing(family, wordsAndStory().filter(isArabic))).toEqual([])
    expect(missing(family, Array.from('پچژگکیځڅډړږښګڼټېۍئةۀهھ۰۱۲۳۴۵۶۷۸۹،؛؟٪٫٬«»'))).toEqual([])
  })

  test('the English stacks name no face that sets Arabic script', () => {
    const arabic = rules.filter((rule) => /U\+6\d\d/.test(rule)).map((rule) => familyOf(rule))
    expect(new Set(arabic)).toContain('Vazirmatn')
    for (const stack of ['--font-serif', '--font-sans']) {
      expect(arabic.filter((family) => families(stack).includes(family))).toEqual([])
    }
  })

  test('a stack names only families that have a face', () => {
    const known = [...rules.map(familyOf), 'serif', 'sans-serif']
    for (const [, stack] of css.matchAll(/(--font-[\w-]+):/g)) {
      expect(families(stack!).filter((family) => !known.includes(family))).toEqual([])
    }
  })

  test.each([
    ['Source Serif', 103.6, 33.5],
    ['Source Sans', 100, 32.6],
  ])('a stand-in for %s is as high as the web font', (name, ascent, descent) => {
    const standIns = rules.filter((rule) => familyOf(rule).startsWith(`${name} fallback`))
    expect(standIns.length).toBeGreaterThan(0)
    for (const rule of standIns) {
      const scale = percent(rule, 'size-adjust') / 100
      expect(scale * percent(rule, 'ascent-override')).toBeCloseTo(ascent, 1)
      expect(scale * percent(rule, 'descent-override')).toBeCloseTo(descent, 1)
      expect(percent(rule, 'line-gap-override')).toBe(0)
    }
  })
})

interface WebFace {
  readonly family: string
  readonly file: string
  readonly range: string
}

function webFaces(): WebFace[] {
  return rules.flatMap((rule) => {
    const file = /url\('\/fonts\/([^']+)'\)/.exec(rule)?.[1]
    if (file === undefined) return []
    const range = /unicode-range:([^;]+);/.exec(rule)![1]!
    return [{ family: familyOf(rule), file, range: range.replace(/\s+/g, ' ').trim() }]
  })
}

/** The families of a custom property, first choice first. */
function families(stack: string): string[] {
  const list = new RegExp(`${stack}:([^;]+);`).exec(css)![1]!
  return list.split(',').map((family) => family.trim().replaceAll("'", ''))
}

function bytesOf(wanted: readonly string[]): number {
  const files = webFaces().filter(({ family }) => wanted.includes(family))
  expect(new Set(files.map(({ family }) => family)).size).toBe(wanted.length)
  return files.reduce((sum, { file }) => sum + fontFile(file).length, 0)
}

function missing(wanted: string, characters: readonly string[]): string[] {
  const ranges = webFaces()
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

/** Every character of the interface's words and of the story. */
function wordsAndStory(): string[] {
  const folders = [
    ['src/words', '.ts'],
    ['data', '.json'],
  ] as const
  const texts = folders.flatMap(([folder, ending]) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending) && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  )
  expect(texts.length).toBeGreaterThan(1)
  return [...new Set(texts.join(''))]
}

function isArabic(c: string): boolean {
  return /[\u0600-\u06ff]/.test(c)
}

/** Latin letters, and the digits, signs and spaces of all scripts that are not Arabic ones. */
function isLatin(c: string): boolean {
  const isShown = /[\p{Script=Latin}\p{Script=Common}]/u.test(c) && /\P{C}/u.test(c)
  return isShown && !isArabic(c) && c !== COMMAND_KEY
}

/** `U+20-7E, U+A0` */
function rangeOf(points: readonly number[]): string {
  const runs: { first: number; last: number }[] = []
  for (const point of points.toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.last === point - 1) run.last = point
    else runs.push({ first: point, last: point })
  }
  const hex = (n: number) => n.toString(16).toUpperCase()
  return runs
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ')
}

/** The code points of a WOFF2 file's character map (https://www.w3.org/TR/WOFF2/). */
function charactersOf(file: string): number[] {
  const cmap = cmapOf(fontFile(file))
  const points = new Set<number>()
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4))
    if (table.readUInt16BE(0) === 4) segments(table).forEach((point) => points.add(point))
    if (table.readUInt16BE(0) === 12) groups(table).forEach((point) => points.add(point))
  }
  return [...points]
}

const HEADER = 48
const CMAP = 0
const GLYF_OR_LOCA = [10, 11]
const OTHER_TAG = 63

/** The tables lie one after another in one Brotli stream; the directory says how long each is. */
function cmapOf(font: Buffer): Buffer {
  let at = HEADER
  const number = () => {
    let n = 0
    for (;;) {
      const byte = font.readUInt8(at++)
      n = n * 128 + (byte & 127)
      if (byte < 128) return n
    }
  }
  let offset = 0
  let found: [start: number, end: number] | undefined
  for (let i = 0; i < font.readUInt16BE(12); i++) {
    const flags = font.readUInt8(at++)
    const tag = flags & 63
    const version = flags >> 6
    if (tag === OTHER_TAG) at += 4
    const length = number()
    const isTransformed = GLYF_OR_LOCA.includes(tag) ? version !== 3 : version !== 0
    const stored = isTransformed ? number() : length
    if (tag === CMAP) found = [offset, offset + stored]
    offset += stored
  }
  const stream = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)))
  return stream.subarray(...found!)
}

/** Format 4. A segment may map some of its code points to no glyph. */
function segments(table: Buffer): number[] {
  const size = table.readUInt16BE(6)
  const points: number[] = []
  for (let i = 0; i < size; i += 2) {
    const [last, first] = [table.readUInt16BE(14 + i), table.readUInt16BE(16 + size + i)]
    const [delta, at] = [table.readUInt16BE(16 + 2 * size + i), 16 + 3 * size + i]
    const offset = table.readUInt16BE(at)
    for (let point = first; point <= last && point < 0xffff; point++) {
      const glyph = offset ? table.readUInt16BE(at + offset + 2 * (point - first)) : point + delta
      if (glyph % 0x10000 !== 0) points.push(point)
    }
  }
  return points
}

/** Format 12. */
function groups(table: Buffer): number[] {
  return Array.from({ length: table.readUInt32BE(12) }, (_, i) => 16 + 12 * i).flatMap((at) => {
    const [first, last] = [table.readUInt32BE(at), table.readUInt32BE(at + 4)]
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })
}
