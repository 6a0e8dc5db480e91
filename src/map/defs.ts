import { type Geography, pathOf, shapesOf, where } from './geometry'
import { frameOf } from './frame'
import type { Story } from '../claims/types'

/** Bounds of the country's inset, WGS 84, with a little room. */
function boundsOf(geo: Geography): [number, number, number, number] {
  const [west = 60, south = 29, east = 75, north = 39] = geo.context.bbox ?? []
  return [west, south, east, north]
}

const path = (id: string, d: string) => `<path id="geo-${id}" d="${d}"/>`

/** The inset's shapes, in units where the country is 1000 wide; scaled to 150 by the group. */
function inset(geo: Geography): string {
  const frame = frameOf(boundsOf(geo))
  const shapes = [
    ['country', where(geo.context, 'role', 'country')],
    ['provinces', where(geo.context, 'role', 'country-province')],
    ['focus', where(geo.context, 'role', 'country-focus')],
  ] as const
  return shapes
    .map(([id, features]) => {
      const d = features.map((feature) => pathOf(frame, feature.geometry, 6)).join('')
      return `<g id="geo-inset-${id}" transform="scale(.15)"><path d="${d}"/></g>`
    })
    .join('')
}

/**
 * The land's shapes as SVG definitions, once a page: every map uses them from there, so that
 * neither the page nor its scripts carry them twice.
 */
export function defsOf(geo: Geography, story: Pick<Story, 'frame' | 'focus'>): string {
  const shapes = [...shapesOf(frameOf(story.frame), geo, story.focus)]
    .map(([id, d]) => path(id, d))
    .join('')
  return `<svg class="geo-shapes" width="0" height="0" style="position:absolute" aria-hidden="true"><defs>${shapes}${inset(geo)}</defs></svg>`
}
