import { fragmentOf, queryIn } from './contract'
import { amp } from './protocols/amp'
import { datawrapper } from './protocols/datawrapper'
import { embedly } from './protocols/embedly'
import { guardian } from './protocols/guardian'
import { iframeResizer } from './protocols/iframe-resizer'
import { openIframeResizer } from './protocols/open-iframe-resizer'
import { own, stateMessage } from './protocols/own'
import type { Frame, HostMessage, Message, Protocol, Size } from './protocols/protocol'
import { pym } from './protocols/pym'
import { wordpress } from './protocols/wordpress'

/** What the host may change of the page in the frame. */
export interface Page {
  /** Shows the view of a query (without `?`). */
  show(query: string): void
  /** Sets the beginning of an address of the host's page that an encoded query completes. */
  hostedAt(link: string): void
}

/** Least time between two messages with the state, ms: dragging changes it with every frame. */
const PAUSE = 100

/**
 * Connects the page in a frame to its host: sends the content's size whenever that changes and
 * handles the host's messages. Returns a function that sends the view's query. Call it once.
 */
export function embedChild(page: Page): (query: string) => void {
  const host = window.parent
  const frame = frameOf()
  const protocols = protocolsOf(frame)
  // To any origin: the host's is not known, and the messages contain nothing secret.
  const send = (message: Message) => host.postMessage(message, '*')

  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== host) return
    for (const protocol of protocols) {
      const message = protocol.parse?.(data)
      if (message?.again) sendSize(protocol)
      if (message) handle(message, page)
    }
  })

  const sendSize = (protocol: Protocol) => {
    const size = sizeOfContent()
    const message = size && protocol.size(size)
    if (message) send(message)
  }
  for (const { greeting } of protocols) if (greeting) send(greeting)
  const measure = onNewSize(() => protocols.forEach(sendSize))

  const parentUrl = frame.url.searchParams.get('parentUrl') // pym.js gives it
  if (parentUrl !== null) handle({ host: parentUrl }, page)
  return pausing((query) => {
    send(stateMessage(query))
    measure()
  })
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
 * The content's size; null while the frame is not rendered, when everything measures zero. The root
 * element is as tall as its content, however tall the frame is, so that a resize by the host causes
 * no further message.
 */
function sizeOfContent(): Size | null {
  const { width, height } = document.documentElement.getBoundingClientRect()
  return height > 0 ? { width: Math.ceil(width), height: Math.ceil(height) } : null
}

/**
 * Calls `tell` at once and whenever the content's size changes. Returns a function that measures
 * again: a frame out of sight is not laid out, so no observer fires.
 */
function onNewSize(tell: () => void): () => void {
  let last = ''
  const measure = () => {
    const size = sizeOfContent()
    const now = size ? `${size.width} ${size.height}` : last
    if (now === last) return
    last = now
    tell()
  }
  new ResizeObserver(measure).observe(document.documentElement)
  measure()
  void document.fonts.ready.then(measure)
  return measure
}

function handle({ host, link, query }: HostMessage, page: Page): void {
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

/** A web address; null for anything else, such as one that would run as a script. */
function webAddress(text: string | undefined): URL | null {
  if (text === undefined) return null
  // `URL.canParse` is missing in some browsers that the page supports.
  try {
    const url = new URL(text)
    return /^https?:$/.test(url.protocol) ? url : null
  } catch {
    return null
  }
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
