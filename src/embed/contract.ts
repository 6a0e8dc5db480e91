/**
 * The names of our own contract with hosts (see docs/embedding.md). Articles out there rely on them:
 * they stay, and a change that breaks them gets a new version.
 */
export const VERSION = 1
/** Begins the type of each message and names the fragment of a host's address. */
export const NAME = 'panjshir-map'

/** What our messages between a frame and its host are called. */
export const TYPE = {
  /** Frame to host, once its script runs: the host may answer with `init`. */
  ready: `${NAME}:ready`,
  /** Frame to host: its content has this `width` and `height`. */
  size: `${NAME}:size`,
  /** Frame to host: it shows the view `query`. */
  state: `${NAME}:state`,
  /** Host to frame: `link` is the beginning of an address that an encoded query completes. */
  init: `${NAME}:init`,
  /** Host to frame: show the view `query`. */
  set: `${NAME}:set`,
} as const

/** Beginning of the fragment that opens a view in a host's n-th map, counted from 1. */
export function fragmentOf(n: number): string {
  return `#${NAME}${n === 1 ? '' : `-${String(n)}`}=`
}

/**
 * The query, decoded, that a fragment gives to the n-th map; null when it gives none or is broken.
 */
export function queryIn(hash: string, n: number): string | null {
  const begin = fragmentOf(n)
  if (!hash.startsWith(begin)) return null
  try {
    return decodeURIComponent(hash.slice(begin.length))
  } catch {
    return null
  }
}
