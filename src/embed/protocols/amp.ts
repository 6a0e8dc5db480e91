import { field, type Frame, type Protocol } from './protocol'

/**
 * AMP's `amp-iframe`, which marks the frame's fragment, and with it @newswire/frames and NPR's
 * sidechain, which read its sizes and give no sign.
 */
export function amp({ hash }: Frame): Protocol {
  const sentinel = 'amp'
  const shown = hash === '#amp=1'
  return {
    shown,
    byDefault: true,
    ...(shown && { greeting: { sentinel, type: 'embed-ready' } }),
    size: ({ height }) => ({ sentinel, type: 'embed-size', height }),
    parse: (data) =>
      field(data, 'sentinel') === sentinel && field(data, 'type') === 'frames-init'
        ? { again: true }
        : undefined,
  }
}
