/** Which fonts a page makes a browser load. Measured in a browser, since it depends on layout. */
import { chromium } from 'playwright-core'

import { ensureChromium } from './chromium.mjs'
import { serve } from './serve.mjs'

const VIEWPORTS = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
]
/** Values of `font-display` that let text show before its font is there. */
const PATIENT = ['swap', 'fallback', 'optional']

/** @typedef {{ bytes: number, blocking: string[] }} Fonts */

/**
 * For each page the bytes of all fonts that it loads by itself on a phone or a desktop, and the
 * families that would keep text invisible while they load.
 *
 * @param {string} dist
 * @param {readonly string[]} pages such as 'fa/index.html'
 * @param {string} base the path the site was built for
 * @returns {Promise<Map<string, Fonts>>}
 */
export async function loadedFonts(dist, pages, base) {
  const site = await serve(dist, { base })
  const browser = await chromium.launch({ executablePath: await ensureChromium() })
  /** @type {Map<string, Fonts>} */
  const fonts = new Map()
  try {
    for (const path of pages) {
      /** @type {Map<string, number>} */
      const sizes = new Map()
      /** @type {string[]} */
      let blocking = []
      for (const viewport of VIEWPORTS) {
        const page = await browser.newPage({ viewport })
        page.on('response', (response) => {
          if (response.request().resourceType() !== 'font') return
          sizes.set(response.url(), Number(response.headers()['content-length'] ?? 0))
        })
        await page.goto(site.url + path, { waitUntil: 'networkidle' })
        blocking = await page.evaluate(impatientFaces, PATIENT)
        await page.close()
      }
      const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
      fonts.set(path, { bytes, blocking: [...new Set(blocking)] })
    }
  } finally {
    await browser.close()
    await site.close()
  }
  return fonts
}

/**
 * Families of the page, when all its fonts are there, that load a file and name none of the values
 * of `font-display`. Runs in the page. A face that only renames a local font loads nothing.
 *
 * @param {readonly string[]} patient
 */
async function impatientFaces(patient) {
  await document.fonts.ready
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => style.getPropertyValue('src').includes('url('))
    .filter(({ style }) => !patient.includes(style.getPropertyValue('font-display')))
    .map(({ style }) => style.getPropertyValue('font-family'))
}
