/** Once for the smoke tests in other browsers: a server of dist/. */
import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { serve } from '../../tools/serve.mjs'
import { DIST } from '../../tools/shell.mjs'

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${DIST}/index.html`)) throw new Error(`no ${DIST}: run npm run build first`)
  const site = await serve(DIST, { base: process.env.BASE || '/' })
  provide('site', site.url)
  return () => site.close()
}
