import type { Box } from './frame'

/**
 * Where the frame lies in its map view. Maps that show one view side by side share one of these, so
 * that they cannot drift apart.
 */
export class MapPlace {
  /** Where the frame was moved to; null while it fits by itself. */
  moved = $state.raw<Box | null>(null)
  /** Counts the moves that have come to rest: then marks and names are placed anew. */
  rests = $state(0)
}
