/**
 * The sites that the bench compares: the map and the plain Leaflet page, each with the real claims
 * and with invented ones. Built below .cache/bench, and anew whenever something they are made from
 * has changed.
 */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

import { build } from 'vite'

import { serve } from '../serve.mjs'
import { bin, ROOT, run } from '../shell.mjs'

/** Claims in the invented story, and the seed that makes it the same one each time. */
export const MANY = 1000
const SEED = 1

const CACHE = join(ROOT, '.cache/bench')
const LEAFLET = join(ROOT, 'tools/bench/leaflet')
const PACKAGES = join(CACHE, 'packages')
/** All that the builds are made from, below the root, */
const INPUTS = [
  'src',
  'data',
  'public',
  'tools',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
]
/** but for what only measures or tests. */
const APART = /(^tools[/\\](bench[/\\][\w-]+|bench)\.mjs|\.test\.ts)$/

/** @typedef {'real' | 'many'} Size */
/** @typedef {'map' | 'leaflet'} Maker */
/** @typedef {{ maker: Maker, size: Size, folder: string, claims: number }} Built */
/** @typedef {Built & { url: string }} Site */

/**
 * Builds what is missing or stale of the sites of these sizes. Rejects when a build fails.
 *
 * @param {readonly Size[]} sizes
 * @returns {Promise<Built[]>}
 */
export async function builtSites(sizes) {
  mkdirSync(CACHE, { recursive: true })
  const inputs = fingerprint()
  /** @type {Built[]} */
  const sites = []
  for (const size of sizes) {
    const story = size === 'real' ? join(ROOT, 'data') : join(CACHE, 'story')
    const note = join(CACHE, `inputs-${size}`)
    const fresh = existsSync(note) && readFileSync(note, 'utf8') === inputs
    if (!fresh && size === 'many') {
      await must('tools/ts.mjs', ['tools/bench/write-story.ts', story, `${MANY}`, `${SEED}`])
    }
    const claims = claimsIn(story)
    for (const maker of /** @type {const} */ (['map', 'leaflet'])) {
      const folder = join(CACHE, `${maker}-${size}`)
      sites.push({ maker, size, folder, claims })
      if (fresh) continue
      console.error(`Building: ${maker}, ${claims} claims`)
      if (maker === 'map') await buildMap(story, folder)
      else await buildLeaflet(story, folder)
    }
    writeFileSync(note, inputs)
  }
  return sites
}

/**
 * Serves a built site with everything compressed beforehand, as a host does.
 *
 * @param {Built} built
 * @returns {Promise<Site & { close: () => Promise<void> }>}
 */
export async function serveSite(built) {
  const { url, close } = await serve(built.folder)
  for (const file of filesOf(built.folder)) {
    // Claims' own pages and pictures are not requested by a reader's first view.
    if (/^(c|img)\//.test(file)) continue
    const address = url + (file === 'index.html' ? '' : file)
    const response = await fetch(address, { headers: { 'accept-encoding': 'br' } })
    await response.arrayBuffer()
  }
  return { ...built, url, close }
}

/**
 * @param {string} story
 * @param {string} folder
 */
async function buildMap(story, folder) {
  const args = ['build', '--logLevel', 'warn', '--emptyOutDir']
  await must(bin('vite/bin/vite.js'), args, { STORY: story, DIST: folder, BASE: '' })
}

/**
 * @param {string} story
 * @param {string} folder
 */
async function buildLeaflet(story, folder) {
  await ensureLeaflet()
  const data = join(CACHE, 'leaflet-data')
  await must('tools/ts.mjs', ['tools/bench/leaflet-data.ts', story, data])
  await build({
    configFile: false,
    root: LEAFLET,
    publicDir: data,
    logLevel: 'warn',
    resolve: { alias: { leaflet: join(PACKAGES, 'node_modules/leaflet') } },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  })
}

/** Leaflet is installed on first use, beside the project's own packages and never among them. */
async function ensureLeaflet() {
  const files = ['package.json', 'package-lock.json']
  const text = (/** @type {string} */ folder) =>
    files.map((file) => readFileSync(join(folder, file), 'utf8')).join('')
  const there = existsSync(join(PACKAGES, 'node_modules/leaflet/package.json'))
  if (there && text(PACKAGES) === text(LEAFLET)) return
  mkdirSync(PACKAGES, { recursive: true })
  for (const file of files) cpSync(join(LEAFLET, file), join(PACKAGES, file))
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', PACKAGES]
  const npm = process.env.npm_execpath
  const status = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args)
  if (status !== 0) throw new Error('npm ci failed for Leaflet; its message is above')
}

/**
 * Runs a script with Node. Rejects when it fails.
 *
 * @param {string} script
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
async function must(script, args, env) {
  const status = await run(process.execPath, [script, ...args], env)
  if (status !== 0) throw new Error(`${script} ${args.join(' ')}: exit ${status}`)
}

/** @param {string} story */
function claimsIn(story) {
  const { claims } = /** @type {{ claims: unknown[] }} */ (
    JSON.parse(readFileSync(join(story, 'claims.json'), 'utf8'))
  )
  return claims.length
}

/** A hash of all that the builds are made from. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const input of INPUTS) {
    const path = join(ROOT, input)
    const files = /\.\w+$/.test(input) ? [path] : filesOf(path).map((file) => join(path, file))
    for (const file of files) {
      const name = relative(ROOT, file)
      if (!APART.test(name)) hash.update(name).update(readFileSync(file))
    }
  }
  return hash.digest('hex')
}

/**
 * @param {string} folder
 * @returns {string[]} paths below it, sorted
 */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}
