import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
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
