/** Finding Chromium, or getting it. Needs nothing but Node. */
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

import { run } from './shell.mjs'

/**
 * Software WebGL2, and no talk with the browser's maker. Pages are drawn by the CPU as on any machine
 * without a GPU: a GPU in software, for which Debian's launcher asks, is many times slower. Letters have
 * the widths of their outlines, as in a window; the headless build would round them to whole pixels.
 */
export const FLAGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
  '--font-render-hinting=none',
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

/** Names of Chromium's headless build: the same engine without windows. */
const HEADLESS_NAMES = ['chromium-headless-shell', 'chrome-headless-shell']
/** Programs of the same, below a folder of Playwright's cache. */
const HEADLESS_IN_CACHE = [
  'chrome-linux/headless_shell',
  'chrome-headless-shell-linux64/chrome-headless-shell',
]
const IN_CACHE = ['chrome-linux/chrome', 'chrome-linux64/chrome']

/** The first of some programs that is in a folder of the PATH. */
function onPath(/** @type {readonly string[]} */ names) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .concat('/usr/bin')
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path))
}

/** The path of a Chromium: the CHROMIUM variable, the PATH, usual places, Playwright's own. */
export function findChromium() {
  const named = process.env.CHROMIUM
  if (named) return existsSync(named) ? named : undefined
  return (
    onPath(NAMES) ??
    PLACES.find((path) => existsSync(path)) ??
    fromPlaywright(/^chromium-\d+$/, IN_CACHE)
  )
}

/**
 * The path of Chromium's headless build, in which a page takes about half the time: in the PATH, in
 * Playwright's cache, or installed through apt. Where there is none, or CHROMIUM names a program, as
 * `ensureChromium`.
 *
 * @returns {Promise<string>}
 */
export async function ensureHeadlessChromium() {
  if (process.env.CHROMIUM) return ensureChromium()
  const find = () =>
    onPath(HEADLESS_NAMES) ?? fromPlaywright(/^chromium_headless_shell-\d+$/, HEADLESS_IN_CACHE)
  const found = find()
  if (found !== undefined) return found
  await install('chromium-headless-shell')
  return find() ?? ensureChromium()
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
  await install('chromium')
  const installed = findChromium()
  if (installed !== undefined) return installed
  throw new Error(
    [
      'The browser tests need Chromium or Chrome, and none was found. Either',
      '  - install it (Debian: sudo apt-get install chromium), or',
      '  - npx playwright-core install chromium, or',
      '  - name one: CHROMIUM=/path/to/chrome npm test',
    ].join('\n'),
  )
}

/** Installs a package of Debian's where that is possible; removes none to make it so. */
async function install(/** @type {string} */ name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log(`Installing ${name} (apt-get)`)
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], quiet)
  const options = ['-y', '-qq', '--no-install-recommends', '--no-remove']
  await run('apt-get', ['install', ...options, name], quiet)
}

/**
 * The newest program in Playwright's cache.
 *
 * @param {RegExp} folders names of its folders
 * @param {readonly string[]} programs paths below such a folder
 */
function fromPlaywright(folders, programs) {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    join(
      homedir(),
      process.platform === 'darwin' ? 'Library/Caches/ms-playwright' : '.cache/ms-playwright',
    )
  if (!existsSync(cache)) return undefined
  return readdirSync(cache)
    .filter((name) => folders.test(name))
    .sort()
    .reverse()
    .flatMap((name) => programs.map((path) => join(cache, name, path)))
    .find((path) => existsSync(path))
}
