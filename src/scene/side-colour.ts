import type { Model } from '../claims/model'
import type { Side, SideId } from '../claims/types'

/** The theme's colour of a side; that of third parties for an unknown one. */
export function colourOf(model: Model, side: SideId): Side['colour'] {
  return model.sides.get(side)?.colour ?? 'plum'
}
