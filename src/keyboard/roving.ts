/**
 * The item that a key moves the focus to, in a row that runs in the reading direction; undefined for
 * other keys and past the ends.
 */
export function itemByKey<T>(
  { key, altKey, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  items: readonly T[],
  from: T,
  dir: 'ltr' | 'rtl',
): T | undefined {
  if (altKey || ctrlKey || metaKey) return undefined
  const at = items.indexOf(from)
  const [forward, back] = dir === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight']
  switch (key) {
    case forward:
    case 'ArrowDown':
      return items[at + 1]
    case back:
    case 'ArrowUp':
      return items[at - 1]
    case 'Home':
      return items[0]
    case 'End':
      return items[items.length - 1]
    default:
      return undefined
  }
}
