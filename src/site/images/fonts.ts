import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import subset from 'subset-font'

/**
 * The faces of pictures: the site's own, each at one weight, since resvg does not support variable
 * fonts.
 */
const FACES: readonly (readonly [file: string, weights: readonly number[]])[] = [
  ['public/fonts/source-serif-4-latin-wght-normal', [400, 600]],
  ['public/fonts/source-serif-4-latin-400-italic', [400]],
  ['public/fonts/source-sans-3-latin-wght-normal', [400, 600]],
  // With Latin letters: a mixed line must use one font (tools/fonts.mjs says why).
  ['src/site/images/fonts/vazirmatn-whole-wght-normal', [400, 600]],
]

/** Every character that the site's subsets can contain: spaces to arrows, Latin and Arabic. */
const ALL = String.fromCodePoint(...Array.from({ length: 0x2480 }, (_, i) => 0x20 + i))

/**
 * Static TrueType files of the site's fonts under `cache`, made once from the repository's
 * (relative to the working directory), and a key that changes with them. Throws when a font is
 * missing.
 */
export async function fontsFor(cache: string): Promise<{ files: readonly string[]; key: string }> {
  const sources = FACES.map(([file, weights]) => ({
    file,
    weights,
    bytes: readFileSync(resolve(`${file}.woff2`)),
  }))
  const hash = createHash('sha256')
  for (const { bytes } of sources) hash.update(bytes)
  const key = hash.digest('hex').slice(0, 12)
  const folder = join(cache, `fonts-${key}`)
  mkdirSync(folder, { recursive: true })
  const files: string[] = []
  for (const { file, weights, bytes } of sources)
    for (const wght of weights) {
      const path = join(folder, `${basename(file)}-${wght}.ttf`)
      files.push(path)
      if (existsSync(path)) continue
      const variationAxes = weights.length > 1 ? { wght } : {}
      const font = await subset(bytes, ALL, { targetFormat: 'truetype', variationAxes })
      keep(path, font)
    }
  return { files, key }
}

/** Writes a file atomically, so that two builds at once do not conflict. */
export function keep(path: string, bytes: Uint8Array): void {
  const part = `${path}.${process.pid}`
  writeFileSync(part, bytes)
  renameSync(part, path)
}
