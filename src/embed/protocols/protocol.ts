/** What travels between frames: text, or a plain object. Never null: many hosts would break on it. */
export type Message = string | Readonly<Record<string, unknown>>

/** Whole CSS pixels, rounded up. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** What a message from the host means. */
export interface Heard {
  /** The host asks for the size, whether or not it changed. */
  readonly again?: true
  /** Whole address of the host's page. */
  readonly host?: string
  /** Beginning of an address of the host's page to which an encoded query is added. */
  readonly link?: string
  /** The host asks for this view. */
  readonly query?: string
}

/** One language that hosts speak. It says nothing to a host that it has no sign of, where it can. */
export interface Protocol {
  /** Said once, when the frame is ready. */
  readonly hello?: Message
  /** How it says the size; null: it must not yet. */
  size(size: Size): Message | null
  /** Reads what the host sent; undefined for what is not of this protocol. Never throws. */
  hear?(data: unknown): Heard | undefined
}

/** The frame's own address when it was loaded: its query and its fragment may be the host's. */
export interface Frame {
  readonly url: URL
  readonly hash: string
}

/** A property of something that came from outside; undefined where there is none. */
export function field(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null
    ? (data as Record<string, unknown>)[name]
    : undefined
}

/** JSON text from outside as a value; undefined when it is not JSON. */
export function parsed(data: unknown): unknown {
  if (typeof data !== 'string' || data[0] !== '{') return undefined
  try {
    return JSON.parse(data) as unknown
  } catch {
    return undefined
  }
}
