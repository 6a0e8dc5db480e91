/**
 * `node tools/ts.mjs <script.ts> [args]`: runs a TypeScript script through Vite, which is here
 * anyway. So the script gets the same modules as the build (`$story` and all), on every Node that the
 * project supports, and no second compiler is installed. The script sets `process.exitCode`.
 */
import { createServer } from 'vite'

import { ROOT } from './shell.mjs'

const [script, ...args] = process.argv.slice(2)
if (script === undefined) {
  console.error('usage: node tools/ts.mjs <script.ts> [args]')
  process.exit(2)
}
process.argv = [process.execPath, script, ...args]

const server = await createServer({
  root: ROOT,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
})
try {
  await server.ssrLoadModule(`/${script}`, { fixStacktrace: true })
} catch (error) {
  console.error(error)
  process.exitCode = 1
} finally {
  await server.close()
}
