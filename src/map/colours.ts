import type { Model } from '../claims/model'
import type { SideId } from '../claims/types'
import { type Inks, inksOf as inks } from '../theme/inks'

/** The theme's colour name of a side. */
export function colourOf(model: Model, side: SideId): string {
  return model.sides.get(side)?.colour ?? 'plum'
}

/** Inks of a story's parties, in the data's order. */
export function inksOf(model: Model): Inks {
  const [first, second] = model.parties
  return inks([first.colour, second.colour])
}
