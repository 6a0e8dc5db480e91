/**
 * embed.js, the script that an article loads: turns `<div data-panjshir-map>` and `<claims-map>`
 * into frames. A classic script on other sites' pages: it imports only this folder's pure parts,
 * defines one global name, and has the facts of story and site inserted at build time.
 */
import {
  boxStyle,
  followsContent,
  frameAddress,
  momentText,
  posterAddress,
  siteIn,
  viewOf,
} from './address'
import { fragmentOf, isOurs, LOADER, NAME, queryIn, TYPE, VERSION } from './contract'

/**
 * Facts of the story: the day it opens at, and in each of its languages the words for frame and
 * picture where a publisher gives none.
 */
declare const STORY: {
  readonly day: string
  readonly titles: Readonly<Record<string, string>>
}
/** Whole address of the site; '' in a build without one. */
declare const HOME: string
/** Path of the site at its host. */
declare const BASE: string

interface Embed {
  readonly frame: HTMLIFrameElement
  readonly poster: HTMLImageElement
  /** Number of the map in the page, from 1: part of its fragment. */
  readonly n: number
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

const { day, titles } = STORY
const SELECTOR = `[data-${NAME}],claims-map`
/** Fills the box, whatever rules the page has for frames, pictures or every element. */
const FILL = 'all:initial;position:absolute;top:0;left:0;width:100%;height:100%;object-fit:contain'
const BOX = 'position:relative;box-sizing:content-box;padding:0;max-height:none'

const embeds = new Map<HTMLElement, Embed>()
/** Where the frame and the picture of a box are put. */
const roots = new WeakMap<HTMLElement, Node>()
const script = document.currentScript as HTMLScriptElement | null
// As a module it is no current script, but its stack names it.
const home = HOME || siteIn((script && script.src) || String(new Error().stack), BASE)
const site = new URL(home || location.href)

/** Adds styles that no rule of the page overrides. */
function fix({ style }: HTMLElement, rules: string): void {
  for (const rule of rules.split(';')) style.cssText += `;${rule}!important`
}

function make<K extends 'iframe' | 'img'>(
  name: K,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  for (const key in attributes) element.setAttribute(key, attributes[key] || '')
  fix(element, FILL)
  return element
}

/**
 * Where frame and picture of a box are put: a shadow root, so that the page's framework finds the
 * content of the box as it rendered it, and neither the page's styles nor its scripts for frames
 * apply. An element that can have none gets them at its end, and its own content is invisible.
 */
function rootOf(box: HTMLElement): Node {
  let root = roots.get(box)
  if (!root) {
    try {
      root = box.attachShadow({ mode: 'open' })
    } catch {
      root = box
    }
    roots.set(box, root)
  }
  if (root === box) fix(box, 'visibility:hidden')
  return root
}

/** The element's language, where the site has it; else English. */
function langOf({ dataset }: HTMLElement): string {
  const { lang = 'en' } = dataset
  return Object.keys(titles).includes(lang) ? lang : 'en'
}

/** Title of a box's frame: its publisher's, else with the moment; numbered where it is taken. */
function titleOf({ dataset, title }: HTMLElement, own: string): string {
  const name = dataset.title || title || own + momentText(dataset.t)
  const frames = [...document.querySelectorAll('iframe')]
  embeds.forEach(({ frame }) => frames.push(frame))
  let free = name
  for (let n = 2; frames.some((frame) => frame.title === free); n++) free = `${name} (${n})`
  return free
}

/** The picture that is shown in the box until the frame has loaded. */
function posterOf(
  box: HTMLElement,
  frame: HTMLIFrameElement,
  lang: string,
  title: string,
): HTMLImageElement {
  const own = box.querySelector('img')
  const { t, claim, poster: asked = own ? own.src : undefined } = box.dataset
  const src = posterAddress(site.href, { lang, t, claim, poster: asked }, day)
  const words = box.dataset.alt || (own && own.alt) || title
  const poster = make('img', { lang, alt: words, loading: 'lazy', decoding: 'async', src })
  const remove = () => poster.remove()
  poster.onerror = remove
  frame.addEventListener('load', remove)
  return poster
}

function setUp(box: HTMLElement): void {
  if (embeds.has(box)) return
  const { dataset, style } = box
  const taken = [...embeds.values()].map(({ n }) => n)
  let n = 1
  while (taken.includes(n)) n++
  const linked = queryIn(location.hash, n)
  const lang = langOf(box)
  const words = titles[lang] || ''
  const frame = make('iframe', {
    name: LOADER,
    lang,
    title: titleOf(box, words),
    loading: 'lazy',
    allow: 'clipboard-write',
    referrerpolicy: 'no-referrer',
    src: frameAddress(site.href, Object.assign({}, dataset, { lang }), linked),
  })
  const poster = posterOf(box, frame, lang, words)
  const own = style.height || style.minHeight || style.aspectRatio
  style.cssText += ';display:block;overflow:hidden'
  fix(box, `${BOX};${boxStyle(dataset) || (own ? '' : 'height:640px')}`)
  embeds.set(box, { frame, poster, n })
  const root = rootOf(box)
  root.appendChild(frame)
  root.appendChild(poster)
  if (linked !== null) box.scrollIntoView()
}

function unmount(box: HTMLElement, { frame, poster }: Embed): void {
  embeds.delete(box)
  frame.remove()
  poster.remove()
  box.style.visibility = ''
}

/**
 * Gives a frame a port to send by, so that the page's other listeners receive nothing of it, and the
 * beginning of an address of this page that opens a view in the map. A fragment that is not ours,
 * such as of a router, would be lost with it: then there is none.
 */
function sendInit(embed: Embed, box: HTMLElement): void {
  const { href, hash } = location
  const link = isOurs(hash) ? href.replace(/#.*/, '') + fragmentOf(embed.n) : ''
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }) => handle(box, embed, data)
  post(embed, { type: TYPE.init, version: VERSION, link }, [port2])
}

