// Runs in the head of every page of the app, before the first paint. A page in a frame, or with another
// shape or theme, is marked at once, so that nothing moves or flashes; one that must not be seen yet
// stays hidden until its styles are there (theme/embed.css). Then the page's script and data are
// requested: after the style sheet and the fonts, by their priority, unless the page waits for them.
{
  const { dataset } = document.documentElement
  const { main, story } = /** @type {HTMLElement} */ (document.currentScript).dataset
  const asked = new URLSearchParams(location.search)
  const ui = asked.get('ui')
  if (ui === 'compact' || ui === 'bare') dataset.ui = ui
  const themed = ['accent', 'bg', 'font', 'radius', 'colours'].some((name) => asked.has(name))
  if (dataset.ui || themed) dataset.pending = ''
  addEventListener('keydown', () => (dataset.keys = ''), { capture: true, once: true })

  const inFrame = parent !== window
  if (inFrame) dataset.inFrame = ''
  const fetchPriority = inFrame || dataset.pending === '' ? 'auto' : 'low'
  /** @type {(name: string, values: object) => void} */
  const put = (name, values) =>
    document.head.append(Object.assign(document.createElement(name), values))
  const onerror = () => (dataset.live = 'no')
  put('link', { rel: 'preload', as: 'fetch', crossOrigin: '', href: story, fetchPriority })
  put('script', { type: 'module', crossOrigin: '', src: main, fetchPriority, onerror })
}
