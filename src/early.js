// Stands in the head of every page of the app. A page that is asked for in another shape or dress
// stays hidden until it wears it (theme/embed.css), so that nothing flashes or moves. Every other one
// is painted first, as the server wrote it; then its scripts and data are sent for. In a frame the
// host waits for what they tell, and out of its sight nothing is ever painted.
{
  const { dataset } = document.documentElement
  const { main, story } = /** @type {HTMLElement} */ (document.currentScript).dataset
  const asked = new URLSearchParams(location.search)
  const ui = asked.get('ui')
  if (ui === 'compact' || ui === 'bare') dataset.ui = ui
  const dressed = ['accent', 'bg', 'font', 'radius', 'colours'].some((name) => asked.has(name))
  if (dataset.ui || dressed) dataset.pending = ''
  addEventListener('keydown', () => (dataset.keys = ''), { capture: true, once: true })

  /** @type {(name: string, values: object) => void} */
  const put = (name, values) =>
    document.head.append(Object.assign(document.createElement(name), values))
  let begun = false
  const begin = () => {
    if (begun) return
    begun = true
    put('link', { rel: 'preload', as: 'fetch', crossOrigin: '', href: story })
    const onerror = () => (dataset.live = 'no')
    put('script', { type: 'module', crossOrigin: '', src: main, onerror })
  }
  if (dataset.pending === '' || document.hidden || parent !== window) begin()
  else {
    // The first paint, where a browser tells of it.
    new PerformanceObserver(begin).observe({ type: 'paint', buffered: true })
    setTimeout(begin, 3000)
  }
}
