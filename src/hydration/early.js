// Runs in the head of every page of the app, before the first paint. A page in a frame, or with another
// shape or theme, is marked at once, so that nothing moves or flashes; one that must not be seen yet
// stays hidden until its styles are there (theme/embed.css). Then the page's script and data are
// requested: after the style sheet and the fonts, by their priority, unless the page waits for them.
{
  const root = document.documentElement
  const { dataset } = root
  const {
    main,
    story,
    words,
    lang = '',
    languages = '',
  } = /** @type {HTMLElement} */ (document.currentScript).dataset
  const asked = new URLSearchParams(location.search)
  // An address may ask for the page in another language.
  const wanted = asked.get('lang') ?? ''
  if (wanted && wanted !== lang && languages.split(' ').includes(wanted)) {
    dataset.pending = ''
    asked.delete('lang')
    const folder = (lang === 'en' ? '' : '../') + (wanted === 'en' ? '' : `${wanted}/`)
    location.replace(`${folder}${`?${asked}`.replace(/^\?$/, '')}${location.hash}`)
  }
  const ui = asked.get('ui')
  if (ui === 'compact' || ui === 'bare') dataset.ui = ui
  const themed = ['accent', 'bg', 'font', 'radius', 'colours'].some((name) => asked.has(name))
  if (dataset.ui || themed) dataset.pending = ''

  const inFrame = parent !== window
  if (inFrame) dataset.inFrame = ''
  const fetchPriority = inFrame || dataset.pending === '' ? 'auto' : 'low'
  /** @type {(name: string, values: object) => void} */
  const put = (name, values) =>
    document.head.append(Object.assign(document.createElement(name), values))
  put('link', { rel: 'preload', as: 'fetch', crossOrigin: '', href: story, fetchPriority })
  // The words of another language than English, which the script imports.
  if (words) put('link', { rel: 'modulepreload', crossOrigin: '', href: words, fetchPriority })
  put('link', { rel: 'modulepreload', crossOrigin: '', href: main, fetchPriority })
  // Unlike the error event of a script element this tells of a script that throws, too, and Trusted Types
  // ask for no policy for it. In development the template starts the script.
  if (main) import(main).catch(() => (dataset.live = 'no'))

  // What a reader does before the page is hydrated is kept and done after that, or once the script has
  // failed or is overdue (theme/operable.css): a link then leads on, a disclosure opens by itself.
  /** @type {Map<object, () => void>} */
  const kept = new Map()
  /** @type {(event: Event) => void} */
  const keep = (event) => {
    const { type, target } = event
    if (!(target instanceof Element)) return
    // A touch that began on a slider became a scroll of the page: the slider keeps its value.
    if (type === 'pointercancel') return void kept.delete(target)
    const { value, checked } = /** @type {HTMLInputElement} */ (target)
    const Type = type === 'click' ? MouseEvent : type === 'keydown' ? KeyboardEvent : Event
    const { altKey, ctrlKey, metaKey, key: name } = /** @type {KeyboardEvent} */ (event)
    if (altKey || ctrlKey || metaKey || /^(Tab|Enter| )$/.test(name)) return
    if (type !== 'input') {
      const control = target.closest('a, button, summary, label, input, select, textarea')
      // A field changes by itself; a link to another page and a disclosure of the text need no script.
      if (control?.matches(':not(button, a[href^="?"], article summary)')) return
      if (control && type === 'click') event.preventDefault()
    }
    // Parts that are hydrated already would do it twice.
    event.stopImmediatePropagation()
    const redo = () => {
      if (!target.isConnected) return
      if (type === 'input') Object.assign(target, { value, checked })
      target.dispatchEvent(new Type(type, event))
      if (type === 'input') target.dispatchEvent(new Event('change', event))
    }
    // Of a field the last value counts, so it is kept by its field.
    const key = type === 'input' ? target : event
    kept.delete(key)
    kept.set(key, redo)
  }
  const types = ['click', 'input', 'keydown', 'pointercancel']
  for (const type of types) addEventListener(type, keep, true)
  const redoAll = () => {
    for (const type of types) removeEventListener(type, keep, true)
    for (const redo of kept.values()) redo()
    kept.clear()
  }
  new MutationObserver(redoAll).observe(root, { attributeFilter: ['data-live'] })
  root.addEventListener('animationend', ({ target }) => target === root && redoAll())
}
