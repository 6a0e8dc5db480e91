import type { Land } from '../scene/land'
import { clothId } from '../theme/weave'

/** Prefix of the ids of the panel's fill patterns. */
export const FILLS = 'fill-'

/** The different fills of some lands. */
export function fillsOf(lands: readonly Pick<Land, 'cloth'>[]): readonly Land['cloth'][] {
  const found = new Map(
    lands
      .filter(({ cloth }) => cloth.pattern !== 'plain')
      .map(({ cloth }) => [clothId(cloth.pattern, cloth.threads), cloth]),
  )
  return [...found.values()]
}
