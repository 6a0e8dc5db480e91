import { type ElementHandle, type Frame, launch, type Page } from 'puppeteer-core'
import { type Driver, FIREFOX, framesOfPage, WINDOW } from './driver'

/**
 * Firefox over WebDriver BiDi. Headless it has no WebGL; with `webgl` it draws to the display that
 * `DISPLAY` names, in software.
 */
export async function startFirefox({ webgl }: { readonly webgl: boolean }): Promise<Driver> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: !webgl,
    extraPrefsFirefox: webgl ? { 'webgl.force-enabled': true } : {},
    env: { ...process.env, ...(webgl ? { LIBGL_ALWAYS_SOFTWARE: '1' } : {}) },
  })
  const page: Page = await browser.newPage()
  await page.setViewport(WINDOW)
  let frame: Frame = page.mainFrame()
  return {
    async goto(url) {
      frame = page.mainFrame()
      await page.goto(url)
    },
    async evaluate<A extends readonly unknown[], T>(run: (...args: A) => T, ...args: A) {
      // As text, since puppeteer's types of a function's parameters differ.
      return (await frame.evaluate(`(${run.toString()})(...${JSON.stringify(args)})`)) as T
    },
    click: (selector) => frame.click(selector),
    press: (key) => page.keyboard.press(key),
    frames: async () => (await frame.evaluate(`(${framesOfPage.toString()})().length`)) as number,
    async enter() {
      const found = await frame.evaluateHandle(`(${framesOfPage.toString()})()[0]`)
      const inner = await (found.asElement() as ElementHandle | null)?.contentFrame()
      if (!inner) throw new Error('the page has no frame')
      frame = inner
    },
    close: () => browser.close(),
  }
}
