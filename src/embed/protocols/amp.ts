import { field, type Protocol } from './protocol'

/** AMP's `amp-iframe`, and with it @newswire/frames and NPR's sidechain. */
export function amp(): Protocol {
  const sentinel = 'amp'
  return {
    greeting: { sentinel, type: 'embed-ready' },
    size: ({ height }) => ({ sentinel, type: 'embed-size', height }),
    parse: (data) =>
      field(data, 'sentinel') === sentinel && field(data, 'type') === 'frames-init'
        ? { again: true }
        : undefined,
  }
}
