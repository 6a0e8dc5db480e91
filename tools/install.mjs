/** Installing the project's packages when they are not there. Needs nothing but Node and npm. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { ROOT, run } from './shell.mjs'

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean } | undefined> }} Lock */

/**
 * Runs `npm ci` unless node_modules already holds what package-lock.json lists. Rejects when that
 * fails.
 */
export async function ensureInstalled() {
  if (isInstalled(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'))) {
    return
  }
  console.log('Installing packages (npm ci)')
  const args = ['ci', '--no-audit', '--no-fund']
  // npm sets its own path for its scripts; else the shell's own npm.
  const npm = process.env.npm_execpath
  const status = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args)
  if (status !== 0) throw new Error('npm ci failed; its message is above')
}

/**
 * Whether npm's note of what lies in node_modules agrees with the lock file. Versions are compared,
 * not file times, which a checkout changes. Optional packages may be missing: most are for another
 * system.
 *
 * @param {Lock | undefined} wanted
 * @param {Lock | undefined} found
 */
export function isInstalled(wanted, found) {
  if (wanted === undefined || found === undefined) return false
  return Object.entries(wanted.packages).every(([path, want]) => {
    if (path === '') return true // the project itself
    const have = found.packages[path]
    return have === undefined ? want?.optional === true : have.version === want?.version
  })
}

/**
 * @param {string} path
 * @returns {Lock | undefined}
 */
function readLock(path) {
  try {
    return /** @type {Lock} */ (JSON.parse(readFileSync(join(ROOT, path), 'utf8')))
  } catch {
    return undefined
  }
}
