import type { Model } from '../claims/model'
import type { Side, SideId } from '../claims/types'
import type { Inks } from '../theme/pattern-tiles'

/** The theme's colour of a side; that of third parties for an unknown one. */
export function colourOf(model: Model, side: SideId): Side['colour'] {
  return model.sides.get(side)?.colour ?? 'plum'
}

/** Inks of the fill patterns of a story's parties, in the data's order. */
export function inksOf({ parties: [first, second] }: Model): Inks {
  return {
    first: `var(--${first.colour})`,
    second: `var(--${second.colour})`,
    paper: 'var(--paper)',
  }
}
