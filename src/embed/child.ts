import { fragmentOf, isOurs, LOADER, queryIn } from './contract'
import { onNewSize, sizeOfContent } from './content-size'
import { debounced, throttled } from './pace'
import { amp } from './protocols/amp'
import { datawrapper } from './protocols/datawrapper'
import { embedly } from './protocols/embedly'
import { guardian } from './protocols/guardian'
import { iframeResizer } from './protocols/iframe-resizer'
import { openIframeResizer } from './protocols/open-iframe-resizer'
import { own, stateMessage } from './protocols/own'
import type { Frame, HostMessage, Message, Protocol } from './protocols/protocol'
import { pym } from './protocols/pym'
import { wordpress } from './protocols/wordpress'

/** What the host may change of the page in the frame. */
export interface Page {
  /** Shows the view of a query (without `?`). */
  show(query: string): void
  /**
   * Sets the beginning of an address of the host's page that an encoded query completes; null for
   * none.
   */
  hostedAt(link: string | null): void
}

/** Least time between two messages with the state, ms: dragging changes it with every frame. */
const PAUSE = 100
/**
 * A host that has not answered may parse every message and log an error for each: it is sent the
 * state once that has rested this long, and sizes this far apart, ms.
 */
const REST = { state: 1000, size: 250 } as const

/** What the page in the frame sends to its host. */
export interface Host {
  /** Sends the view's query. */
  readonly sendView: (query: string) => void
  /** Whether the host is asked to open an address that the frame may not open. */
  readonly follow: (href: string) => boolean
}

/**
 * Connects the page in a frame to its host: sends the content's size whenever that changes and
 * handles the host's messages. Call it once. One long function: its parts share what is known of the
 * host, and as an object's fields that would take the script over its limit of 3 KB.
 */
export function embedChild(page: Page): Host {
  const host = window.parent
  const frame = frameOf()
  const ours = own()
  const others = othersOf(frame)
  const protocols = [ours, ...others]
  /** Protocols that the host has shown that it uses. */
  const active = new Set(others.filter(({ shown }) => shown))
  /** In the loader's frame nothing is sent before its `init`. */
  const byLoader = window.name === LOADER
  let answered = false
  /** The host's own channel, whose messages its other listeners do not receive. */
  let port: MessagePort | undefined

  // To any origin: the host's is not known, and the messages contain nothing secret.
  const send = (message: Message) => host.postMessage(message, '*')
  const sendOwn = (message: Message) => {
    if (port) port.postMessage(message)
    else if (answered || !byLoader) send(message)
  }
  const sendSize = (protocol: Protocol) => {
    const size = sizeOfContent()
    const message = size && protocol.size(size)
    if (!message) return
    if (protocol === ours) sendOwn(message)
    else if (mayUse(protocol)) send(message)
  }
  const mayUse = (protocol: Protocol) =>
    active.has(protocol) || (protocol.byDefault === true && active.size === 0 && !byLoader)
  const isPrompt = (protocol: Protocol) => (protocol === ours ? answered : active.has(protocol))

  addEventListener('message', ({ source, data, ports }: MessageEvent<unknown>) => {
    if (source !== host) return
    for (const protocol of protocols) {
      const message = protocol.parse?.(data)
      if (!message) continue
      const known = isPrompt(protocol)
      if (protocol === ours) answered = true
      // A view alone may come from a page whose other scripts resize the frame.
      if (message.query === undefined) active.add(protocol)
      if (message.link !== undefined) {
        port = ports[0] ?? port
        sendState()
      }
      // A host that has just shown which protocol it uses has no size yet, and the next change of the
      // size may be the reader's.
      if (message.again || isPrompt(protocol) !== known) sendSize(protocol)
      handle(message, page)
    }
  })

  for (const protocol of protocols) {
    const { greeting } = protocol
    const silent = active.size === 0 && !byLoader
    if (greeting && (protocol === ours || silent || active.has(protocol))) send(greeting)
  }
  const sendLate = throttled(() => {
    for (const protocol of protocols) if (!isPrompt(protocol)) sendSize(protocol)
  }, REST.size)
  const measure = onNewSize(() => {
    protocols.filter(isPrompt).forEach(sendSize)
    sendLate()
  })

  const parentUrl = frame.url.searchParams.get('parentUrl') // pym.js gives it
  if (parentUrl !== null) handle({ host: parentUrl }, page)

  let newest: string | undefined
  let sent: string | undefined
  const sendState = () => {
    if (newest === undefined || newest === sent || (byLoader && !answered)) return
    sent = newest
    sendOwn(stateMessage(newest))
  }
  const update = () => {
    sendState()
    measure()
  }
  const sendSoon = throttled(update, PAUSE)
  const sendRested = debounced(update, REST.state)
  return {
    sendView(query) {
      newest = query
      if (answered || sent === undefined) sendSoon()
      else sendRested()
    },
    follow(href) {
      const messages = others
        .map((protocol) => protocol.link?.(href))
        .filter((one) => one !== null && one !== undefined)
      messages.forEach(send)
      return messages.length > 0
    },
  }
}

function othersOf(frame: Frame): readonly Protocol[] {
  return [
    amp(frame),
    pym(frame),
    iframeResizer(),
    openIframeResizer(),
    datawrapper(frame),
    embedly(frame),
    guardian(),
    wordpress(frame),
  ].filter((protocol) => protocol !== null)
}

/** The address that a frame was loaded with; the page in it may have shortened its own since. */
function loadedAddress(frame: Window & { readonly performance: Performance }): string {
  const [loaded] = frame.performance.getEntriesByType('navigation')
  return loaded?.name ?? frame.location.href
}

function frameOf(): Frame {
  const url = new URL(loadedAddress(window))
  const without = (address: string) => address.replace(/#.*/, '')
  /** Whether another frame of the host is a map whose address contains this one's. */
  const hasSameAddress = (other: Window) => {
    try {
      return other !== window && without(loadedAddress(other)).includes(without(url.href))
    } catch {
      return false // of another origin
    }
  }
  return {
    url,
    hash: location.hash,
    mark() {
      const { parent } = window
      const frames = Array.from({ length: parent.length }, (_, i) => parent[i] as Window)
      return frames.some(hasSameAddress) ? `#${frames.indexOf(window)}` : ''
    },
  }
}

function handle({ host, link, query }: HostMessage, page: Page): void {
  if (query !== undefined) page.show(query)
  const address = webAddress(link ?? host)
  if (link !== undefined) page.hostedAt(address && address.href)
  // A fragment of the host's own, such as of its router, cannot be replaced.
  if (link !== undefined || !address || !isOurs(address.hash)) return
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