/** Sends a message to a frame, only if this site is in it. */
function post({ frame }: Embed, message: object, ports?: Transferable[]): void {
  if (frame.contentWindow) frame.contentWindow.postMessage(message, site.origin, ports)
}

function show(embed: Embed, query: string): void {
  post(embed, { type: TYPE.set, version: VERSION, query })
}

function handle(box: HTMLElement, embed: Embed, data: unknown): void {
  const { type, height, query } = (data || {}) as Readonly<Record<string, unknown>>
  if (type === TYPE.ready) sendInit(embed, box)
  else if (type === TYPE.size && Number(height) > 0 && followsContent(box.dataset)) {
    fix(box, `height:${Number(height)}px;aspect-ratio:auto`)
  } else if (type === TYPE.state) {
    box.dispatchEvent(new CustomEvent(TYPE.state, { bubbles: true, detail: { query } }))
  }
}

function scan(root: ParentNode = document): void {
  root.querySelectorAll<HTMLElement>(SELECTOR).forEach(setUp)
}

function start(): Global {
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (origin !== site.origin) return
    embeds.forEach((embed, box) => {
      if (source === embed.frame.contentWindow) handle(box, embed, data)
    })
  })
  addEventListener('hashchange', () => {
    embeds.forEach((embed, box) => {
      sendInit(embed, box)
      const query = queryIn(location.hash, embed.n)
      if (query === null) return
      show(embed, viewOf(query))
      box.scrollIntoView()
    })
  })
  // A frame out of sight does not notice a change of orientation: it is sent a message.
  let resizeTimer = 0
  addEventListener('resize', () => {
    clearTimeout(resizeTimer)
    resizeTimer = window.setTimeout(() => embeds.forEach(sendInit), 200)
  })
  new MutationObserver((changes) => {
    embeds.forEach((embed, box) => {
      if (!box.isConnected) unmount(box, embed)
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
else if (home) page.panjshirMap = start()
else console.warn(`${NAME}: inlined, built without SITE`)
