/**
 * Keeps the page up to date while a browser translates it. Translators replace a text node by a
 * `<font>` element with the translation. Svelte keeps its reference to the text node: it writes new
 * text into it, reaches siblings from it, and removes what lies between two nodes. With the text
 * node detached, the translated text would stay for ever. So each text node is put back in front of
 * its `<font>`, empty: then the document has the structure that Svelte expects, and changes of the
 * text node are applied to the `<font>` too.
 */

/** A text node of the page and the translator's element that shows it. */
interface Pair {
  readonly text: Text
  readonly font: Element
  /** The text of the node when it was translated. */
  readonly original: string
}

/** Finds the translators' elements; the page itself has no such elements. */
const FONT = 'font' as string

const isFont = (node: Node | null | undefined): node is Element =>
  node instanceof Element && node.localName === FONT

/** Replaces every translator's element by plain text, for scripts that expect text there. */
export function flattenTranslation(root: Element): void {
  for (const font of root.querySelectorAll(FONT)) font.replaceWith(font.textContent)
}

/** The translation of a page; see above. */
export class Translation {
  readonly #pairs = new WeakMap<Node, Pair>()
  readonly #observer = new MutationObserver((records) => this.#follow(records))
  #hydrating = true

  /**
   * Follows all text in `root`. Until `hydrated` is called only text may be where text was
   * rendered: there the translation becomes the text node's own text.
   */
  constructor(root: Element) {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true })
  }

  hydrated(): void {
    this.#hydrating = false
  }

  #follow(records: readonly MutationRecord[]): void {
    const touched = new Set<Pair>()
    const rewritten = new Set<Node>()
    let found = false
    const touch = (node: Node) => {
      const pair = this.#pairs.get(node)
      if (pair) touched.add(pair)
    }
    for (const record of records) {
      if (record.type === 'characterData') rewritten.add(record.target)
      touch(record.target)
      record.addedNodes.forEach(touch)
      for (const node of record.removedNodes) {
        touch(node)
        const font = this.#standIn(record, node)
        if (font) found = this.#translated(node as Text, font) || found
      }
    }
    for (const pair of touched) this.#update(pair, rewritten.has(pair.text))
    // Changes made here are neither the page's nor the translator's.
    this.#observer.takeRecords()
  }

  /** The element by which a translator has replaced a text node. */
  #standIn({ target, addedNodes, previousSibling, nextSibling }: MutationRecord, node: Node) {
    if (!(node instanceof Text) || this.#pairs.has(node) || isFont(target)) return undefined
    return [...addedNodes, previousSibling, nextSibling].find(
      (other): other is Element =>
        isFont(other) && other.parentNode === target && !this.#pairs.has(other),
    )
  }

  /** Pairs a text node with the element that shows it. */
  #translated(text: Text, font: Element): boolean {
    // Some translators move the text node into their element.
    if (font.contains(text)) text.replaceWith(text.cloneNode())
    if (this.#hydrating) {
      text.data = font.textContent
      font.replaceWith(text)
    } else if (font.parentNode instanceof SVGElement) {
      // HTML elements are not drawn in SVG.
      font.replaceWith(text)
    } else {
      const pair: Pair = { text, font, original: text.data }
      this.#pairs.set(text, pair).set(font, pair)
      text.data = ''
      font.before(text)
    }
    return true
  }

  #update(pair: Pair, rewritten: boolean): void {
    const { text, font, original } = pair
    if (rewritten || !text.parentNode) font.remove()
    else if (font.parentNode) {
      if (font.previousSibling !== text) text.after(font)
      return
    }
    // The page has other text now, or the translator has removed its own.
    if (!rewritten) text.data = original
    this.#pairs.delete(text)
    this.#pairs.delete(font)
  }
}
