/**
 * `npm test`: everything that must hold, from a fresh clone on. Ends with the
 * failed tests, each with its message, and a line such as `128 passed, 0 failed`: the tests of every
 * vitest run, and one for each other step. Exits 1 when anything failed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

import { ensureHeadlessChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { bin, run } from './shell.mjs'

/** @typedef {{ passed: number, failed: number, messages?: readonly string[] | undefined }} TestCounts */
/** @type {(TestCounts & { name: string, seconds: number })[]} */
const results = []
const notes = mkdtempSync(join(tmpdir(), 'vitest-'))

try {
  await ensureInstalled()
  const chromium = await ensureHeadlessChromium()

  await step('check', () => node('tools/check.mjs'))
  await step('check:data', () => node('tools/ts.mjs', 'tools/check-data.ts'))
  // Expected times are Kabul's: code that took the machine's zone would pass in Kabul's alone.
  await step('unit', () => vitest('unit', { TZ: 'America/New_York' }))
  if (await step('build', () => node(bin('vite/bin/vite.js'), 'build'))) {
    // Each takes one core.
    await Promise.all([
      step('budget', () => node('tools/budget.mjs')),
      step('pages', () => node('tools/pages.mjs')),
    ])
    await step('browser', () => vitest('browser', { CHROMIUM: chromium }))
  } else {
    results.push({ name: 'browser (not run)', passed: 0, failed: 1, seconds: 0 })
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  results.push({ name: 'setting up', passed: 0, failed: 1, seconds: 0 })
}

console.log()
for (const { name, passed, failed, seconds } of results) {
  const counts = `${passed} passed, ${failed} failed`
  console.log(`${failed > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(18)} ${counts}  (${seconds} s)`)
}
// Again, since a long report may be kept only in part, and its end is what is kept.
for (const { name, messages = [] } of results)
  for (const message of messages) console.log(`\n${name}: ${message}`)
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
rmSync(notes, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/**
 * Runs a step and notes its result.
 *
 * @param {string} name
 * @param {() => Promise<TestCounts>} work
 * @returns {Promise<boolean>} whether nothing failed
 */
async function step(name, work) {
  console.log(`\n--- ${name}`)
  const start = Date.now()
  const counts = await work()
  results.push({ name, ...counts, seconds: Math.round((Date.now() - start) / 1000) })
  return counts.failed === 0
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<TestCounts>} one, passed or failed
 */
async function node(...args) {
  const status = await run(process.execPath, args)
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * @param {string} project
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<TestCounts>} its tests; at least one failed when vitest itself did
 */
async function vitest(project, env) {
  const note = join(notes, `${results.length}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${note}`]
  const args = [bin('vitest/vitest.mjs'), 'run', '--project', project, ...reporters]
  const status = await run(process.execPath, args, env)
  const { passed, failed, messages } = countsOf(note)
  return { passed, failed: status === 0 ? failed : Math.max(1, failed), messages }
}

/**
 * @typedef {{
 *   numPassedTests: number,
 *   numFailedTests: number,
 *   testResults: {
 *     name: string,
 *     assertionResults: { fullName: string, status: string, failureMessages?: string[] }[],
 *   }[],
 * }} Report
 */

/**
 * @param {string} note vitest's JSON report
 * @returns {TestCounts}
 */
function countsOf(note) {
  try {
    const report = /** @type {Report} */ (JSON.parse(readFileSync(note, 'utf8')))
    const messages = report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages = [] }) =>
          [`${basename(name)}: ${fullName}`, ...failureMessages].join('\n').slice(0, 1500),
        ),
    )
    return { passed: report.numPassedTests, failed: report.numFailedTests, messages }
  } catch {
    return { passed: 0, failed: 0 } // it ended before it could write
  }
}
