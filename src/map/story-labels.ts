import type { Scene, Stage } from '../scene/scene'
import type { Language } from '../words/words'
import { type Frame, shareOf } from './frame'
import type { Label } from './label-layout'

/** Names of the districts; where it is crowded, of contradicted ones alone. */
export function districtLabels(
  stage: Stage,
  { lands }: Pick<Scene, 'lands'>,
  frame: Frame,
  language: Language,
  crowded: boolean,
): Label[] {
  const { model } = stage
  const focus = new Set(model.story.focus)
  return [...model.places.values()].flatMap((place): Label[] => {
    if (place.kind !== 'district') return []
    const inStory = model.story.districts.includes(place.id)
    const contradicted = lands.some(
      (land) => land.place.id === place.id && land.reading.kind === 'contradicted',
    )
    if (crowded && !contradicted) return []
    const strong = focus.has(place.id) || contradicted
    const [lng, lat] = place.labelAt ?? place.at
    return [
      {
        id: place.id,
        text: language.text(place.name),
        style: strong ? 'focus' : inStory ? 'district' : 'outside',
        at: shareOf(frame, lng, lat),
        dot: null,
        angle: 0,
        fixed: inStory,
        rank: strong ? 0 : inStory ? 1 : 2,
      },
    ]
  })
}

/** The province's name along its valley, as an atlas writes it: spaced, turned, quiet. */
export function provinceLabel(
  stage: Stage,
  frame: Frame,
  language: Language,
  narrow: boolean,
): Label[] {
  const place = stage.model.places.get(stage.model.story.province)
  if (!place) return []
  const outside = narrow ? place.labelOutside : undefined
  const [lng, lat] = outside ?? place.labelAt ?? place.at
  return [
    {
      id: place.id,
      text: language.text(place.name),
      style: 'province',
      at: shareOf(frame, lng, lat),
      dot: null,
      angle: place.labelAngle ?? 0,
      fixed: true,
      rank: 2,
    },
  ]
}
