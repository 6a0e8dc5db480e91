/**
 * Pictures of the built site, for looking at work:
 *
 *   node tools/screens.mjs [--path '/?t=...']... [--out DIR] [--sizes 360x740,1440x900]
 *     [--themes light,dark] [--full] [--iframe 640x600] [--wait MS] [--site URL] [--no-webgl]
 *
 * `--site` looks at a server that already runs, such as `npm run dev`'s, in place of dist/.
 * Prints the files that it wrote.
 */
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { chromium } from 'playwright-core'

import { ensureChromium, FLAGS, NO_WEBGL } from './chromium.mjs'
import { serve } from './serve.mjs'
import { DIST, ROOT } from './shell.mjs'

const { values: options } = parseArgs({
  options: {
    path: { type: 'string', multiple: true, default: ['/'] },
    out: { type: 'string', default: join(ROOT, 'tests/.shots') },
    sizes: { type: 'string', default: '360x740,768x1024,1440x900' },
    themes: { type: 'string', default: 'light,dark' },
    full: { type: 'boolean', default: false },
    iframe: { type: 'string' },
    wait: { type: 'string', default: '300' },
    site: { type: 'string' },
    'no-webgl': { type: 'boolean', default: false },
  },
})

if (!options.site && !existsSync(join(DIST, 'index.html'))) {
  console.error(`no ${DIST}: run npm run build first, or name a server with --site`)
  process.exit(1)
}
const own = options.site ? undefined : await serve(DIST, { base: process.env.BASE || '/' })
const site = options.site ?? own?.url ?? ''
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: [...FLAGS, ...(options['no-webgl'] ? NO_WEBGL : [])],
})
mkdirSync(options.out, { recursive: true })
try {
  for (const theme of options.themes.split(',')) {
    for (const size of options.sizes.split(',')) {
      for (const path of options.path) await shoot(path, size, theme)
    }
  }
} finally {
  await browser.close()
  await own?.close()
}

/**
 * @param {string} path
 * @param {string} size such as '360x740'
 * @param {string} theme
 */
async function shoot(path, size, theme) {
  const colorScheme = theme === 'dark' ? 'dark' : 'light'
  const page = await browser.newPage({ viewport: sized(size), colorScheme })
  page.on('pageerror', (error) => console.error(`${path}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`${path}: ${message.text()}`)
  })
  const url = new URL(path.replace(/^\//, ''), site).href
  if (options.iframe) {
    const { width, height } = sized(options.iframe)
    const frame = `<iframe title="embed" src="${url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"
      width="${width}" height="${height}" style="border: 1px solid"></iframe>`
    await page.setContent(`<!doctype html><body style="color-scheme: ${colorScheme}">${frame}`)
  } else {
    await page.goto(url)
    await page.waitForFunction(
      () => !document.querySelector('script[data-story]') || document.documentElement.dataset.live,
    )
  }
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(Number(options.wait))
  const kind = options.iframe ? `-frame${options.iframe}` : ''
  const file = resolve(options.out, `${slug(path)}${kind}-${size}-${theme}.png`)
  await page.screenshot({ path: file, fullPage: options.full })
  console.log(file)
  await page.close()
}

/**
 * @param {string} text such as '360x740'
 * @returns {{ width: number, height: number }} Throws when it is not of that form.
 */
function sized(text) {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(text) ?? []
  if (!width || !height) throw new Error(`a size: found '${text}', expected such as '360x740'`)
  return { width: Number(width), height: Number(height) }
}

/** @param {string} path */
function slug(path) {
  return path.replace(/[^\w.-]+/g, '-').replace(/^-|-$/g, '') || 'index'
}
