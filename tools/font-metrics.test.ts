/** The metrics in src/theme/fallback-fonts.ts, against the font files themselves. */
import { readFileSync } from 'node:fs'

import subset from 'subset-font'
import { describe, expect, test } from 'vitest'

import { FALLBACKS } from '../src/theme/fallback-fonts'
import { fontFile } from './font-characters'

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

describe('the metrics that fallbacks take are those of the font files', () => {
  const [serif, sans] = FALLBACKS.latin
  const [vazirmatn, naskh] = FALLBACKS.arabic

  test.each([
    [serif, 'regular', 'source-serif-4-latin-wght-normal', 400],
    [serif, 'bold', 'source-serif-4-latin-wght-normal', 600],
    [serif, 'italic', 'source-serif-4-latin-400-italic', undefined],
    [sans, 'regular', 'source-sans-3-latin-wght-normal', 400],
    [sans, 'bold', 'source-sans-3-latin-wght-normal', 600],
  ] as const)('%#: %s of %s', async (fallbacks, cut, file, weight) => {
    const web = await metricsOf(file, weight)
    // The letters of this story against those of English at large.
    expect(Math.abs(fallbacks.widths[cut]! / web.width - 1)).toBeLessThan(0.02)
    expect(fallbacks.ascent).toBeCloseTo(web.ascent, 3)
    expect(fallbacks.descent).toBeCloseTo(web.descent, 3)
    expect(web.gap).toBe(0)
    const faces = Object.values(fallbacks.families).map((cuts) => cuts[cut])
    expect(faces.filter((face) => face?.[1] !== undefined).length).toBeGreaterThanOrEqual(3)
  })

  test.each([
    [vazirmatn, 'vazirmatn-dari-wght-normal'],
    [vazirmatn, 'vazirmatn-pashto-wght-normal'],
    [naskh, 'noto-naskh-arabic-dari-wght-normal'],
    [naskh, 'noto-naskh-arabic-pashto-wght-normal'],
  ])('%#: height of %s', async (fallbacks, file) => {
    const web = await metricsOf(file, 400)
    expect(fallbacks.ascent).toBeCloseTo(web.ascent, 3)
    expect(fallbacks.descent).toBeCloseTo(web.descent, 3)
    expect(web.gap).toBe(0)
  })
})
