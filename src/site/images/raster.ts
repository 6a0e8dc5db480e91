import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { renderAsync, Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'
import { fontsFor, keep } from './fonts'

/** Increment when the same SVG must produce another PNG. */
const VERSION = 2

const CACHE = resolve('node_modules/.cache/images')

/**
 * 256 colours: a quarter to half of the bytes of full colour for drawn maps. Without dithering, so
 * that flat areas stay flat, and at full quality: the commonest colours stay as they are, others
 * change by a few steps of 255 at most.
 */
const PALETTE = { palette: true, colours: 256, quality: 100, dither: 0, compressionLevel: 9 }

/** Whether the fonts of pictures have a character, by script and character. */
const known = new Map<string, boolean>()

/**
 * Characters of an SVG's drawn text that no font of its language has: they would be left out, and
 * with them a whole line of Arabic script.
 */
export async function missingIn(svg: string): Promise<readonly string[]> {
  const all = (await (fonts ??= fontsFor(CACHE))).files
  const arabic = /^<svg[^>]* lang="(fa|ps)"/.test(svg)
  const files = all.filter((file) => file.includes('vazirmatn') || !arabic)
  const family = arabic ? 'Vazirmatn' : FAMILY
  const drawn = svg.replace(/<(title|desc|style)\b[^]*?<\/\1>|<[^>]*>/g, '')
  const has = (letter: string) => {
    const key = family + letter
    const found = known.get(key)
    if (found !== undefined) return found
    const text = `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${letter}</text></svg>`
    const font = { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: family }
    const drawn = new Resvg(text, { font }).getBBox() !== undefined
    known.set(key, drawn)
    return drawn
  }
  // Printed ASCII is in every font; blanks and marks of direction have no shape.
  return [...new Set(drawn)].filter(
    (letter) => !/[\x20-\x7e\p{Z}\p{C}\p{M}]/u.test(letter) && !has(letter),
  )
}

const FAMILY = 'Claims Serif Variable'

let fonts: ReturnType<typeof fontsFor> | undefined

/**
 * The PNG of an SVG with an opaque background, at its own size. Cached under
 * node_modules/.cache/images by a hash of its input, so that an unchanged picture is not drawn
 * again.
 */
export async function rasterOf(svg: string): Promise<Uint8Array> {
  mkdirSync(CACHE, { recursive: true })
  const { files, key } = await (fonts ??= fontsFor(CACHE))
  const hash = createHash('sha256').update(`${VERSION} ${key} ${svg}`).digest('hex')
  const path = join(CACHE, `${hash.slice(0, 32)}.png`)
  if (existsSync(path)) return readFileSync(path)
  const { pixels, width, height } = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: [...files],
      defaultFontFamily: FAMILY,
    },
  })
  const png = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(PALETTE)
    .toBuffer()
  keep(path, png)
  return png
}
