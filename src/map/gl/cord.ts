import type { LayerSpecification } from 'maplibre-gl'
import type { Land } from '../../scene/land'
import type { Palette } from './style'

const CORD = { width: 5, dash: 22 } as const

/** The cord's strands: one unbroken, two out of phase; a maybe strand has a core of paper. */
export function cordLayers(palette: Palette, province: Land | undefined): LayerSpecification[] {
  const threads = province?.cloth.threads ?? ['none', 'none']
  const both = threads.every((thread) => thread !== 'none')
  if (threads.every((thread) => thread === 'none')) return []
  const line = (
    id: string,
    colour: string,
    width: number,
    second: boolean,
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: 'places',
    filter: ['==', ['get', 'role'], 'cord'],
    paint: {
      'line-color': colour,
      'line-width': width,
      ...(both ? { 'line-dasharray': dashes(width, second) } : {}),
    },
  })
  return [
    {
      id: 'cord-casing',
      type: 'line',
      source: 'places',
      filter: ['==', ['get', 'role'], 'cord'],
      paint: { 'line-color': palette.paper, 'line-width': CORD.width + 4 },
    },
    ...(['first', 'second'] as const).flatMap((ink, i) => {
      const state = threads[i]
      if (state === 'none') return []
      const strand = line(`cord-${ink}`, palette[ink], CORD.width, i === 1)
      return state === 'made'
        ? [strand]
        : [strand, line(`cord-${ink}-core`, palette.paper, CORD.width * 0.48, i === 1)]
    }),
  ]
}

/** Dashes in line widths; the second strand begins where the first one pauses. */
function dashes(width: number, second: boolean): number[] {
  const length = CORD.dash / width
  return second ? [0, length, length, 0] : [length, length]
}
