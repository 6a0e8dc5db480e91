import type { PlaceCount, PlaceCounts } from '../place-counts'

/** All of a moment's counts in one list. */
export const allCounts = ({ districts, ...others }: PlaceCounts): readonly PlaceCount[] => [
  ...districts,
  ...Object.values(others),
]
