import { readdirSync, readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

import subset from 'subset-font'
import { describe, expect, test } from 'vitest'

const css = readFileSync('src/theme/fonts.css', 'utf8')
const rules = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, rule]) => rule!)
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

function familyOf(rule: string): string {
  return /font-family: '([^']+)'/.exec(rule)![1]!
}

function percent(rule: string, descriptor: string): number {
  return Number(new RegExp(`${descriptor}: ([\\d.]+)%`).exec(rule)?.[1])
}

/** The families of a custom property, first choice first. */
function families(stack: string): string[] {
  const list = new RegExp(`${stack}:([^;]+);`).exec(css)![1]!
  return list.split(',').map((family) => family.trim().replaceAll("'", ''))
}

function fontFile(file: string): Buffer {
  return readFileSync(`public/fonts/${file}`)
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

/** A weight of a web font's file, decompressed: where its tables lie. */
async function tablesOf(file: string, wght?: number): Promise<ReadonlyMap<string, Buffer>> {
  const text = Array.from({ length: 0x5f }, (_, i) => String.fromCharCode(0x20 + i)).join('')
  const options = {
    targetFormat: 'truetype' as const,
    ...(wght === undefined ? {} : { variationAxes: { wght } }),
  }
  const font = await subset(fontFile(file), text, options)
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i)
  return new Map(
    records.map((at) => {
      const start = font.readUInt32BE(at + 8)
      const table = font.subarray(start, start + font.readUInt32BE(at + 12))
      return [font.toString('latin1', at, at + 4), table]
    }),
  )
}

/** The glyph of a character in a character map of format 4. */
function glyphIn(cmap: Buffer, point: number): number {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.readUInt32BE(4 + 8 * i + 4),
  )
  const table = starts.map((at) => cmap.subarray(at)).find((one) => one.readUInt16BE(0) === 4)!
  const size = table.readUInt16BE(6)
  for (let i = 0; i < size; i += 2) {
    if (table.readUInt16BE(14 + i) < point) continue
    const first = table.readUInt16BE(16 + size + i)
    if (first > point) return 0
    const [delta, at] = [table.readUInt16BE(16 + 2 * size + i), 16 + 3 * size + i]
    const offset = table.readUInt16BE(at)
    if (offset === 0) return (point + delta) % 0x10000
    return (table.readUInt16BE(at + offset + 2 * (point - first)) + delta) % 0x10000
  }
  return 0
}

/** Average advance of the story's English letters, and the lines' height, all in em. */
async function metricsOf(file: string, wght?: number) {
  const tables = await tablesOf(file, wght)
  const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map((t) => tables.get(t)!)
  const em = head!.readUInt16BE(18)
  const last = hhea!.readUInt16BE(34) - 1
  const advance = (c: string) =>
    hmtx!.readUInt16BE(4 * Math.min(glyphIn(cmap!, c.charCodeAt(0)), last))
  const { claims } = JSON.parse(readFileSync('data/claims.json', 'utf8')) as {
    claims: { text: { en: string } }[]
  }
  const letters = claims.flatMap(({ text }) => Array.from(text.en)).filter((c) => /[a-z ]/i.test(c))
  const sum = letters.reduce((all, c) => all + advance(c), 0)
  return {
    width: sum / letters.length / em,
    ascent: hhea!.readInt16BE(4) / em,
    descent: -hhea!.readInt16BE(6) / em,
    gap: hhea!.readInt16BE(8) / em,
  }
}

describe('the stand-ins’ numbers come from the font files', () => {
  const SETS = [
    ['Source Serif', 'source-serif-4-latin-wght-normal.woff2', 400, 'normal'],
    ['Source Serif', 'source-serif-4-latin-wght-normal.woff2', 600, 'normal'],
    ['Source Serif', 'source-serif-4-latin-400-italic.woff2', 400, 'italic'],
    ['Source Sans', 'source-sans-3-latin-wght-normal.woff2', 400, 'normal'],
    ['Source Sans', 'source-sans-3-latin-wght-normal.woff2', 600, 'normal'],
  ] as const

  test.each(SETS)('of %s: %s at %i, %s', async (name, file, weight, style) => {
    const web = await metricsOf(file, style === 'italic' ? undefined : weight)
    expect(web.gap).toBe(0)
    const own = rules.filter(
      (rule) =>
        familyOf(rule).startsWith(`${name} fallback`) &&
        rule.includes(`font-weight: ${String(weight)};`) &&
        rule.includes('font-style: italic') === (style === 'italic'),
    )
    expect(own.length).toBeGreaterThanOrEqual(3)
    for (const rule of own) {
      const [, given = '', local = ''] = /size-adjust: [\d.]+%; \/\* ([\d.]+) \/ ([^*]+) \*\//.exec(
        rule,
      )!
      const [of, unit = '1'] = local.replace(/[()]/g, '').split(' / ')
      const scale = percent(rule, 'size-adjust') / 100
      expect(scale).toBeCloseTo(Number(given) / (Number(of) / Number(unit)), 3)
      // The letters of this story against those of English at large.
      expect(Math.abs(Number(given) / web.width - 1), familyOf(rule)).toBeLessThan(0.02)
      expect((scale * percent(rule, 'ascent-override')) / 100).toBeCloseTo(web.ascent, 3)
      expect((scale * percent(rule, 'descent-override')) / 100).toBeCloseTo(web.descent, 3)
    }
  })

  test('every web face shows text at once and itself as soon as it is there', () => {
    const web = rules.filter((rule) => rule.includes('url('))
    expect(web.filter((rule) => !rule.includes('font-display: swap')).map(familyOf)).toEqual([])
  })
})
