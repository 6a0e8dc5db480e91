import type { Place } from '../claims/types'
import type { Fan } from '../scene/fans'
import type { Stage } from '../scene/scene'
import type { Language } from '../words/words'
import { haloOf } from './fan-layout'
import { type Frame, shareOf } from './frame'
import type { Label } from './label-layout'

/** The label of a spot inside the land: a settlement, a pass, a loosely known area. */
export function spotLabel(stage: Stage, frame: Frame, language: Language, place: Place): Label {
  const name = language.text(place.name)
  // A town that bears its district's name is told by the district's: its dot is enough.
  const around = place.within === null ? undefined : stage.model.places.get(place.within)
  const told =
    place.kind === 'settlement' &&
    around !== undefined &&
    name.startsWith(language.text(around.name))
  return {
    id: place.id,
    text: told ? '' : name,
    style: place.kind === 'pass' ? 'pass' : 'town',
    at: shareOf(frame, ...place.at),
    // Nobody knows where an area's middle is: its halo is drawn, and no dot.
    dot: place.kind === 'area' ? null : place.kind === 'pass' ? 'pass' : 'town',
    angle: 0,
    fixed: false,
    rank: 4 + place.rank,
  }
}

/** Whether a place is one spot or neighbourhood, not land with borders. */
export const isSpot = ({ kind }: Place) => kind !== 'district' && kind !== 'province'

/** The names of the places where marks stand: a mark without a name says nothing of where. */
export function markedLabels(
  stage: Stage,
  fans: readonly Fan[],
  frame: Frame,
  language: Language,
  perKm: number,
): Label[] {
  return fans
    .filter(({ place }) => isSpot(place))
    .map((fan) => ({
      ...spotLabel(stage, frame, language, fan.place),
      rank: 2,
      halo: haloOf(fan, perKm),
    }))
}
