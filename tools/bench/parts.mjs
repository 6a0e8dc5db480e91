/** Takes each part of the measurement at all sites, and makes its rows. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterMounts, afterPlay } from './heap.mjs'
import { changingSteps } from './hours.mjs'
import { audits, SETUPS } from './lighthouse.mjs'
import { coldStart } from './ready.mjs'
import { bounded, spread } from './rows.mjs'
import { leastOfPasses, median } from './statistics.mjs'
import { passOver } from './steps.mjs'
import { weightOf } from './weight.mjs'

/** @typedef {import('./pages.mjs').Browser} Browser */
/** @typedef {import('./sites.mjs').Site} Site */
/** @typedef {import('./rows.mjs').Row} Row */

const KB = 1000

/**
 * @param {(size: Site['size']) => number} figure
 * @returns {import('./rows.mjs').Pair}
 */
const bySize = (figure) => [figure('real'), figure('many')]

/**
 * Repeats a measurement at all sites in turn, so that a busy minute of the machine affects all alike.
 *
 * @template T
 * @param {readonly Site[]} sites
 * @param {number} times
 * @param {(site: Site) => Promise<T>} measure
 * @returns {Promise<(maker: Site['maker'], size: Site['size']) => T[]>} what was measured at a site
 */
async function inTurns(sites, times, measure) {
  /** @type {Map<string, T[]>} */
  const found = new Map(sites.map(({ maker, size }) => [`${maker} ${size}`, []]))
  for (let i = 0; i < times; i += 1) {
    for (const site of sites) {
      console.error(`  ${site.maker}, ${site.claims} claims (${i + 1} of ${times})`)
      const value = await measure(site)
      found.get(`${site.maker} ${site.size}`)?.push(value)
    }
  }
  return (maker, size) => found.get(`${maker} ${size}`) ?? []
}

/**
 * @param {Browser} browser
 * @param {readonly Site[]} sites
 * @param {number} passes
 * @returns {Promise<Row[]>}
 */
export async function stepRows(browser, sites, passes) {
  const found = await inTurns(sites, passes, (site) => passOver(browser, site))
  /** @type {(maker: Site['maker'], kind: keyof import('./steps.mjs').Steps, changes?: boolean) => import('./rows.mjs').Sizes} */
  const sizes = (maker, kind, changes) => {
    const of = (/** @type {Site['size']} */ size) => {
      const values = leastOfPasses(found(maker, size).map((pass) => pass[kind]))
      if (changes === undefined || values.length === 0) return values
      const changing = changesOf(sites, size, values.length)
      return values.filter((_, i) => changing[i] === changes)
    }
    return { real: of('real'), many: of('many') }
  }
  /** @type {(what: string, kind: keyof import('./steps.mjs').Steps, changes?: boolean, targets?: Parameters<typeof spread>[3]) => Row[]} */
  const both = (what, kind, changes, targets) =>
    spread(what, sizes('map', kind, changes), sizes('leaflet', kind, changes), targets)
  return [
    ...both('step: to the next frame', 'frames', undefined, {
      median: { times: 1 },
      dearest: { times: 1.5 },
    }),
    ...both('step: handlers, no claim changes', 'handlers', false, { dearest: { most: 4 } }),
    ...both('step: handlers, some claim changes', 'handlers', true, { dearest: { most: 16 } }),
    ...both('step: CPU time of the main thread until it rests', 'thread'),
  ]
}

/**
 * @param {readonly Site[]} sites
 * @param {Site['size']} size
 * @param {number} hours
 */
function changesOf(sites, size, hours) {
  const folder = sites.find((site) => site.maker === 'leaflet' && site.size === size)?.folder ?? ''
  const story = /** @type {Parameters<typeof changingSteps>[0]} */ (
    JSON.parse(readFileSync(join(folder, 'claims.json'), 'utf8'))
  )
  return changingSteps(story, hours)
}

/**
 * @param {Browser} browser
 * @param {readonly Site[]} sites
 * @param {number} starts
 * @returns {Promise<Row[]>}
 */
export async function readyRows(browser, sites, starts) {
  const found = await inTurns(sites, starts, (site) => coldStart(browser, site.url))
  /** @type {(what: string, kind: keyof import('./ready.mjs').Ready, target?: import('./rows.mjs').Target) => Row} */
  const row = (what, kind, target) => {
    const pair = (/** @type {Site['maker']} */ maker) =>
      bySize((size) => median(found(maker, size).map((start) => start[kind])))
    return bounded({ what, unit: 'ms', map: pair('map'), leaflet: pair('leaflet') }, target)
  }
  return [
    row('start: controls answer', 'live'),
    row('start: ready (frames within 100 ms for 1 s)', 'ready', { times: 1.5 }),
    row('start: longest task before ready', 'longest', { most: 50 }),
  ]
}

/**
 * @param {Browser} browser
 * @param {readonly Site[]} sites
 * @returns {Promise<Row[]>}
 */
