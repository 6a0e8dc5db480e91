/** What the smoke tests need of a browser, whichever protocol drives it. */
export interface Driver {
  /** Opens an address and waits for its load event. */
  goto(url: string): Promise<void>
  /** The result of a function run in the page, or in the frame that was entered; must be JSON. */
  evaluate<A extends readonly unknown[], T>(run: (...args: A) => T, ...args: A): Promise<T>
  /** Scrolls the first element that matches into view and clicks its middle, as a reader would. */
  click(selector: string): Promise<void>
  /** Presses a key, by its name in `KeyboardEvent.key`, where the focus is. */
  press(key: 'ArrowRight' | 'End' | 'Escape'): Promise<void>
  /** Number of frames in the page, in open shadow trees too, as the loader's is. */
  frames(): Promise<number>
  /** Enters the first of them; `goto` leaves it. */
  enter(): Promise<void>
  close(): Promise<void>
}

/** All frames of a page, in open shadow trees too. Its text is run in the page. */
export function framesOfPage(): Element[] {
  const roots: (Document | ShadowRoot)[] = [document]
  // Grows while it is walked.
  for (const root of roots)
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot)
  return roots.flatMap((root) => [...root.querySelectorAll('iframe')])
}

export const WINDOW = { width: 1280, height: 800 } as const

/** Where Debian puts the programs. */
export const FIREFOX = process.env.FIREFOX || '/usr/bin/firefox-esr'
export const WEBKIT_DRIVER = process.env.WEBKIT_DRIVER || '/usr/bin/WebKitWebDriver'
