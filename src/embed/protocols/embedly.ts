import type { Frame, Protocol } from './protocol'

/** Embedly, and Medium through it: the host finds the frame by its address. */
export function embedly({ url, mark }: Frame): Protocol {
  return {
    byDefault: true,
    size: ({ height }) =>
      JSON.stringify({ src: url.href + mark(), context: 'iframe.resize', height }),
  }
}
