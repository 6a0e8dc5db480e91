import type { Rect } from '../map/boxes'
import { type Box, frameOf, partOf } from '../map/frame'
import { positionsOf, type WidthClass } from '../map/label-position'
import { enlargedPitch, pitchOf } from '../map/pitch'
import type { Picture } from './moment-words'
import { type LabelledFrame, type LabelType, labelsOf } from './labels'
import { type Drawn, mapOf, rectAt, shapeDefs } from './map'
import { selectedAt } from './selected'
import { type Face, px, textAt } from './text'

/** Boxes of the enlargement and the whole map, px, and the lines between them. */
export interface SheetMaps {
  readonly window: Rect
  readonly frame: Box
  readonly large: Box
  readonly labels: WidthClass
  readonly type: LabelType
  readonly enlargedType: LabelType
  /** Lines from the part on the map to its enlargement beside or under it; none for a map that was moved. */
  readonly links: 'level' | 'slanted' | 'none'
}

/** Type of the enlargement's name. */
const NAME: Face = { size: 13, family: 'sans', casing: 3 }
const LINE = 'fill="none" stroke="var(--ink)" stroke-width="1.2"'

/** A part of the map with its lines to the enlargement. */
function linked(part: Rect, large: Rect, links: SheetMaps['links']): string {
  if (links === 'none') return ''
  const lines =
    links === 'level'
      ? [part.top, part.bottom].map((y) => `M${px(large.right)} ${px(y)}H${px(part.left)}`)
      : (['left', 'right'] as const).map(
          (side) => `M${px(part[side])} ${px(part.bottom)}L${px(large[side])} ${px(large.top)}`,
        )
  return `<path d="${lines.join('')}" ${LINE}/>${rectAt(part, LINE)}`
}

/** Where a part of a frame lies, px, when the whole frame lies at a box. */
const partIn = (
  { left, top, width }: Box,
  part: ReturnType<typeof partOf>,
  aspect: number,
): Rect => ({
  left: left + part.left * width,
  top: top + (part.top * width) / aspect,
  right: left + (part.left + part.width) * width,
  bottom: top + ((part.top + part.height) * width) / aspect,
})

/** The whole map with the enlargement of its densest part, both with names and counts. */
export function mapsOf({ parts, scene }: Picture, layout: SheetMaps): Drawn {
  const { storyContext, language } = parts
  const { story } = storyContext.model
  const { bounds, name } = story.layout.enlargement
  const { window, frame: box, large, labels, links } = layout
  const frame = frameOf(story.frame)
  const enlarged = frameOf(bounds)
  const share = partOf(frame, bounds)
  // The whole frame, at the scale at which its part fills the enlargement.
  const width = large.width / share.width
  const around: Box = {
    left: large.left - share.left * width,
    top: large.top - (share.top * width) / frame.aspect,
    width,
  }
  const sheet = partIn(around, share, frame.aspect)
  const map = mapOf(parts, scene.lands, {
    window,
    frame: box,
    pitch: pitchOf(box.width),
    prefix: 'map-',
  })
  const valley = mapOf(parts, scene.lands, {
    window: sheet,
    frame: around,
    pitch: enlargedPitch(large.width),
    prefix: 'enlarged-',
  })
  const onMap = (on: Pick<LabelledFrame, 'frame' | 'box' | 'type'>, isEnlarged: boolean) =>
    labelsOf(parts, scene, {
      ...on,
      positions: positionsOf(story.layout, on.frame, isEnlarged)[labels],
    }) + selectedAt(parts, scene, on, isEnlarged)
  const at = { start: sheet.left + 8, y: links === 'slanted' ? sheet.bottom - 8 : sheet.top + 18 }
  return {
    defs: shapeDefs(parts) + map.defs + valley.defs,
    markup: [
      map.markup,
      linked(partIn(box, share, frame.aspect), sheet, links),
      '<g clip-path="url(#map-window)">',
      onMap({ frame, box, type: layout.type }, false),
      '</g>',
      valley.markup,
      rectAt(sheet, 'fill="none" stroke="var(--ink)" stroke-width="1.5" rx="2"'),
      textAt([language.text(name)], at, NAME, { ...language, dir: 'ltr' }),
      onMap({ frame: enlarged, box: large, type: layout.enlargedType }, true),
    ].join(''),
  }
}
