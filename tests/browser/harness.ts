/** Opening the built site in a real Chromium. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest'

import { FLAGS, NO_WEBGL } from '../../tools/chromium.mjs'
import { ROOT } from '../../tools/shell.mjs'

export { NO_WEBGL }

/**
 * Longest waits, in ms, of a test and of one step in it. Tests wait for conditions, never for a
 * fixed time; software WebGL on a busy machine takes half a minute.
 */
const PATIENCE = { test: 150_000, step: 30_000 } as const

/** The served site's address; ends with a slash. */
export const SITE = inject('site')

export interface Options {
  readonly width?: number
  readonly height?: number
  readonly theme?: 'light' | 'dark'
  /** false: the page as prerendered. */
  readonly scripts?: boolean
  readonly reducedMotion?: boolean
  readonly forcedColors?: boolean
  readonly touch?: boolean
  /** IANA zone of the reader's machine. */
  readonly zone?: string
  /** Further flags; they cost a browser of their own. */
  readonly args?: readonly string[]
}

/** The two shapes of the page. */
export const PHONE_AND_DESKTOP: readonly (readonly [string, Options])[] = [
  ['phone', { width: 360, height: 740, touch: true }],
  ['desktop', { width: 1440, height: 900 }],
]

export interface Opened {
  readonly page: Page
  /** Console errors (a 404 is one), uncaught errors and broken requests so far. */
  readonly problems: string[]
  /** Addresses at other origins that the page asked for so far. */
  readonly foreign: string[]
}

/**
 * Opens a path of the site, such as '/?t=2021-09-03T12:00', and waits for its load event and, with
 * scripts, until the page is hydrated. The page is closed when the running test ends.
 */
export async function open(path = '/', options: Options = {}): Promise<Opened> {
  const { close, ...opened } = await openFor(path, options)
  onTestFinished(close)
  return opened
}

/** Opens a path of the site that requests nothing before `prepare` is done with the page. */
export async function openPrepared(
  path: string,
  options: Options,
  prepare: (page: Page) => Promise<unknown>,
): Promise<Opened> {
  const opened = await open('/favicon.svg', options)
  await prepare(opened.page)
  // What is never answered for would hold the load event.
  await opened.page.goto(addressOf(path), { waitUntil: 'domcontentloaded' })
  return opened
}

/**
 * Opens a path of the site once for all tests of the present `describe` block or file, and closes
 * it after them. Each test leaves it as the next one expects it.
 */
export function shared(path = '/', options: Options = {}): Opened {
  let now: Closable | undefined
  beforeAll(async () => {
    now = await openFor(path, options)
  })
  afterAll(async () => {
    await now?.close()
  })
  const opened = () => {
    if (!now) throw new Error('shared: the page is there inside a test only')
    return now
  }
  return {
    get page() {
      return opened().page
    },
    get problems() {
      return opened().problems
    },
    get foreign() {
      return opened().foreign
    },
  }
}

/** The address of a path of the site. */
export function addressOf(path: string): string {
  return new URL(path.replace(/^\//, ''), SITE).href
}

interface Closable extends Opened {
  readonly close: () => Promise<void>
}

async function openFor(path: string, options: Options): Promise<Closable> {
  const { context, close } = await contextOf(options)
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE.step)
  page.setDefaultNavigationTimeout(PATIENCE.test)
  const problems: string[] = []
  const foreign: string[] = []
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    const { url } = message.location()
    problems.push(url === '' ? message.text() : `${message.text()} (${url})`)
  })
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed'
    // Leaving a page breaks off what it was still asking for; one without scripts preloads none.
    const refused = reason === 'csp' && options.scripts === false
    if (reason !== 'net::ERR_ABORTED' && !refused) problems.push(`${request.url()}: ${reason}`)
  })
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== new URL(SITE).origin) {
      foreign.push(request.url())
    }
  })
  await page.goto(addressOf(path))
  if (options.scripts !== false) await alive(page)
  return { page, problems, foreign, close }
}

/** Waits until an app's page is hydrated or has said that it cannot be; other pages have none. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !document.querySelector('script[data-story]') || document.documentElement.dataset.live,
  )
}

/** Goes to a path of the site, or to a whole address, and waits until the page is hydrated. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(addressOf(path))
  await alive(page)
}

/** Saves what the page shows as tests/.shots/<name>.png. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = join(ROOT, 'tests/.shots')
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

let shownIn: Promise<Browser> | undefined

/** A window of its own, and what closes it again. */
async function contextOf(
  options: Options,
): Promise<{ readonly context: BrowserContext; readonly close: () => Promise<void> }> {
  const { width = 1280, height = 800, theme = 'light', args = [] } = options
  const own =
    args.length > 0
      ? await chromium.launch({
          executablePath: inject('chromium'),
          args: [...FLAGS, ...args],
        })
      : undefined
  const browser = own ?? (await (shownIn ??= chromium.connect(inject('browser'))))
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    javaScriptEnabled: options.scripts ?? true,
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: options.forcedColors ? 'active' : 'none',
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
    ...(options.zone === undefined ? {} : { timezoneId: options.zone }),
  })
  return {
    context,
    close: async () => {
      await context.close()
      await own?.close()
    },
  }
}
