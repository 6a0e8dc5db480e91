/** Lighthouse's mobile figures, each run in a fresh browser. */
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'

import { ensureChromium, FLAGS } from '../chromium.mjs'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
const HEADLESS = ['--headless=new', '--no-sandbox']
/** The two set-ups: a Chromium as a server runs it, and one that draws WebGL in software. */
export const SETUPS = { plain: HEADLESS, 'software GL': [...HEADLESS, ...FLAGS] }
/** So many runs may give no figures: on a busy machine the largest paint is missed now and then. */
const EMPTY = 3

/**
 * @typedef {object} Audit
 * @property {number} performance score, 0 to 100
 * @property {number} accessibility score
 * @property {number} practices score
 * @property {number} seo score
 * @property {number} fcp first contentful paint, ms
 * @property {number} lcp largest contentful paint, ms
 * @property {number} tbt total blocking time, ms
 * @property {number} cls cumulative layout shift
 * @property {number} bytes transferred
 */

/**
 * So many runs that gave figures. Rejects when too many gave none.
 *
 * @param {string} url
 * @param {keyof typeof SETUPS} setup
 * @param {number} runs
 * @returns {Promise<Audit[]>}
 */
export async function audits(url, setup, runs) {
  /** @type {Audit[]} */
  const good = []
  for (let empty = 0; good.length < runs;) {
    const audit = await audited(url, SETUPS[setup])
    if (Object.values(audit).every(Number.isFinite)) good.push(audit)
    else if ((empty += 1) > EMPTY) throw new Error(`Lighthouse: ${empty} runs without figures`)
  }
  return good
}

/**
 * @param {string} url
 * @param {string[]} chromeFlags
 * @returns {Promise<Audit>}
 */
async function audited(url, chromeFlags) {
  const chromePath = await ensureChromium()
  const chrome = await launch({ chromePath, chromeFlags, logLevel: 'silent' })
  try {
    const result = await lighthouse(url, {
      port: chrome.port,
      onlyCategories: CATEGORIES,
      logLevel: 'silent',
    })
    if (result === undefined) throw new Error('Lighthouse gave no result')
    const { categories, audits } = result.lhr
    const score = (/** @type {string} */ id) => Math.round((categories[id]?.score ?? NaN) * 100)
    const value = (/** @type {string} */ id) => audits[id]?.numericValue ?? NaN
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      practices: score('best-practices'),
      seo: score('seo'),
      fcp: value('first-contentful-paint'),
      lcp: value('largest-contentful-paint'),
      tbt: value('total-blocking-time'),
      cls: value('cumulative-layout-shift'),
      bytes: value('total-byte-weight'),
    }
  } finally {
    chrome.kill()
  }
}
