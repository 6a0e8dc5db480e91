import { TYPE, VERSION } from '../contract'
import { field, type HostMessage, type Protocol } from './protocol'

/** Longer than any view's address. */
const MAX_QUERY = 4000

/** The project's own loader, and any host that follows the frame's view. */
export function own(): Protocol {
  return {
    greeting: { type: TYPE.ready, version: VERSION },
    size: ({ width, height }) => ({ type: TYPE.size, version: VERSION, width, height }),
    parse(data): HostMessage | undefined {
      // Another version may use the same names with other meanings.
      const { version = VERSION } = (data ?? {}) as { readonly version?: unknown }
      if (version !== VERSION) return undefined
      const type = field(data, 'type')
      const link = field(data, 'link')
      if (type === TYPE.init) return typeof link === 'string' ? { again: true, link } : undefined
      const query = field(data, 'query')
      return type === TYPE.set && typeof query === 'string' && query.length <= MAX_QUERY
        ? { query }
        : undefined
    },
  }
}

/** The message with the frame's view. */
export function stateMessage(query: string) {
  return { type: TYPE.state, version: VERSION, query } as const
}