export async function weightRows(browser, sites) {
  const found = await inTurns(sites, 1, (site) => weightOf(browser, site))
  /** @type {(maker: Site['maker'], kind: keyof import('./weight.mjs').Weight) => import('./rows.mjs').Pair} */
  const pair = (maker, kind) => bySize((size) => found(maker, size)[0]?.[kind] ?? NaN)
  /** @type {(what: string, unit: string, kind: keyof import('./weight.mjs').Weight, target?: import('./rows.mjs').Target) => Row} */
  const row = (what, unit, kind, target) => {
    const scale = unit === 'KB' ? KB : 1
    const scaled = (/** @type {Site['maker']} */ maker) => {
      const [real, many] = pair(maker, kind)
      return /** @type {const} */ ([real / scale, many / scale])
    }
    return bounded({ what, unit, map: scaled('map'), leaflet: scaled('leaflet') }, target)
  }
  const more = claimsOf(sites, 'many') - claimsOf(sites, 'real')
  /** @type {(maker: Site['maker']) => import('./rows.mjs').Pair} */
  const perClaim = (maker) => {
    const [real, many] = pair(maker, 'html')
    return [(many - real) / more / KB, NaN]
  }
  return [
    row('page: elements at start', 'count', 'elements', { most: 3500, unlessMany: true }),
    row('page: HTML, uncompressed', 'KB', 'html', { most: 350, unlessMany: true }),
    bounded(
      {
        what: 'page: HTML a further claim',
        unit: 'KB',
        map: perClaim('map'),
        leaflet: perClaim('leaflet'),
      },
      { most: 1.5 },
    ),
    row('page: first view with data and script, brotli', 'KB', 'view', {
      most: 90,
      unlessMany: true,
    }),
    row('page: fonts beside it', 'KB', 'fonts'),
  ]
}

/**
 * @param {readonly Site[]} sites
 * @param {Site['size']} size
 */
function claimsOf(sites, size) {
  return sites.find((site) => site.size === size)?.claims ?? NaN
}

/**
 * @param {readonly Site[]} sites
 * @param {number} runs
 * @returns {Promise<Row[]>}
 */
export async function lighthouseRows(sites, runs) {
  const real = sites.filter(({ size }) => size === 'real')
  /** @type {Row[]} */
  const rows = []
  for (const setup of /** @type {(keyof typeof SETUPS)[]} */ (Object.keys(SETUPS))) {
    console.error(`  ${setup}`)
    const found = await inTurns(real, runs, async ({ url }) => (await audits(url, setup, 1))[0])
    /** @type {(what: string, unit: string, kind: keyof import('./lighthouse.mjs').Audit, target?: import('./rows.mjs').Target) => Row} */
    const row = (what, unit, kind, target) => {
      const pair = (/** @type {Site['maker']} */ maker) =>
        /** @type {const} */ ([
          median(found(maker, 'real').map((audit) => audit?.[kind] ?? NaN)),
          NaN,
        ])
      const name = `Lighthouse mobile, ${setup}: ${what}`
      return bounded({ what: name, unit, map: pair('map'), leaflet: pair('leaflet') }, target)
    }
    rows.push(
      row('performance', 'score', 'performance', { least: 98 }),
      row('largest contentful paint', 'ms', 'lcp', { most: 1200 }),
      row('total blocking time', 'ms', 'tbt', { most: 60 }),
      row('first contentful paint', 'ms', 'fcp'),
      row('cumulative layout shift', '', 'cls'),
      row('transferred', 'bytes', 'bytes'),
    )
    if (setup !== 'plain') continue
    rows.push(
      row('accessibility', 'score', 'accessibility'),
      row('best practices', 'score', 'practices'),
      row('search engines', 'score', 'seo'),
    )
  }
  return rows
}

/**
 * @param {Browser} browser
 * @param {readonly Site[]} sites
 * @param {number} mounts
 * @param {number} minutes
 * @returns {Promise<Row[]>}
 */
export async function heapRows(browser, sites, mounts, minutes) {
  const url = sites.find(({ maker, size }) => maker === 'map' && size === 'real')?.url ?? ''
  const embeds = mounts > 0 ? await afterMounts(browser, url, mounts) : undefined
  const play = minutes > 0 ? await afterPlay(browser, url, minutes) : undefined
  return [
    ...(embeds ? growthRows(`heap: ${mounts} mounts of an embed`, embeds) : []),
    ...(play ? growthRows(`heap: ${minutes} min of play`, play) : []),
  ]
}

/**
 * @param {string} what
 * @param {import('./heap.mjs').Growth} growth
 * @returns {Row[]}
 */
function growthRows(what, { before, after, nodes }) {
  return [
    bounded({ what: `${what}, before`, unit: 'KB', map: [before / KB, NaN] }),
    bounded(
      { what: `${what}, growth`, unit: '%', map: [(after / before - 1) * 100, NaN] },
      { most: 5 },
    ),
    bounded({ what: `${what}, more DOM nodes`, unit: 'count', map: [nodes, NaN] }),
  ]
}
