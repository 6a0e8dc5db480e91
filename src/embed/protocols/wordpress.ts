import { field, type Frame, type Protocol } from './protocol'

/** WordPress' own embeds: only for a frame whose fragment has the host's secret. */
export function wordpress({ hash }: Frame): Protocol | null {
  const secret = /^#\?secret=([a-zA-Z0-9]+)$/.exec(hash)?.[1]
  if (secret === undefined) return null
  return {
    size: ({ height }) => ({ message: 'height', value: height, secret }),
    parse: (data) =>
      field(data, 'message') === 'ready' && field(data, 'secret') === secret
        ? { again: true }
        : undefined,
  }
}
