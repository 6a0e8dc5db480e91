/** Whether a value's own properties are all that it is: an array, or an object literal. */
const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value) as object)

/**
 * Keys whose values are objects of the model. These are compared by identity and never rebuilt, since
 * other code finds the assertions of a reading by identity.
 */
const OF_MODEL: ReadonlySet<string> = new Set(['entry', 'place', 'reading', 'control'])

/**
 * `next`, in which every array and object literal that equals the one at the same position of `last` is that
 * one, so that what is drawn of it is not updated. Other objects, such as sets, are equal when they are the
 * same, and so are those of the model. Neither value is changed.
 */
export function withSharedParts<T>(last: unknown, next: T): T {
  if (last === next || !isPlain(last) || !isPlain(next)) return next
  const isList = Array.isArray(next)
  if (Array.isArray(last) !== isList) return next
  const parts = Object.entries(next).map(
    ([key, value]) => [key, OF_MODEL.has(key) ? value : withSharedParts(last[key], value)] as const,
  )
  const same =
    Object.keys(last).length === parts.length &&
    parts.every(([key, value]) => key in last && last[key] === value)
  if (same) return last as T
  return (isList ? parts.map(([, value]) => value) : Object.fromEntries(parts)) as T
}
