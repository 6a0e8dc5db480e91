import type { Rect } from '../map/boxes'
import { type Box, frameOf, partOf } from '../map/frame'
import { positionsOf, type WidthClass } from '../map/label-position'
import { enlargedPitch, pitchOf } from '../map/pitch'
import type { Picture } from './moment-words'
import { type LabelType, labelsOf } from './labels'
import { type Drawn, mapOf, rectAt, shapeDefs } from './map'
import { selectedAt } from './selected'
import { type Face, px, textAt } from './text'

/** Boxes of the enlargement and the whole map, px, and the lines between them. */
export interface MapLayout {
  readonly window: Rect
  readonly frame: Box
  readonly large: Box
  readonly labels: WidthClass
  readonly type: LabelType
  readonly enlargedType: LabelType
  /** Lines from the part on the map to its enlargement: level beside it, slanted under it; none for a map that a reader has moved. */
  readonly links: 'level' | 'slanted' | 'none'
}

const path = (d: string) => `<path d="${d}" stroke="var(--ink)" stroke-width="1.2" fill="none"/>`
/** The whole map with the enlargement of its densest part, both with names and counts. */
export function mapsOf({ parts, scene }: Picture, layout: MapLayout): Drawn {
  const { storyContext, language } = parts
  const { story } = storyContext.model
  const { bounds, name } = story.layout.enlargement
  const { window, frame: box, large, labels, type, enlargedType, links } = layout
  const frame = frameOf(story.frame)
  const enlarged = frameOf(bounds)
  const shares = partOf(frame, bounds)
  const height = box.width / frame.aspect
  const part: Rect = {
    left: box.left + shares.left * box.width,
    top: box.top + shares.top * height,
    right: box.left + (shares.left + shares.width) * box.width,
    bottom: box.top + (shares.top + shares.height) * height,
  }
  const sheet: Rect = {
    left: large.left,
    top: large.top,
    right: large.left + large.width,
    bottom: large.top + large.width / enlarged.aspect,
  }
  // The whole frame, at the scale at which its part fills the enlargement.
  const whole = large.width / shares.width
  const whereEnlarged: Box = {
    left: large.left - shares.left * whole,
    top: large.top - (shares.top * whole) / frame.aspect,
    width: whole,
  }
  const map = mapOf(parts, scene.lands, {
    window,
    frame: box,
    pitch: pitchOf(box.width),
    prefix: 'map-',
  })
  const valley = mapOf(parts, scene.lands, {
    window: sheet,
    frame: whereEnlarged,
    pitch: enlargedPitch(large.width),
    prefix: 'enlarged-',
  })
  const lines =
    links === 'level'
      ? `M${px(sheet.right)} ${px(part.top)}H${px(part.left)}M${px(sheet.right)} ${px(part.bottom)}H${px(part.left)}`
      : `M${px(part.left)} ${px(part.bottom)}L${px(sheet.left)} ${px(sheet.top)}M${px(part.right)} ${px(part.bottom)}L${px(sheet.right)} ${px(sheet.top)}`
  const labelled = (is: boolean) => positionsOf(story.layout, is ? enlarged : frame, is)[labels]
  const counts = scene.placeCounts.districts
  const nameFace: Face = { size: 13, family: 'sans', casing: 3 }
  const at = { start: sheet.left + 8, y: links === 'slanted' ? sheet.bottom - 8 : sheet.top + 18 }
  const linked = [
    path(lines),
    rectAt(part, 'fill="none" stroke="var(--ink)" stroke-width="1.2"'),
  ].join('')
  return {
    defs: shapeDefs(parts) + map.defs + valley.defs,
    markup: [
      map.markup,
      links === 'none' ? '' : linked,
      '<g clip-path="url(#map-window)">',
      labelsOf(parts, scene.lands, counts, scene.view.lens, {
        frame,
        box,
        positions: labelled(false),
        type,
      }),
      selectedAt(parts, scene, frame, box, false),
      '</g>',
      valley.markup,
      rectAt(sheet, 'fill="none" stroke="var(--ink)" stroke-width="1.5" rx="2"'),
      textAt([language.text(name)], at, nameFace, { ...language, dir: 'ltr' }),
      labelsOf(parts, scene.lands, counts, scene.view.lens, {
        frame: enlarged,
        box: large,
        positions: labelled(true),
        type: enlargedType,
      }),
      selectedAt(parts, scene, enlarged, large, true),
    ].join(''),
  }
}
