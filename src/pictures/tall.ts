import { frameOf } from '../map/frame'
import { keyAt, keyOf } from './key'
import { keyNeeds } from './kit'
import type { Drawn } from './map'
import { mapsOf } from './maps'
import { COUNTS, CREDIT, headOf, KEY, MARGIN, rule, STATEMENT } from './moment-head'
import { countGroups, type Picture, wordsOf } from './moment-words'
import { spansAt, textAt } from './text'

/** The counts without a district in three columns: a title over its numbers, from a top edge. */
function countColumns(picture: Picture, top: number, from: (x: number) => number, inner: number) {
  const { language } = picture.parts
  return countGroups(picture).map(({ id, title, numbers }, i) => {
    const start = from(MARGIN + (i * inner) / 3)
    const words = [
      textAt([title], { start, y: top + 22 }, { ...COUNTS, fill: 'var(--muted)' }, language),
      spansAt([numbers], { start, y: top + 42 }, COUNTS, language),
    ]
    return `<g data-counts="${id}">${words.join('')}</g>`
  })
}

/** Words and key above, the enlargement under the land, the counts without a district below. */
export function tall(picture: Picture, width: number, height: number): Drawn {
  const { parts, scene } = picture
  const { language, storyContext } = parts
  const words = wordsOf(picture)
  const from = (x: number) => (language.dir === 'rtl' ? width - x : x)
  const inner = width - 2 * MARGIN
  const head = headOf(picture, { start: from(MARGIN), width: inner }, 3)
  const key = keyAt(
    keyOf(parts, keyNeeds(storyContext.model, scene)),
    { start: from(MARGIN), y: head.bottom + 32, width: inner, leading: 26 },
    KEY,
    parts,
  )
  const top = head.bottom + 32 + (key.rows - 1) * 26 + 20
  const bottom = height - 100
  const { story } = storyContext.model
  // About the proportions of MapLayout.svelte for a narrow map.
  const viewWidth = Math.min(width, (bottom - top) / 0.965)
  const shift = (width - viewWidth) / 2
  const maps = mapsOf(picture, {
    window: { left: 0, top, right: width, bottom },
    frame: {
      left: shift + 0.04 * viewWidth,
      top: top + 0.02 * viewWidth,
      width: 0.565 * viewWidth,
    },
    large: {
      left: shift + 0.285 * viewWidth,
      top:
        bottom -
        0.015 * viewWidth -
        (0.43 * viewWidth) / frameOf(story.layout.enlargement.bounds).aspect,
      width: 0.43 * viewWidth,
    },
    labels: 'narrow',
    type: { name: 19, count: 16, reading: null },
    enlargedType: { name: 20, count: 16, reading: 16 },
    links: 'slanted',
  })
  return {
    defs: maps.defs,
    markup: [
      maps.markup,
      rule(0, top, width, top),
      rule(0, bottom, width, bottom),
      head.markup,
      key.markup,
      ...countColumns(picture, bottom, from, inner),
      textAt([words.statement], { start: from(MARGIN), y: height - 33 }, STATEMENT, language),
      textAt([words.credit], { start: from(MARGIN), y: height - 13 }, CREDIT, language),
    ].join(''),
  }
}
