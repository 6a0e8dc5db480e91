/** Which characters a font file has. */
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

/** A file of the site's fonts. */
export const fontFile = (name: string): Buffer => readFileSync(`public/fonts/${name}.woff2`)

/** Code points as a `unicode-range`: `U+20-7E, U+A0`. */
export function rangeOf(points: readonly number[]): string {
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
export function charactersOf(file: string): number[] {
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
  return stream.subarray(...(found ?? [0, 0]))
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
