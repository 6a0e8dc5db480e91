import { fragmentOf, queryIn } from './contract'
import { amp } from './protocols/amp'
import { datawrapper } from './protocols/datawrapper'
import { embedly } from './protocols/embedly'
import { guardian } from './protocols/guardian'
import { iframeResizer } from './protocols/iframe-resizer'
import { openIframeResizer } from './protocols/open-iframe-resizer'
import { own, stateMessage } from './protocols/own'
import type { Frame, Heard, Message, Protocol, Size } from './protocols/protocol'
import { pym } from './protocols/pym'
import { wordpress } from './protocols/wordpress'

/** What the host may do to the page in the frame. */
export interface Page {
  /** Shows the view of a query (without `?`). */
  show(query: string): void
  /** Learns how an address of the host's page begins that an encoded query completes. */
  hostedAt(link: string): void
}

/** The state is told at most this often, in ms: dragging changes it with every frame. */
const PAUSE = 100

/**
 * Makes the page in a frame speak with its host: tells it the content's size whenever that changes,
 * hears what it asks for, and gives back how to tell it the view. To be called once.
 */
export function guest(page: Page): (query: string) => void {
  const host = window.parent
  const frame = frameOf()
  const protocols = protocolsOf(frame)
  // The host's origin is not known, and nothing said is secret.
  const send = (message: Message) => host.postMessage(message, '*')

  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== host) return
    for (const protocol of protocols) {
      const heard = protocol.hear?.(data)
      if (heard) obey(heard, page, () => say(protocol))
    }
  })

  let size: Size = { width: 0, height: 0 }
  const say = (protocol: Protocol) => {
    const message = size.height > 0 ? protocol.size(size) : null
    if (message !== null) send(message)
  }
  for (const { hello } of protocols) if (hello) send(hello)
  watchSize((now) => {
    size = now
    protocols.forEach(say)
  })

  const parentUrl = frame.url.searchParams.get('parentUrl') // pym.js gives it
  if (parentUrl !== null) obey({ host: parentUrl }, page)
  return pausing((query) => send(stateMessage(query)))
}

function protocolsOf(frame: Frame): readonly Protocol[] {
  return [
    own(),
    amp(),
    pym(frame),
    iframeResizer(),
    openIframeResizer(),
    datawrapper(frame),
    embedly(frame),
    guardian(),
    wordpress(frame),
  ].filter((protocol) => protocol !== null)
}

/** The address that the host gave the frame; the page may have shortened its own since. */
function frameOf(): Frame {
  const [loaded] = performance.getEntriesByType('navigation')
  const { href, hash } = location
  return { url: new URL(loaded?.name ?? href), hash }
}

/**
 * Tells the content's size at first and whenever it changes. The root element is as tall as its
 * content, however tall the frame is, so that a host's answer is never a new question.
 */
function watchSize(tell: (size: Size) => void): void {
  const root = document.documentElement
  let last = ''
  new ResizeObserver(() => {
    const { width, height } = root.getBoundingClientRect()
    const size = { width: Math.ceil(width), height: Math.ceil(height) }
    const now = `${size.width} ${size.height}`
    // In a frame that is not shown everything measures zero.
    if (size.height === 0 || now === last) return
    last = now
    tell(size)
  }).observe(root)
}

function obey({ again, host, link, query }: Heard, page: Page, say?: () => void): void {
  if (again) say?.()
  if (query !== undefined) page.show(query)
  const address = webAddress(link ?? host)
  if (!address) return
  if (link !== undefined) {
    page.hostedAt(address.href)
    return
  }
  const wanted = queryIn(address.hash, 1)
  if (wanted !== null) page.show(wanted)
  address.hash = ''
  page.hostedAt(address.href + fragmentOf(1))
}

/** An address of the web; null for anything else, such as one that would run as a script. */
function webAddress(text: string | undefined): URL | null {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : null
  return url && /^https?:$/.test(url.protocol) ? url : null
}

/** Calls `tell` with the newest value, at once and then at most every PAUSE. */
function pausing(tell: (value: string) => void): (value: string) => void {
  let timer = 0
  let newest = ''
  return (value) => {
    newest = value
    timer ||= window.setTimeout(() => {
      timer = 0
      tell(newest)
    }, PAUSE)
  }
}
