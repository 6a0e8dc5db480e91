import type { Model } from '../claims/model'
import { type Inks, inksOf as inks } from '../theme/inks'

/** Inks of a story's parties, in the data's order. */
export function inksOf(model: Model): Inks {
  const [first, second] = model.parties
  return inks([first.colour, second.colour])
}
