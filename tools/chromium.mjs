/** Finding Chromium, or getting it. Needs nothing but Node. */
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

import { run } from './shell.mjs'

/**
 * Software WebGL2, and no talk with the browser's maker. Pages are drawn by the CPU as on any machine
 * without a GPU: a GPU in software, for which Debian's launcher asks, is many times slower.
 */
export const FLAGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
/** A machine without WebGL: `new Map` throws, the SVG map stays. */
export const NO_WEBGL = ['--disable-3d-apis']

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The path of a Chromium: the CHROMIUM variable, the PATH, usual places, Playwright's own. */
export function findChromium() {
  const named = process.env.CHROMIUM
  if (named) return existsSync(named) ? named : undefined
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .concat('/usr/bin')
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...PLACES, ...fromPlaywright()].find((path) => existsSync(path))
}

/**
 * The path of a Chromium, installed through apt where that is possible. Rejects where it is not, and
 * says what to do.
 *
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const found = findChromium()
  if (found !== undefined) return found
  if (process.env.CHROMIUM) throw new Error(`CHROMIUM: found no file ${process.env.CHROMIUM}`)
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium (apt-get)')
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], quiet)
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
    const installed = findChromium()
    if (installed !== undefined) return installed
  }
  throw new Error(
    [
      'The browser tests need Chromium or Chrome, and none was found. Either',
      '  - install it (Debian: sudo apt-get install chromium), or',
      '  - npx playwright-core install chromium, or',
      '  - name one: CHROMIUM=/path/to/chrome npm test',
    ].join('\n'),
  )
}

/** Newest first. */
function fromPlaywright() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    join(
      homedir(),
      process.platform === 'darwin' ? 'Library/Caches/ms-playwright' : '.cache/ms-playwright',
    )
  if (!existsSync(cache)) return []
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse()
    .flatMap((name) =>
      ['chrome-linux/chrome', 'chrome-linux64/chrome'].map((path) => join(cache, name, path)),
    )
}
