import type { Frame, Protocol } from './protocol'

const MARK = 'xPYMx'

/** pym.js 1.3: only for a frame whose address has pym's `childId`. */
export function pym({ url }: Frame): Protocol | null {
  const id = url.searchParams.get('childId')
  if (!id) return null
  const from = `pym${MARK}${id}${MARK}`
  return {
    shown: true,
    size: ({ height }) => `${from}height${MARK}${height}`,
    parse: (data) =>
      typeof data === 'string' && data.startsWith(`${from}width${MARK}`)
        ? { again: true }
        : undefined,
  }
}
