/**
 * `npm run test:browsers`: the smoke tests of tests/browsers/ in Firefox ESR, without and with WebGL,
 * and in WebKitGTK, with the last build. As root on Debian it installs what is missing; elsewhere
 * `FIREFOX` and `WEBKIT_DRIVER` name the programs. Windows go to a virtual display.
 */
import { existsSync } from 'node:fs'

import { bin, run } from './shell.mjs'

const NEEDED = {
  'firefox-esr': process.env.FIREFOX || '/usr/bin/firefox-esr',
  'webkit2gtk-driver': process.env.WEBKIT_DRIVER || '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/xvfb-run',
}

const missing = Object.entries(NEEDED).flatMap(([name, path]) => (existsSync(path) ? [] : [name]))
if (missing.length > 0) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(`Missing: ${missing.join(', ')} (on Debian: sudo apt-get install them)`)
    process.exit(1)
  }
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], quiet)
  await run(
    'apt-get',
    // xauth is what xvfb-run needs besides.
    ['install', '-y', '-qq', '--no-install-recommends', 'xauth', ...missing],
    quiet,
  )
}
const vitest = [process.execPath, bin('vitest/vitest.mjs'), 'run', '--project', 'browsers']
process.exitCode = await run('xvfb-run', [
  '--auto-servernum',
  '--server-args=-screen 0 1400x1000x24',
  ...vitest,
  ...process.argv.slice(2),
])
