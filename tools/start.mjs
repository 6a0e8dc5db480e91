/** `npm start`: installs what is missing, builds, serves. PORT, BASE and HOST change where. */
import { ensureInstalled } from './install.mjs'
import { bin, DIST, hostOf, run } from './shell.mjs'

const port = Number(process.env.PORT || 4173)
const base = process.env.BASE || '/'

try {
  await ensureInstalled()
  const status = await run(process.execPath, [bin('vite/bin/vite.js'), 'build'])
  if (status !== 0) process.exit(status)
  const { serve } = await import('./serve.mjs') // which needs packages
  const { url } = await serve(DIST, { port, base, host: hostOf(process.env) })
  console.log(`\n  ${url}\n`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    console.error(`Another port: PORT=${port + 1} npm start`)
  }
  process.exit(1)
}
