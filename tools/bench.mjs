/**
 * `npm run bench`: what the built pages weigh, and Lighthouse's mobile figures, the median of three
 * runs. Figures for a person to read; npm run budget is the part that can fail.
 */
import { readdirSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join } from 'node:path'

import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'

import { ensureChromium, FLAGS } from './chromium.mjs'
import { serve } from './serve.mjs'
import { DIST } from './shell.mjs'
import { table, weigh } from './weigh.mjs'

const RUNS = 3
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
/** @type {readonly (readonly [name: string, audit: string, unit: string])[]} */
const AUDITS = [
  ['first contentful paint', 'first-contentful-paint', 'ms'],
  ['largest contentful paint', 'largest-contentful-paint', 'ms'],
  ['total blocking time', 'total-blocking-time', 'ms'],
  ['cumulative layout shift', 'cumulative-layout-shift', ''],
  ['transferred', 'total-byte-weight', 'bytes'],
]

const base = process.env.BASE || '/'
console.log('Brotli, 1 KB = 1000 bytes')
console.log(table(await weigh(DIST, base)))

const site = await serve(DIST, { base })
await compressed()
const chromePath = await ensureChromium()
/** @type {Map<string, number[]>} */
const figures = new Map()
let good = 0
let bad = 0
try {
  while (good < RUNS && bad < RUNS) {
    const run = await measure(site.url)
    // Lighthouse now and then misses the largest paint on a busy machine: no figures, no run.
    if (run.some(([, value]) => Number.isNaN(value))) {
      bad += 1
      continue
    }
    good += 1
    for (const [name, value] of run) figures.set(name, [...(figures.get(name) ?? []), value])
  }
} finally {
  await site.close()
}

const cores = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'})`
const load = loadavg().map((one) => one.toFixed(1))
console.log(`\nLighthouse, mobile, ${site.url}: median of ${good} runs (each)`)
if (bad > 0) console.log(`${bad} more gave no figures`)
for (const [name, values] of figures) {
  const median = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
  console.log(`${name.padEnd(34)} ${shown(median).padStart(9)}   (${values.map(shown).join(', ')})`)
}
console.log(`\nOn ${cores}, load ${load.join(' ')}. Times are noisy where a machine is shared or`)
console.log('slow: compare runs of one machine only.')

/** Has the server pack its files, as a host has done long before a reader comes. */
async function compressed() {
  const files = readdirSync(join(DIST, 'assets')).map((file) => `assets/${file}`)
  for (const file of ['', 'embed.js', ...files]) {
    const response = await fetch(site.url + file, { headers: { 'accept-encoding': 'br' } })
    await response.arrayBuffer()
  }
}

/**
 * One run in a fresh browser.
 *
 * @param {string} url
 * @returns {Promise<[name: string, value: number][]>}
 */
async function measure(url) {
  const flags = ['--headless=new', '--no-sandbox', ...FLAGS]
  const chrome = await launch({ chromePath, chromeFlags: flags, logLevel: 'silent' })
  try {
    const result = await lighthouse(url, {
      port: chrome.port,
      onlyCategories: CATEGORIES,
      logLevel: 'silent',
    })
    if (result === undefined) throw new Error('Lighthouse gave no result')
    const { categories, audits } = result.lhr
    return [
      ...CATEGORIES.map(
        (id) =>
          /** @type {[string, number]} */ ([id, Math.round((categories[id]?.score ?? NaN) * 100)]),
      ),
      ...AUDITS.map(
        ([name, id, unit]) =>
          /** @type {[string, number]} */ ([
            unit ? `${name}, ${unit}` : name,
            audits[id]?.numericValue ?? NaN,
          ]),
      ),
    ]
  } finally {
    chrome.kill()
  }
}

/**
 * @param {number} value
 * @returns {string}
 */
function shown(value) {
  return value < 1 && value > 0 ? value.toFixed(3) : String(Math.round(value))
}
