/** Running other programs. Needs nothing but Node. */
import { spawn } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** Where the built site lies; DIST names another folder, for two builds side by side. */
export const DIST = resolve(ROOT, process.env.DIST || 'dist')

/**
 * The interface that a server listens on: HOST, or this machine alone.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export const hostOf = ({ HOST }) => HOST || 'localhost'

/**
 * Runs a program in the repository's root with this process's terminal.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @returns {Promise<number>} its exit status; 127 when it could not be started, 1 for a signal
 */
export function run(program, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    })
    child.on('error', (error) => {
      console.error(error.message)
      done(127)
    })
    child.on('close', (status) => done(status ?? 1))
  })
}

/**
 * Runs a program and keeps what it prints, so that several can run side by side.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<{ status: number, text: string }>} as `run`, with both outputs in order
 */
export function capture(program, args) {
  return new Promise((done) => {
    let text = ''
    const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (chunk) => (text += String(chunk)))
    child.stderr.on('data', (chunk) => (text += String(chunk)))
    child.on('error', (error) => done({ status: 127, text: error.message }))
    child.on('close', (status) => done({ status: status ?? 1, text }))
  })
}

/**
 * Where an installed package keeps a script of its own, such as 'vite/bin/vite.js'. Started with
 * Node itself these run alike on every system, without a shell.
 *
 * @param {string} script
 */
export const bin = (script) => `${ROOT}/node_modules/${script}`
