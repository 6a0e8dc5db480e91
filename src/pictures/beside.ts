import { frameOf } from '../map/frame'
import type { MapParts } from './map'
import type { SheetMaps } from './maps'
import { COLUMN, FOOT, WIDE, WIDE_TOP } from './wide'

/** Space on the right of the land for counts beside it, px. */
const BESIDE = 76

/** Layout of a wide sheet, px of its drawing: the enlargement beside the whole map. */
export function besideLayout({ storyContext, language }: MapParts): SheetMaps {
  const { story } = storyContext.model
  const width = WIDE.width / WIDE.scale
  const [top, bottom] = [WIDE_TOP, WIDE.height / WIDE.scale - FOOT]
  const [left, right] = language.dir === 'rtl' ? [0, width - COLUMN] : [COLUMN, width]
  const tall = bottom - top
  const largeWidth = (tall - 20) * frameOf(story.layout.enlargement.bounds).aspect
  const free = left + 12 + largeWidth
  const frameWidth = Math.min(right - free - BESIDE, (tall - 12) * frameOf(story.frame).aspect)
  const frameHeight = frameWidth / frameOf(story.frame).aspect
  return {
    window: { left, top, right, bottom },
    large: { left: left + 12, top: top + 10, width: largeWidth },
    frame: {
      left: free + (right - free - BESIDE - frameWidth) / 2,
      top: top + (tall - frameHeight) / 2 - 2,
      width: frameWidth,
    },
    // The class that the page takes for a map of this width.
    labels: 'medium',
    type: { name: 16.5, count: 13.5, reading: null },
    enlargedType: { name: 17.5, count: 13.5, reading: null },
    links: 'level',
  }
}
