/**
 * How many whole items, from the first, fit into a room, heights in px; one at least. Where not all
 * do, a line of the height `more` has room below them, which says how many are left out.
 */
export function fitting(items: readonly number[], room: number, more: number): number {
  if (items.reduce((a, b) => a + b, 0) <= room) return items.length
  let [count, height] = [0, more]
  for (const item of items) {
    if (count > 0 && height + item > room) break
    height += item
    count++
  }
  return count
}
