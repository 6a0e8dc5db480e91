/** Once for all browser tests: one Chromium and one server of dist/, ended when they are done. */
import { existsSync } from 'node:fs'

import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'

import { ensureHeadlessChromium, FLAGS } from '../../tools/chromium.mjs'
import { serve } from '../../tools/serve.mjs'
import { DIST } from '../../tools/shell.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site; ends with a slash. */
    site: string
    /** Where to reach the shared Chromium. */
    browser: string
    /** Path of its program, for a test that needs one of its own. */
    chromium: string
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${DIST}/index.html`)) throw new Error(`no ${DIST}: run npm run build first`)
  const executablePath = await ensureHeadlessChromium()
  const browser = await chromium.launchServer({ executablePath, args: FLAGS })
  const site = await serve(DIST, { base: process.env.BASE || '/' })
  provide('site', site.url)
  provide('browser', browser.wsEndpoint())
  provide('chromium', executablePath)
  return async () => {
    await browser.close()
    await site.close()
  }
}
