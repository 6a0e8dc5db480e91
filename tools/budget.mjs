/** `npm run budget`: holds the built site to its bytes. Exits 1 when a page is over. */
import { DIST } from './shell.mjs'
import { table, weigh } from './weigh.mjs'

try {
  const weights = await weigh(DIST, process.env.BASE || '/')
  console.log(table(weights))
  if (weights.some(({ bytes, limit }) => bytes > limit)) {
    throw new Error('over the budget (brotli, 1 KB = 1000 bytes)')
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
