/**
 * `npm run bench [-- --quick] [-- --only steps,ready,weight,lighthouse,heap]`: how quick the map is,
 * beside a plain Leaflet page with the same claims, at the real number of claims and at 1,000, all in
 * one run. Figures for a person to read; npm run budget is the part that can fail.
 *
 * `--quick` takes everything once and leaves memory out; `--real` leaves 1,000 claims out, whose
 * pages take minutes to build the first time. `--passes`, `--starts`, `--runs` say how
 * often the steps, the cold start and Lighthouse are measured, `--mounts` and `--play` how many
 * embeds and minutes of play lie between two looks at the heap.
 */
import { availableParallelism, cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'

import { heapRows, lighthouseRows, readyRows, stepRows, weightRows } from './bench/parts.mjs'
import { openBrowser } from './bench/pages.mjs'
import { tableOf } from './bench/rows.mjs'
import { builtSites, serveSite } from './bench/sites.mjs'

const PARTS = ['weight', 'ready', 'steps', 'lighthouse', 'heap']
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    real: { type: 'boolean', default: false },
    only: { type: 'string' },
    passes: { type: 'string' },
    starts: { type: 'string' },
    runs: { type: 'string' },
    mounts: { type: 'string', default: '200' },
    play: { type: 'string', default: '5' },
  },
})
const parts = options.only?.split(',') ?? PARTS.filter((part) => !options.quick || part !== 'heap')
const unknown = parts.filter((part) => !PARTS.includes(part))
if (unknown.length > 0) {
  throw new Error(`--only: found ${unknown.join(', ')}, expected some of ${PARTS.join(', ')}`)
}
const often = (/** @type {string | undefined} */ given, /** @type {number} */ usual) =>
  Number(given ?? (options.quick ? 1 : usual))
const passes = often(options.passes, 2)
const starts = often(options.starts, 5)
const runs = often(options.runs, 3)

const load = loadavg()
const sites = await Promise.all(
  (await builtSites(options.real ? ['real'] : ['real', 'many'])).map(serveSite),
)
const claims = [...new Set(sites.map((site) => site.claims))]
const browser = await openBrowser()
/** @type {import('./bench/rows.mjs').Row[]} */
const rows = []
try {
  for (const part of PARTS.filter((one) => parts.includes(one))) {
    console.error(`Measuring: ${part}`)
    // What was measured before is shown, whatever becomes of a later part.
    await rowsOf(part)
      .then((found) => rows.push(...found))
      .catch((/** @type {unknown} */ error) => {
        console.error(error)
        process.exitCode = 1
      })
  }
} finally {
  await browser.close()
  await Promise.all(sites.map(({ close }) => close()))
}

const shownLoad = [...load.slice(0, 1), ...loadavg().slice(0, 1)].map((one) => one.toFixed(1))
console.log(`\n${tableOf(rows, claims)}\n`)
console.log(
  [
    `1280x800, WebGL in software, ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}),`,
    `load ${shownLoad.join(' at the start, ')} at the end. Times are noisy where a machine is shared:`,
    'compare the columns of one run. A step counts as the quicker of its passes',
    `(${passes}, each over a fresh page); ready is the median of ${starts} cold starts,`,
    `Lighthouse of ${runs} runs. 1 KB is 1000 bytes; the invented story's seed is fixed.`,
  ].join('\n'),
)

/**
 * @param {string} part one of PARTS
 * @returns {Promise<import('./bench/rows.mjs').Row[]>}
 */
function rowsOf(part) {
  switch (part) {
    case 'weight':
      return weightRows(browser, sites)
    case 'ready':
      return readyRows(browser, sites, starts)
    case 'steps':
      return stepRows(browser, sites, passes)
    case 'lighthouse':
      return lighthouseRows(sites, runs)
    default:
      return heapRows(browser, sites, Number(options.mounts), Number(options.play))
  }
}
