/** A message between frames: text, or a plain object. Never null: many hosts would throw on it. */
export type Message = string | Readonly<Record<string, unknown>>

/** Whole CSS pixels, rounded up. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A message from the host, parsed. */
export interface HostMessage {
  /** The host requests the size, even if unchanged. */
  readonly again?: true
  /** Whole address of the host's page. */
  readonly host?: string
  /** Beginning of an address of the host's page to which an encoded query is added. */
  readonly link?: string
  /** The host sets this view. */
  readonly query?: string
}

/**
 * One host protocol. It is used for a host that has shown that it uses it: by the frame's address
 * (`shown`), or by a message that `parse` knows.
 */
export interface Protocol {
  /** The frame's address shows that the host uses the protocol. */
  readonly shown?: boolean
  /** Its hosts give no sign, so it is used for each host that has shown no other. */
  readonly byDefault?: boolean
  /** Sent once, when the frame is ready. */
  readonly greeting?: Message
  /** The message with the size; null while it must not be sent. */
  size(size: Size): Message | null
  /** The message that asks the host to open an address; null for one that it would not open. */
  link?(href: string): Message | null
  /** Parses a message of the host; undefined for one of another protocol. Never throws. */
  parse?(data: unknown): HostMessage | undefined
}

/** The frame's own address when it was loaded: its query and its fragment may be the host's. */
export interface Frame {
  readonly url: URL
  readonly hash: string
  /**
   * What to add to the frame's address for a key that no other frame of the host has: '' where no
   * other has this address.
   */
  readonly mark: () => string
}

/** A property of an untrusted value; undefined where there is none. */
export function field(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null
    ? (data as Record<string, unknown>)[name]
    : undefined
}

/** Untrusted JSON text as a value; undefined when it is not JSON. */
export function parsed(data: unknown): unknown {
  if (typeof data !== 'string' || data[0] !== '{') return undefined
  try {
    return JSON.parse(data) as unknown
  } catch {
    return undefined
  }
}
