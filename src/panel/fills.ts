import type { Land } from '../scene/land'
import { fillId } from '../theme/fill-pattern'

/** Prefix of the ids of the panel's fill patterns. */
export const FILLS = 'fill-'

/** The different fills of some lands. */
export function fillsOf(lands: readonly Pick<Land, 'fill'>[]): readonly Land['fill'][] {
  const found = new Map(
    lands
      .filter(({ fill }) => fill.pattern !== 'plain')
      .map(({ fill }) => [fillId(fill.pattern, fill.sides), fill]),
  )
  return [...found.values()]
}
