/**
 * embed.js, the script that an article loads: turns `<div data-panjshir-map>` and `<claims-map>`
 * into frames. A classic script on other sites' pages: it imports only this folder's pure parts,
 * defines one global name, and has the facts of the story inserted at build time.
 */
import { boxStyle, followsContent, frameAddress, posterAddress, viewOf } from './address'
import { fragmentOf, NAME, queryIn, TYPE, VERSION } from './contract'

/**
 * Facts of the story: the day it opens at, and by language the frame's title and the picture's
 * texts.
 */
declare const STORY: {
  readonly day: string
  readonly texts: Readonly<Record<string, readonly [title: string, alt: string] | undefined>>
}

interface Embed {
  readonly frame: HTMLIFrameElement
  /** Number of the map in the page, from 1: part of its fragment. */
  readonly n: number
  /** The box's original content, which is restored when the map is removed. */
  readonly before: readonly ChildNode[]
}

interface Global {
  readonly version: number
  /**
   * Turns elements that are there now into maps; for those outside the document, such as in shadow
   * roots.
   */
  scan(root?: ParentNode): void
  /** Shows another view in the map of a box. */
  show(box: Element, query: string): void
}

const { day, texts } = STORY
const SELECTOR = `[data-${NAME}],claims-map`
const FILL = 'position:absolute;top:0;left:0;width:100%;height:100%;border:0;'

const embeds = new Map<HTMLElement, Embed>()
const script =
  (document.currentScript as HTMLScriptElement | null) ||
  document.querySelector<HTMLScriptElement>('script[src*="embed.js"]')
const site = new URL('.', script ? script.src : location.href)

function make<K extends 'iframe' | 'img'>(
  name: K,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key] || '')
  element.style.cssText = FILL
  return element
}

/** The element's language, where the site has it; else English. */
function langOf({ dataset }: HTMLElement): string {
  const { lang = 'en' } = dataset
  return Array.isArray(texts[lang]) ? lang : 'en'
}

/** A picture in the box until the frame has loaded. */
function posterIn(box: HTMLElement, frame: HTMLIFrameElement, alt: string): void {
  const own = box.querySelector('img')
  const { t, claim, poster: asked = own ? own.src : undefined } = box.dataset
  const src = posterAddress(site.href, { lang: langOf(box), t, claim, poster: asked }, day)
  const words = box.dataset.alt || (own && own.alt) || alt
  const poster = make('img', { alt: words, loading: 'lazy', decoding: 'async', src })
  poster.style.objectFit = 'contain'
  const remove = () => poster.remove()
  poster.onerror = remove
  frame.addEventListener('load', remove)
  box.append(poster)
}

function setUp(box: HTMLElement): void {
  if (embeds.has(box)) return
  const { dataset, style } = box
  const taken = [...embeds.values()].map(({ n }) => n)
  let n = 1
  while (taken.includes(n)) n++
  const linked = queryIn(location.hash, n)
  const lang = langOf(box)
  const [title, alt] = texts[lang] || ['', '']
  const frame = make('iframe', {
    title: dataset.title || box.title || title,
    loading: 'lazy',
    allow: 'clipboard-write',
    referrerpolicy: 'no-referrer',
    src: frameAddress(site.href, Object.assign({}, dataset, { lang }), linked),
  })
  const before = [...box.childNodes]
  style.cssText +=
    ';display:block;position:relative;box-sizing:content-box;padding:0;overflow:hidden'
  const own = style.height || style.minHeight || style.aspectRatio
  Object.assign(style, boxStyle(dataset) || (own ? {} : { height: '640px' }))
  embeds.set(box, { frame, n, before })
  posterIn(box, frame, alt)
  before.forEach((node) => node.remove())
  box.prepend(frame)
  if (linked !== null) box.scrollIntoView()
}

function takeDown(box: HTMLElement, { before }: Embed): void {
  embeds.delete(box)
  box.replaceChildren(...before)
}

/** Beginning of an address of this page that opens a view in the map. */
function greet(embed: Embed): void {
  const link = location.href.replace(/#.*/, '') + fragmentOf(embed.n)
  say(embed, { type: TYPE.init, version: VERSION, link })
}

/** Sends a message to a frame, only if this site is in it. */
function say({ frame }: Embed, message: object): void {
  if (frame.contentWindow) frame.contentWindow.postMessage(message, site.origin)
}

function show(embed: Embed, query: string): void {
  say(embed, { type: TYPE.set, version: VERSION, query })
}

function handle(box: HTMLElement, embed: Embed, data: Readonly<Record<string, unknown>>): void {
  const { type, height, query } = data
  if (type === TYPE.ready) greet(embed)
  else if (type === TYPE.size && Number(height) > 0 && followsContent(box.dataset)) {
    Object.assign(box.style, { height: `${Number(height)}px`, aspectRatio: 'auto' })
  } else if (type === TYPE.state) {
    box.dispatchEvent(new CustomEvent(TYPE.state, { bubbles: true, detail: { query } }))
  }
}

function scan(root: ParentNode = document): void {
  root.querySelectorAll<HTMLElement>(SELECTOR).forEach(setUp)
}

function start(): Global {
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (!data || typeof data !== 'object' || origin !== site.origin) return
    embeds.forEach((embed, box) => {
      if (source === embed.frame.contentWindow) handle(box, embed, data as Record<string, unknown>)
    })
  })
  addEventListener('hashchange', () => {
    embeds.forEach((embed, box) => {
      const query = queryIn(location.hash, embed.n)
      if (query === null) return
      show(embed, viewOf(query))
      box.scrollIntoView()
    })
  })
  // A frame out of sight does not notice a change of orientation: it is sent a message.
  let turned = 0
  addEventListener('resize', () => {
    clearTimeout(turned)
    turned = window.setTimeout(() => embeds.forEach(greet), 200)
  })
  new MutationObserver((changes) => {
    embeds.forEach((embed, box) => {
      if (!box.isConnected) takeDown(box, embed)
    })
    if (changes.some(({ addedNodes }) => addedNodes.length > 0)) scan()
  }).observe(document, { childList: true, subtree: true })
  scan()
  return {
    version: VERSION,
    scan,
    show(box, query) {
      const embed = embeds.get(box as HTMLElement)
      if (embed) show(embed, query)
    },
  }
}

// An element with this id would define a global of the same name.
const page = window as { panjshirMap?: Partial<Global> }
if (page.panjshirMap && page.panjshirMap.scan) page.panjshirMap.scan()
else page.panjshirMap = start()
