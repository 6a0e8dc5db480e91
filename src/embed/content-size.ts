import { debounced } from './pace'
import type { Size } from './protocols/protocol'

/** Changes of the content count once there was none for so long, ms. */
const REST = 100

/**
 * The content's size; null while the frame is not rendered, when everything measures zero, and while
 * a small view still has the parts of the whole page. The root element is as tall as its content,
 * however tall the frame is, so that a resize by the host causes no further message.
 */
export function sizeOfContent(): Size | null {
  const root = document.documentElement
  const { width, height } = root.getBoundingClientRect()
  return height > 0 && root.dataset.pending === undefined
    ? { width: Math.ceil(width), height: Math.ceil(height) }
    : null
}

/**
 * Calls `onsize` at once and whenever the content's size changes. Returns a function that measures
 * again: a frame out of sight is not laid out, so that no observer of sizes fires.
 */
export function onNewSize(onsize: () => void): () => void {
  let last = ''
  const measure = () => {
    const size = sizeOfContent()
    const now = size ? `${size.width} ${size.height}` : last
    if (now === last) return
    last = now
    onsize()
  }
  const root = document.documentElement
  new ResizeObserver(measure).observe(root)
  // Parts that are rendered later, and states of the root that show or hide parts.
  new MutationObserver(debounced(measure, REST)).observe(root, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-pending', 'data-live'],
  })
  measure()
  void document.fonts.ready.then(measure)
  return measure
}
