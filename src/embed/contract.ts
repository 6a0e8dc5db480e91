/**
 * The names of the project's own contract with hosts (see docs/embedding.md). Published articles
 * depend on them: they stay, and a breaking change gets a new version.
 */
export const VERSION = 1
/** Prefix of each message's type, and name of the fragment of a host's address. */
export const NAME = 'panjshir-map'

/** The name that the loader gives its frames, by which they know of it before a message. */
export const LOADER = `${NAME}:loader`

/** Types of the messages between a frame and its host. */
export const TYPE = {
  /** Frame to host, once its script runs: the host may answer with `init`. */
  ready: `${NAME}:ready`,
  /** Frame to host: its content has this `width` and `height`. */
  size: `${NAME}:size`,
  /** Frame to host: its view is now `query`. */
  state: `${NAME}:state`,
  /**
   * Host to frame: `link` is the beginning of an address that an encoded query completes, '' for
   * none. A port that comes with it gets what the frame sends from then on.
   */
  init: `${NAME}:init`,
  /** Host to frame: show the view `query`. */
  set: `${NAME}:set`,
} as const

/** Beginning of the fragment that opens a view in a host's n-th map, counted from 1. */
export function fragmentOf(n: number): string {
  return `#${NAME}${n === 1 ? '' : `-${n}`}=`
}

/** Whether a page's fragment is absent or sets a map's view, so that another may replace it. */
export function isOurs(hash: string): boolean {
  return hash === '' || hash.startsWith(`#${NAME}`)
}

/**
 * The decoded query that a fragment sets for the n-th map; null when it sets none or is malformed.
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
