import type { Feature } from 'geojson'
import { type Geography, pathOf, shapesOf, where } from './geometry'
import { frameOf } from './frame'
import type { Story } from '../claims/types'
import type { Inks } from '../theme/pattern-tiles'
import { samplePatterns } from '../theme/pattern-markup'

/** Bounds of the country's inset, WGS 84: west, south, east, north. Throws when the file has none. */
function boundsOf({ context: { bbox } }: Geography): [number, number, number, number] {
  if (bbox?.length !== 4) throw new Error('context.geojson: expected a bbox of four numbers')
  return bbox
}

/** A shape that consists of others in the page. */
const group = (id: string, shapes: readonly string[]) =>
  `<g id="geo-${id}">${shapes.map((one) => `<use href="#geo-${one}"/>`).join('')}</g>`

/**
 * A shape whose line keeps its width at every scale. By an attribute: in Chromium a style rule for the
 * page's paths does not apply to their copies.
 */
const path = (id: string, d: string) =>
  `<path id="geo-${id}" vector-effect="non-scaling-stroke" d="${d}"/>`

/** The inset's shapes, in units where the country is 1000 wide; scaled to 150 by the group. */
function inset(geo: Geography): string {
  const frame = frameOf(boundsOf(geo))
  const shapes = [
    ['country', where(geo.context, 'role', 'country')],
    ['focus', where(geo.context, 'role', 'country-focus')],
  ] as const
  return shapes
    .map(([id, features]) => {
      const d = features.map((feature) => pathOf(frame, feature.geometry, 6)).join('')
      return `<g id="geo-inset-${id}" transform="scale(.15)"><path d="${d}"/></g>`
    })
    .join('')
}

type StoryFrame = Pick<Story, 'frame' | 'focus'>

/**
 * The land's shapes and the fill patterns of samples as SVG definitions, once a page: every map uses
 * them, so that neither the page nor its scripts contain them twice. Inline, because a separate file
 * would come after the first paint, and a sandboxed frame may not use its shapes.
 */
export function defsOf(geo: Geography, story: StoryFrame, inks: Inks): string {
  const districts = where(geo.places, 'kind', 'district').map((one) => String(one.properties?.id))
  const groups = new Map([
    ['districts', districts],
    ['focus', districts.filter((id) => story.focus.includes(id))],
  ])
  const shapes = [...shapesOf(frameOf(story.frame), geo, story.focus)]
    .map(([id, d]) => {
      const parts = groups.get(id)
      return parts ? group(id, parts) : path(id, d)
    })
    .join('')
  return `<svg class="geo-shapes" width="0" height="0" style="position:absolute" aria-hidden="true"><defs>${shapes}${inset(geo)}${samplePatterns(inks)}</defs></svg>`
}

/** Step of a small map's coordinates, in the drawing's units: about 400 m, one of its pixels. */
const SMALL = 3

/** The few shapes of a small map (`FEW`) and each of the story's districts. */
export function fewDefsOf(geo: Geography, story: Pick<Story, 'frame' | 'districts'>): string {
  const frame = frameOf(story.frame)
  const shape = (id: string, features: readonly Feature[]) =>
    path(id, features.map(({ geometry }) => pathOf(frame, geometry, SMALL)).join(''))
  const shapes = [
    ...story.districts.map((id) => shape(id, where(geo.places, 'id', id))),
    group('districts', story.districts),
    shape('province', where(geo.places, 'kind', 'province')),
    shape(
      'rivers-1',
      where(geo.osm, 'role', 'river').filter(({ properties }) => properties?.rank === 1),
    ),
  ]
  return `<svg class="geo-shapes" width="0" height="0" aria-hidden="true"><defs>${shapes.join('')}</defs></svg>`
}
