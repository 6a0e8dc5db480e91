import { field, type Protocol } from './protocol'

const REQUESTS: readonly unknown[] = ['iframe-child-init', 'iframe-get-child-dimensions']

/** @open-iframe-resizer/core. */
export function openIframeResizer(): Protocol {
  return {
    // The host asks several times until it is answered.
    size: ({ width, height }) => ({ type: 'iframe-resized', width, height }),
    parse: (data) => (REQUESTS.includes(field(data, 'type')) ? { again: true } : undefined),
  }
}
