import { createHash } from 'node:crypto'
import type { SiteFile } from './file'

/** A file under assets/ with a hash of its content in its name, so that it never changes. */
export function hashedFile(name: string, ending: string, content: string): SiteFile {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8)
  return { path: `assets/${name}-${hash}.${ending}`, content: () => content }
}

/**
 * A name-based UUID of version 8 (RFC 9562): the same for the same text, independent of the
 * address.
 */
export function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
