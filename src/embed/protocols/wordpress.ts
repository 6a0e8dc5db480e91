import { field, type Frame, type Protocol } from './protocol'

/**
 * WordPress' own embeds: only for a frame whose fragment has the host's secret. Its sandbox lets no
 * link out, but the host opens those to the frame's own site.
 */
export function wordpress({ url, hash }: Frame): Protocol | null {
  const secret = /^#\?secret=([a-zA-Z0-9]+)$/.exec(hash)?.[1]
  if (secret === undefined) return null
  return {
    shown: true,
    size: ({ height }) => ({ message: 'height', value: height, secret }),
    link: (href) =>
      self.origin === 'null' && new URL(href).host === url.host
        ? { message: 'link', value: href, secret }
        : null,
    parse: (data) =>
      field(data, 'message') === 'ready' && field(data, 'secret') === secret
        ? { again: true }
        : undefined,
  }
}
