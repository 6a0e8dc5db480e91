import type { Box } from './frame'

/**
 * Where the frame lies in its map view. Maps that show one view side by side share one object, so
 * that both always show the same part of the land.
 */
export class FramePlacement {
  /** Box that the frame was moved to; null while it is fitted to the map view. */
  moved = $state.raw<Box | null>(null)
}
