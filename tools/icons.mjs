/**
 * Draws the site's icons from public/favicon.svg: `node tools/icons.mjs`. They are kept, since the
 * sign changes once in years. The corners are cut by whoever shows an icon, so the ground fills it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { chromium } from 'playwright-core'

import { ensureChromium } from './chromium.mjs'
import { ROOT } from './shell.mjs'

const PUBLIC = join(ROOT, 'public')

/**
 * File, size in px, share of the size that the sign takes (a maskable icon shows at least the middle
 * circle of 80 %), and whether the ground fills the corners.
 *
 * @type {readonly (readonly [file: string, size: number, share: number, square: boolean])[]}
 */
const ICONS = [
  ['favicon.ico', 32, 1, false],
  ['apple-touch-icon.png', 180, 1, true],
  ['icon-192.png', 192, 1, false],
  ['icon-512.png', 512, 1, false],
  ['icon-maskable-512.png', 512, 0.75, true],
]

const svg = readFileSync(join(PUBLIC, 'favicon.svg'), 'utf8')
const [, ground = '#ffffff'] = /<rect[^>]*fill="(#[0-9a-f]{6})"/.exec(svg) ?? []
const browser = await chromium.launch({ executablePath: await ensureChromium() })
try {
  for (const [file, size, share, square] of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    const side = `${share * 100}%`
    await page.setContent(`<!doctype html>
      <style>
        body { display: grid; place-items: center; height: 100vh; margin: 0;
          background: ${square ? ground : 'transparent'} }
        svg { display: block; width: ${side}; height: ${side} }
      </style>${svg}`)
    const png = await page.screenshot({ omitBackground: true })
    writeFileSync(join(PUBLIC, file), file.endsWith('.ico') ? ico(png, size) : png)
    console.log(`public/${file}`)
    await page.close()
  }
} finally {
  await browser.close()
}

/**
 * An ICO file of one PNG picture.
 *
 * @param {Buffer} png
 * @param {number} size px, at most 255
 * @returns {Buffer}
 */
function ico(png, size) {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2) // an icon
  head.writeUInt16LE(1, 4) // of one picture
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10) // plane
  head.writeUInt16LE(32, 12) // bits a pixel
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}
