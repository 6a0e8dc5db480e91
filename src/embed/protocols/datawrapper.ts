import type { Frame, Protocol } from './protocol'

/**
 * Hosts that listen for Datawrapper's charts. Old snippets resize the first frame whose `src`
 * contains the key: it is the frame's own address without its scheme, and no frame's where another
 * contains it too. Newer ones find the frame by the message's source.
 */
export function datawrapper({ url, mark }: Frame): Protocol {
  const address = url.host + url.pathname + url.search
  return {
    byDefault: true,
    size: ({ height }) => ({ 'datawrapper-height': { [address + mark()]: height } }),
  }
}
