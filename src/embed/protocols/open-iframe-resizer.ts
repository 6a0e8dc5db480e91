import { field, type Protocol } from './protocol'

const ASKS: readonly unknown[] = ['iframe-child-init', 'iframe-get-child-dimensions']

/** @open-iframe-resizer/core. */
export function openIframeResizer(): Protocol {
  return {
    size: ({ width, height }) => ({ type: 'iframe-resized', width, height }),
    hear: (data) => (ASKS.includes(field(data, 'type')) ? { again: true } : undefined),
  }
}
