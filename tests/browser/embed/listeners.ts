/**
 * Host pages for each protocol: with the publishers' own libraries where there is a package, else
 * with a listener that reads what theirs reads, as unguarded as theirs.
 */
import type { HostPage } from './hosts'

/** `listen(iframe, event)` is called with every message; the frame starts 150 px high, as browsers make it. */
const listening = (src: string, body: string): HostPage => ({
  body: `<iframe id="map" title="Map" src="${src}"></iframe>
<script>
  const iframe = document.getElementById('map')
  window.heard = []
  addEventListener('message', (event) => {
    ${body}
  })
</script>`,
})

export interface Library {
  readonly name: string
  /** Of the packages on npm that run here as they are; the others are listeners of ours. */
  readonly real: boolean
  /** The host's own limit, px. */
  readonly max?: number
  readonly page: (map: string) => HostPage
}

export const LIBRARIES: readonly Library[] = [
  {
    name: 'pym',
    real: true,
    page: (map) => ({
      body: `<div id="map"></div><script src="/pym.js"></script>
<script>new pym.Parent('map', '${map}', { title: 'Map' })</script>`,
    }),
  },
  {
    name: 'newswire-frames',
    real: true,
    page: (map) => ({
      body: `<div id="map"></div><script src="/frames.js"></script>
<script>newswireFrames.Framer(document.getElementById('map'), { src: '${map}' })</script>`,
    }),
  },
  {
    name: 'iframe-resizer-4',
    real: true,
    page: (map) => ({
      body: `<iframe id="map" title="Map" src="${map}"></iframe><script src="/iframe-resizer.js"></script>
<script>iFrameResize({}, '#map')</script>`,
    }),
  },
  {
    name: 'iframe-resizer-5',
    real: true,
    page: (map) => ({
      body: `<iframe id="map" title="Map" src="${map}"></iframe><script src="/iframe-resizer-5.js"></script>
<script>iframeResize({ license: 'GPLv3' }, '#map')</script>`,
    }),
  },
  {
    name: 'open-iframe-resizer',
    real: true,
    page: (map) => ({
      body: `<iframe id="map" title="Map" src="${map}"></iframe>
<script type="module">
  import { initialize } from '/open-iframe-resizer.js'
  initialize({}, '#map')
</script>`,
    }),
  },
  {
    name: 'amp',
    real: false,
    page: (map) =>
      listening(
        `${map}#amp=1`,
        `if (event.source !== iframe.contentWindow || event.data.sentinel !== 'amp') return
    heard.push(event.data.type)
    if (event.data.type === 'embed-size' && event.data.height >= 100)
      iframe.style.height = event.data.height + 'px'`,
      ),
  },
  {
    name: 'datawrapper-old',
    real: false,
    page: (map) =>
      listening(
        map,
        `if (event.data['datawrapper-height'] === undefined) return
    for (const key in event.data['datawrapper-height'])
      document.querySelector("iframe[src*='" + key + "']").style.height =
        event.data['datawrapper-height'][key] + 'px'`,
      ),
  },
  {
    name: 'datawrapper-new',
    real: false,
    page: (map) =>
      listening(
        map,
        `if (event.data['datawrapper-height'] === undefined) return
    for (const key in event.data['datawrapper-height'])
      for (const one of document.querySelectorAll('iframe'))
        if (one.contentWindow === event.source)
          one.style.height = event.data['datawrapper-height'][key] + 'px'`,
      ),
  },
  {
    name: 'embedly-medium',
    real: false,
    page: (map) =>
      listening(
        map,
        `let data
    try { data = JSON.parse(event.data) } catch { return }
    if (data.context === 'iframe.resize' && data.src === iframe.src)
      iframe.style.height = data.height + 'px'`,
      ),
  },
  {
    name: 'guardian',
    real: false,
    page: (map) =>
      listening(
        map,
        `if (event.source !== iframe.contentWindow) return
    const message = JSON.parse(event.data)
    if (message.type === 'set-height') iframe.height = message.value
    if (message.type === 'get-location')
      iframe.contentWindow.postMessage(
        JSON.stringify({ id: message.id, type: message.type, hash: location.hash, href: location.href }),
        '*',
      )`,
      ),
  },
  {
    name: 'wordpress',
    real: false,
    max: 1000,
    page: (map) =>
      listening(
        `${map}#?secret=aBc123`,
        `const { secret, message, value } = event.data
    if (!secret || /[^a-zA-Z0-9]/.test(secret) || secret !== 'aBc123') return
    if (event.source !== iframe.contentWindow || message !== 'height') return
    iframe.height = Math.min(1000, Math.max(200, parseInt(value, 10)))`,
      ),
  },
]
