import type { Frame, Protocol } from './protocol'

/**
 * Hosts that listen for Datawrapper's charts. Old snippets look for a frame whose `src` holds the
 * key, so the key is our own address without its scheme and query.
 */
export function datawrapper({ url }: Frame): Protocol {
  const key = url.host + url.pathname
  return { size: ({ height }) => ({ 'datawrapper-height': { [key]: height } }) }
}
