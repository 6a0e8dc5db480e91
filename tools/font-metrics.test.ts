/** The numbers of the stand-ins in fonts.css, against the font files themselves. */
import { readFileSync } from 'node:fs'

import subset from 'subset-font'
import { describe, expect, test } from 'vitest'

import { familyOf, fontFile, percent, rules } from './fonts-css'

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
