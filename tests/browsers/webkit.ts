import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Driver, framesOfPage, WEBKIT_DRIVER, WINDOW } from './driver'

const MINI_BROWSER = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
]
/** The key of an element reference: https://www.w3.org/TR/webdriver2/#elements */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
/** Code points of keys: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = { ArrowRight: '\uE014', End: '\uE010', Escape: '\uE00C' } as const

type Reference = Readonly<Record<typeof ELEMENT, string>>

/** WebKitGTK's MiniBrowser over WebDriver, on the display that `DISPLAY` names. */
export async function startWebKit(port = 4571): Promise<Driver> {
  const server = spawn(WEBKIT_DRIVER, [`--port=${port}`], { stdio: 'ignore' })
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const { value } = (await response.json()) as { value: { error?: string; message?: string } }
    if (!response.ok) throw new Error(`${path}: ${value.error ?? ''} ${value.message ?? ''}`)
    return value
  }
  await listening(() => call('GET', '/status'))
  const { sessionId } = (await call('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': {
          binary: MINI_BROWSER.find((path) => existsSync(path)),
          args: ['--automation'],
        },
      },
    },
  })) as { sessionId: string }
  const ask = (method: string, path: string, body: unknown = {}) =>
    call(method, `/session/${sessionId}${path}`, method === 'GET' ? undefined : body)
  await ask('POST', '/window/rect', { x: 0, y: 0, ...WINDOW })
  const find = async (selector: string) =>
    (await ask('POST', '/element', { using: 'css selector', value: selector })) as Reference
  return {
    async goto(url) {
      await ask('POST', '/frame', { id: null })
      await ask('POST', '/url', { url })
    },
    async evaluate<A extends readonly unknown[], T>(run: (...args: A) => T, ...args: A) {
      const script = `return (${run.toString()})(...arguments)`
      return (await ask('POST', '/execute/sync', { script, args })) as T
    },
    async click(selector) {
      const { [ELEMENT]: id } = await find(selector)
      await ask('POST', `/element/${id}/click`)
    },
    async press(key) {
      const value = KEYS[key]
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }))
      await ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
    async frames() {
      const script = `return (${framesOfPage.toString()})().length`
      return (await ask('POST', '/execute/sync', { script, args: [] })) as number
    },
    async enter() {
      const script = `return (${framesOfPage.toString()})()[0]`
      const id = await ask('POST', '/execute/sync', { script, args: [] })
      await ask('POST', '/frame', { id })
    },
    async close() {
      await ask('DELETE', '').catch(() => undefined)
      server.kill()
    },
  }
}

/** Waits until the driver's server answers; rejects after ten seconds. */
async function listening(status: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await status()
      return
    } catch (error) {
      if (tries === 100) throw error
      await new Promise((done) => setTimeout(done, 100))
    }
  }
}
