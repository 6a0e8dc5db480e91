import { field, parsed, type Protocol } from './protocol'

const ID = 'iframeMessenger:claims'

/** The Guardian's interactives; the host sends the frame the article's address. */
export function guardian(): Protocol {
  return {
    greeting: JSON.stringify({ id: ID, type: 'get-location' }),
    size: ({ height }) => JSON.stringify({ id: ID, type: 'set-height', value: height }),
    parse(data) {
      const answer = parsed(data) ?? data
      const host = field(answer, 'href')
      return field(answer, 'type') === 'get-location' && typeof host === 'string'
        ? { host }
        : undefined
    },
  }
}
