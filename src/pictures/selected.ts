import { markPlaceOf } from '../claims/places'
import { colourOf } from '../scene/side-colour'
import { type Box, type Frame, isInside, shareOf } from '../map/frame'
import type { Scene } from '../scene/scene'
import type { MapParts } from './map'
import { markAt } from './samples'
import { px, textAt } from './text'

/**
 * The selected claim's mark at its place in a frame, with its ring, halo and, for a place that is
 * no district, its name; empty for a claim without a position or not said yet, and with `within` for
 * a place outside the frame or at its edge.
 */
export function selectedAt(
  { storyContext, language }: MapParts,
  { selected }: Scene,
  { frame, box }: { readonly frame: Frame; readonly box: Box },
  within: boolean,
): string {
  const { model } = storyContext
  if (!selected || selected.state === 'not-yet') return ''
  const { kind, side, state } = selected
  const { claim } = selected.entry
  const place = markPlaceOf(model, claim)
  if (!place) return ''
  const share = shareOf(frame, ...place.at)
  if (within && !isInside(share)) return ''
  const [x, y] = [box.left + share.x * box.width, box.top + (share.y * box.width) / frame.aspect]
  const at = `cx="${px(x)}" cy="${px(y)}"`
  const name = model.story.districts.includes(place.id) ? '' : language.place(place.id)
  return [
    `<g data-claim="${claim.id}"><circle ${at} r="${px((place.looseKm * box.width) / frame.km)}" fill="none" stroke="var(--ink)" stroke-width="1.5" stroke-dasharray="1.5 4" stroke-linecap="round"/>`,
    `<circle ${at} r="13" fill="var(--paper)" fill-opacity="0.8" stroke="var(--ink)" stroke-width="2"/>`,
    markAt({ kind, colour: colourOf(model, side), state, radius: 8 }, x, y),
    name &&
      textAt(
        [name],
        { start: x, y: y - 19, anchor: 'middle' },
        { size: 14, family: 'serif', strong: true, casing: 4 },
        language,
      ),
    '</g>',
  ].join('')
}
