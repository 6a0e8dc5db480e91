import type { Model } from '../claims/model'
import { markPlaceOf } from '../claims/places'
import type { Claim, Place } from '../claims/types'
import { around, type Rect, shared } from '../map/boxes'
import { type Frame, isInBounds, shareOf } from '../map/frame'
import type { StoryContext } from '../scene/scene'
import type { Language } from '../words/words'
import { type FaceAdvances, widthOf } from './text'

/** The place of a claim's mark where it lies on the story's map; undefined for none there. */
export function placeOnMap(model: Model, claim: Claim): Place | undefined {
  const place = markPlaceOf(model, claim)
  return place && isInBounds(model.story.frame, place.at) ? place : undefined
}

/** Radius of the ring for a place's uncertainty, px; 0 for none. */
export const haloOf = ({ looseKm }: Place, pxPerKm: number): number =>
  looseKm === 0 ? 0 : Math.min(56, Math.max(9, looseKm * pxPerKm))

/** A name on the map of one claim, px of its frame: the middle of its line. */
export interface PlacedName {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly strong: boolean
}

/**
 * The names of the story's districts and of the claim's own place, on a frame `width` px wide. None
 * overlaps the mark or another name; one without space near its land is left out, but for that of
 * the claim's own place.
 */
export function namesAround(
  { model }: StoryContext,
  language: Language,
  advances: FaceAdvances,
  markPlace: Place | undefined,
  on: {
    readonly frame: Frame
    readonly width: number
    readonly size: number
    readonly mark: number
  },
): readonly PlacedName[] {
  const { frame, width, size, mark } = on
  const at = (point: Place['at']) => {
    const { x, y } = shareOf(frame, ...point)
    return { x: x * width, y: (y * width) / frame.aspect }
  }
  const taken: Rect[] = []
  const named: PlacedName[] = []
  const put = (place: Place, own: boolean, point: Place['at'], shifts: readonly number[]) => {
    const text = language.place(place.id)
    const { x, y } = at(point)
    const wide = widthOf(text, { size, family: 'serif', strong: own }, advances) + 6
    const boxAt = (dy: number) => around(x, y + dy, wide, size * 1.15)
    const free = shifts.find((dy) => taken.every((one) => shared(one, boxAt(dy)) === 0))
    const dy = free ?? (own ? shifts[0] : undefined)
    if (dy === undefined) return
    taken.push(boxAt(dy))
    named.push({ id: place.id, text, x, y: y + dy, size, strong: own })
  }
  const beside = mark + size * 0.8
  if (markPlace) {
    const { x, y } = at(markPlace.at)
    taken.push(around(x, y, 2 * mark + 2, 2 * mark + 2))
    put(markPlace, true, markPlace.at, [beside, -beside])
  }
  // A name may be shifted off the mark, but hardly off its land.
  const near = [0, 0.6, -0.6].map((lines) => lines * size)
  for (const id of model.story.districts) {
    const place = model.places.get(id)
    if (place && place !== markPlace) put(place, false, place.labelAt ?? place.at, near)
  }
  return named
}
