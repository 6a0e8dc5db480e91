import type { Frame, Protocol } from './protocol'

/**
 * Hosts that listen for Datawrapper's charts. Old snippets find the frame whose `src` contains the
 * key, so the key is the frame's own address without its scheme and query.
 */
export function datawrapper({ url }: Frame): Protocol {
  const key = url.host + url.pathname
  return { size: ({ height }) => ({ 'datawrapper-height': { [key]: height } }) }
}
